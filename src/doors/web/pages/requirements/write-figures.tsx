import { requirementLimits } from '../../../../modules/requirements/index.ts';
import { Field } from '../../parts/field.tsx';
import { one } from '../../route.ts';
import { rowsOf } from './kit.ts';
import { type Written, at } from './written.ts';

interface Props {
  readonly form: Written;
}

/** Whether somebody passes of whom nothing is known yet. */
function Unknown({ form, name }: Props & { readonly name: string }) {
  return (
    <Field
      kind="checkbox"
      name={name}
      label={form.visit.w.requirements.form.accept}
      checked={one(form.values, name) === 'yes'}
    />
  );
}

export function FigureFields({ form }: Props) {
  const { w } = form.visit;
  const f = w.requirements.form;
  const { optional } = w.parts.field;
  const figures = [
    { name: 'satisfaction', label: f.satisfaction, hint: f.satisfactionHint },
    { name: 'on_time', label: f.onTime, hint: f.figureHint },
    { name: 'abandonments', label: f.abandonments, hint: f.figureHint },
  ];
  return (
    <fieldset class="stack">
      <legend>
        <h2>{f.figures}</h2>
      </legend>
      {figures.map(({ name, label, hint }) => (
        <div class="stack tight">
          <Field kind="text" {...at(form, name)} label={label} hint={hint} inputMode="numeric" optional={optional} />
          <Unknown form={form} name={`${name}_unknown`} />
        </div>
      ))}
      <Field
        kind="text"
        {...at(form, 'cancellations')}
        label={f.cancellations}
        inputMode="numeric"
        optional={optional}
      />
    </fieldset>
  );
}

export function PlaceFields({ form }: Props) {
  const { w } = form.visit;
  const f = w.requirements.form;
  const { optional } = w.parts.field;
  return (
    <fieldset class="stack">
      <legend>
        <h2>{f.where}</h2>
      </legend>
      {rowsOf(form.values, 'place', 1).map((n) => (
        <div class="stack tight">
          <Field
            kind="text"
            {...at(form, `place_name.${n}`)}
            label={f.placeName}
            optional={optional}
            maxLength={requirementLimits.placeMaxCharacters}
          />
          <div class="pair">
            <Field kind="text" {...at(form, `lat.${n}`)} label={f.lat} inputMode="decimal" optional={optional} />
            <Field kind="text" {...at(form, `lon.${n}`)} label={f.lon} inputMode="decimal" optional={optional} />
          </div>
          <Field
            kind="text"
            {...at(form, `km.${n}`)}
            label={f.km}
            hint={f.placeHint}
            inputMode="numeric"
            optional={optional}
          />
          <Unknown form={form} name={`place_unknown.${n}`} />
        </div>
      ))}
    </fieldset>
  );
}
