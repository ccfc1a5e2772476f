import type { ComponentChildren } from 'preact';
import { currencies } from '../../../../core/money.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { myCompanies } from '../../../../modules/accounts/index.ts';
import { assignmentLimits, myTemplates, payKinds, showAssignment } from '../../../../modules/assignments/index.ts';
import { categoryKeys, categoryName } from '../../../../modules/hiring/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { zoneOf } from '../../parts/time.tsx';
import { type Show, type Visit, many, written } from '../../route.ts';
import { Wrong } from '../account/kit.tsx';
import { see, wrongIn } from '../engagements/kit.ts';
import { Skills } from '../hiring/write-fields.tsx';
import { assignmentPath, filled, myAssignmentsPath, newAssignmentPath } from './kit.ts';

interface Props {
  readonly visit: Visit;
  readonly action: string;
  /** What stands in the house. */
  readonly now: Readonly<Record<string, string>>;
  readonly skills: readonly string[];
  readonly descriptionMin: number;
}

interface Part {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** One field of the form, with what was written or what stands. */
function fieldOf({ visit, action, now }: Props) {
  const wrong = visit.trouble?.action === action ? visit.trouble.fields : {};
  return ({ name, label, hint, optional }: Part) => ({
    ...{ name, label, hint, value: written(visit, action, name, now[name] ?? ''), error: wrongIn(wrong, name) },
    ...(optional ? { optional: visit.w.parts.field.optional } : {}),
  });
}

function Work(props: Props) {
  const { visit, action, skills, descriptionMin } = props;
  const { page, w, trouble } = visit;
  const t = w.assignments.write;
  const f = fieldOf(props);
  const category = f({ name: 'category', label: w.assignments.browse.category });
  return (
    <fieldset class="stack">
      <legend>
        <h2>{t.work}</h2>
      </legend>
      <Field kind="text" {...f({ name: 'title', label: t.titleLabel })} maxLength={120} />
      <Field
        kind="textarea"
        rows={8}
        maxLength={assignmentLimits.descriptionMaxCharacters}
        {...f({ name: 'description', label: t.description, hint: t.descriptionHint(descriptionMin) })}
      />
      <Field
        kind="select"
        {...category}
        options={[
          { value: '', label: w.hiring.write.choose },
          ...categoryKeys.map((key) => ({ value: key, label: categoryName(key, page.lang) })),
        ]}
      />
      <fieldset class="field" id="f-skills">
        <legend>{w.hiring.write.skills}</legend>
        <Skills
          visit={visit}
          chosen={trouble?.action === action ? many(trouble.values, 'skills') : skills}
          category={category.value}
        />
      </fieldset>
      <Field
        kind="textarea"
        rows={4}
        {...f({ name: 'deliverables', label: t.deliverables, hint: t.deliverablesHint })}
      />
      <Field kind="textarea" rows={2} {...f({ name: 'fields', label: t.fields, hint: t.fieldsHint, optional: true })} />
      <Field
        kind="textarea"
        rows={2}
        {...f({ name: 'equipment', label: t.equipment, hint: t.equipmentHint, optional: true })}
      />
    </fieldset>
  );
}

function Place(props: Props) {
  const { w } = props.visit;
  const t = w.assignments.write;
  const f = fieldOf(props);
  return (
    <fieldset class="stack">
      <legend>
        <h2>{t.place}</h2>
      </legend>
      <Field kind="text" {...f({ name: 'place', label: t.placeName, hint: t.placeHint })} maxLength={200} />
      <div class="halves">
        <Field kind="text" {...f({ name: 'city', label: w.assignments.browse.city })} maxLength={80} />
        <Field
          kind="text"
          {...f({ name: 'country', label: w.assignments.browse.country, hint: 'AR, BR, MX…' })}
          maxLength={2}
        />
      </div>
      <Field
        kind="text"
        {...f({ name: 'timeZone', label: t.zone })}
        list={Intl.supportedValuesOf('timeZone').filter((each) => each.startsWith('America/'))}
      />
      <div class="halves">
        <Field kind="datetime-local" {...f({ name: 'startsAt', label: t.starts, hint: t.timeHint })} />
        <Field kind="datetime-local" {...f({ name: 'endsAt', label: t.ends })} />
      </div>
      <Field
        kind="radio"
        {...f({ name: 'hard', label: t.arrive })}
        options={[
          { value: 'yes', label: w.assignments.hard },
          { value: 'no', label: w.assignments.window },
        ]}
      />
      <div class="halves">
        <Field
          kind="text"
          inputMode="decimal"
          {...f({ name: 'latitude', label: t.latitude, hint: t.pointHint, optional: true })}
        />
        <Field kind="text" inputMode="decimal" {...f({ name: 'longitude', label: t.longitude, optional: true })} />
      </div>
    </fieldset>
  );
}

function Money(props: Props) {
  const { w } = props.visit;
  const t = w.assignments.write;
  const f = fieldOf(props);
  const pay = f({ name: 'pay', label: t.kind });
  const error = pay.error;
  return (
    <fieldset class="stack" id="f-pay">
      <legend>
        <h2>{t.money}</h2>
      </legend>
      <Field
        kind="radio"
        {...pay}
        error={error}
        options={payKinds.map((kind) => ({ value: kind, label: w.assignments.pay.kinds[kind] }))}
      />
      <div class="halves">
        <Field
          kind="select"
          {...f({ name: 'currency', label: t.currency })}
          options={currencies.map((each) => ({ value: each, label: each }))}
        />
        <Field
          kind="text"
          inputMode="decimal"
          {...f({ name: 'amount', label: t.amount, hint: t.amountHint, optional: true })}
        />
        <Field
          kind="text"
          inputMode="decimal"
          {...f({ name: 'rate', label: t.rate, hint: t.rateHint, optional: true })}
        />
        <Field kind="number" min={1} {...f({ name: 'hoursMax', label: t.hoursMax, optional: true })} />
        <Field kind="number" min={1} {...f({ name: 'unitsMax', label: t.unitsMax, optional: true })} />
        <Field kind="number" min={1} {...f({ name: 'firstHours', label: t.firstHours, optional: true })} />
      </div>
    </fieldset>
  );
}

function Secret(props: Props) {
  const t = props.visit.w.assignments.write;
  const f = fieldOf(props);
  return (
    <fieldset class="stack">
      <legend>
        <h2>{t.secret}</h2>
      </legend>
      <p class="soft">{t.secretHint}</p>
      <Field kind="textarea" rows={2} {...f({ name: 'address', label: t.address, optional: true })} maxLength={500} />
      <Field kind="textarea" rows={2} {...f({ name: 'contact', label: t.contact, optional: true })} maxLength={500} />
      <Field
        kind="textarea"
        rows={4}
        {...f({ name: 'instructions', label: t.instructions, optional: true })}
        maxLength={assignmentLimits.instructionsMaxCharacters}
      />
    </fieldset>
  );
}

function AssignmentForm({
  children,
  title,
  ...props
}: Props & { readonly title: string; readonly children?: ComponentChildren }) {
  const { visit, action } = props;
  return (
    <Form action={action} formKey={visit.formKey()} label={title} class="stack loose">
      <Wrong visit={visit} action={action} />
      {children}
      <Work {...props} />
      <Place {...props} />
      <Money {...props} />
      <Secret {...props} />
      <div class="row">
        <Button look="main">{visit.w.assignments.write.save}</Button>
      </div>
    </Form>
  );
}

export async function hirersOf(visit: Visit) {
  const companies = await see(visit, myCompanies, {});
  if (isRefusal(companies)) return [];
  return companies.items.filter(({ roles }) => roles.some((role) => role !== 'payer'));
}

/** A new assignment, blank or over a template. */
export const newAssignmentPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const t = w.assignments.write;
  const [companies, templates, numbers] = await Promise.all([
    hirersOf(visit),
    see(visit, myTemplates, {}),
    see(visit, currentNumbers, {}),
  ]);
  if (isRefusal(templates)) return templates;
  if (isRefusal(numbers)) return numbers;
  const chosen = templates.items.find(({ id }) => id === query['template']);
  const blank = { timeZone: zoneOf(page), currency: numbers.baseCurrency, hard: 'yes', pay: 'flat' };
  const now = chosen ? { ...filled(chosen.body, visit), owner: chosen.owner } : blank;
  return (
    <Layout page={page} title={t.newTitle}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={t.newTitle}
          lead={t.lead}
          crumbs={[{ href: myAssignmentsPath, label: w.assignments.mine.title }]}
        />
        {templates.items.length > 0 && (
          <nav class="panel stack tight" aria-label={t.template}>
            <h2>{t.template}</h2>
            <ul class="row wrap plain-list">
              {templates.items.map(({ id, name }) => (
                <li>
                  <a href={`${newAssignmentPath}?template=${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <AssignmentForm
          visit={visit}
          action={newAssignmentPath}
          title={t.newTitle}
          now={now}
          skills={chosen?.body.skills ?? []}
          descriptionMin={numbers.descriptionMinCharacters}
        >
          {companies.length > 0 && (
            <Field
              kind="select"
              name="owner"
              label={t.owner}
              value={written(visit, newAssignmentPath, 'owner', chosen?.owner ?? '')}
              options={[
                { value: '', label: t.yourself },
                ...companies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </AssignmentForm>
      </div>
    </Layout>
  );
};

/** A draft, written anew. */
export const editAssignmentPage: Show = async (visit) => {
  const shown = await see(visit, showAssignment, { assignment: visit.params['assignment'] });
  if (isRefusal(shown)) return shown;
  if (shown.side !== 'client') return refuse('not_found');
  const numbers = await see(visit, currentNumbers, {});
  if (isRefusal(numbers)) return numbers;
  const { page, w } = visit;
  const t = w.assignments.write;
  const { id } = shown.assignment;
  return (
    <Layout page={page} title={t.editTitle}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={t.editTitle}
          crumbs={[
            { href: myAssignmentsPath, label: w.assignments.mine.title },
            { href: assignmentPath(id), label: shown.body.title || w.assignments.status.draft },
          ]}
        />
        <AssignmentForm
          visit={visit}
          action={`${assignmentPath(id)}/edit`}
          title={t.editTitle}
          now={filled(shown.body, visit)}
          skills={shown.body.skills}
          descriptionMin={numbers.descriptionMinCharacters}
        />
      </div>
    </Layout>
  );
};
