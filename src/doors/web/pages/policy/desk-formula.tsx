import type { FormulaNumbers } from '../../../../engines/ranking/index.ts';
import { formulaGroups, formulaLabel } from '../../../../modules/policy/index.ts';
import { Field } from '../../parts/field.tsx';
import { type Visit, written } from '../../route.ts';

interface Props {
  readonly visit: Visit;
  readonly action: string;
  readonly before: FormulaNumbers;
}

/** Every number of the formula as a field of its own, in the groups in which it is compared. */
export function FormulaFields({ visit, action, before }: Props) {
  const { page, w, trouble } = visit;
  return (
    <div class="halves">
      {formulaGroups(before).map(({ id, values }) => (
        <fieldset class="stack">
          <legend>
            <strong>{w.formula.groups[id]}</strong>
          </legend>
          {values.map(([name, value], n) => (
            <Field
              kind="text"
              name={name}
              label={formulaLabel(name, page.lang)}
              hint={id === 'weights' && n === 0 ? w.formula.weightsHint : undefined}
              inputMode="decimal"
              value={written(visit, action, name, String(value))}
              error={trouble?.fields[`formula.${name}`] ?? (n === 0 ? trouble?.fields[`formula.${id}`] : undefined)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
