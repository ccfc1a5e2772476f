import { type Currency, currencies } from '../../../../core/money.ts';
import { categoryKeys, categoryName, limits, skillName, skillsOf } from '../../../../modules/hiring/index.ts';
import type { Lang } from '../../../../words/lang.ts';
import { Field } from '../../parts/field.tsx';
import { Hidden } from '../../parts/form.tsx';
import type { Visit } from '../../route.ts';
import type { FormValues, Row } from './project-form.ts';

interface Company {
  readonly id: string;
  readonly name: string;
}

export interface Section {
  readonly visit: Visit;
  readonly form: FormValues;
}

/** A person who hires for companies says for whom; others hire for themselves. */
export function Owner({ visit, form, companies }: Section & { readonly companies: readonly Company[] }) {
  const { w, actor, trouble } = visit;
  const t = w.hiring.write;
  if (companies.length === 0 || actor.kind !== 'member') return null;
  const options = [
    { value: actor.id as string, label: t.ownerSelf },
    ...companies.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Field
      kind="radio"
      name="owner"
      label={t.owner}
      value={form.owner}
      options={options}
      error={trouble?.fields['owner']}
    />
  );
}

export function Work({ visit, form, min, max }: Section & { readonly min: number; readonly max: number }) {
  const { page, w, trouble } = visit;
  const t = w.hiring.write;
  const wrong = trouble?.fields ?? {};
  const categories = [{ value: '', label: t.choose }, ...named(categoryKeys, page.lang)];
  return (
    <fieldset class="stack">
      <legend>
        <h2>{t.work}</h2>
      </legend>
      <Field
        kind="text"
        name="title"
        label={t.title}
        hint={t.titleHint}
        maxLength={max}
        value={form.title}
        error={wrong['title']}
      />
      <Field
        kind="textarea"
        name="description"
        label={t.description}
        hint={t.descriptionHint(min)}
        rows={10}
        maxLength={limits.descriptionMaxCharacters}
        value={form.description}
        error={wrong['description']}
      />
      <Field
        kind="select"
        name="category"
        label={t.category}
        value={form.category}
        options={categories}
        error={wrong['category']}
      />
      <fieldset class="field" id="f-skills">
        <legend>{t.skills}</legend>
        <span class="hint">{t.skillsHint}</span>
        <Skills visit={visit} chosen={form.skills} category={form.category} />
        {wrong['skills'] && <span class="error">{wrong['skills']}</span>}
      </fieldset>
    </fieldset>
  );
}

/** Every skill of the catalogue, folded by category. */
export function Skills({
  visit,
  chosen,
  category,
}: Pick<GroupProps, 'visit' | 'chosen'> & { readonly category: string }) {
  return categoryKeys.map((each) => (
    <SkillGroup visit={visit} category={each} chosen={chosen} open={each === category} />
  ));
}

interface GroupProps {
  readonly visit: Visit;
  readonly category: (typeof categoryKeys)[number];
  readonly chosen: readonly string[];
  readonly open: boolean;
}

/** The skills of one category, folded away unless it is the chosen one or something in it is chosen. */
function SkillGroup({ visit: { page, w }, category, chosen, open }: GroupProps) {
  const skills = skillsOf(category);
  const count = skills.filter((skill) => chosen.includes(skill)).length;
  return (
    <details class="drawer" open={open || count > 0}>
      <summary>
        {categoryName(category, page.lang)}{' '}
        {count > 0 && <span class="badge petrol">{w.hiring.write.chosen(count)}</span>}
      </summary>
      <div class="picks">
        {skills.map((skill) => (
          <label class="pick">
            <input type="checkbox" name="skills" value={skill} checked={chosen.includes(skill)} />
            <span>{skillName(skill, page.lang)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}

export function Money({ visit, form }: Section) {
  const { w, trouble } = visit;
  const t = w.hiring.write;
  const wrong = trouble?.fields ?? {};
  const options = currencies.map((each: Currency) => ({ value: each, label: each }));
  return (
    <fieldset class="stack">
      <legend>
        <h2>{t.money}</h2>
      </legend>
      <Field
        kind="select"
        name="currency"
        label={t.currency}
        hint={t.currencyHint}
        value={form.currency}
        options={options}
        error={wrong['currency']}
      />
      <div class="halves">
        <Field
          kind="text"
          name="budgetMin"
          label={t.budgetMin}
          hint={t.budgetHint}
          inputMode="decimal"
          value={form.budgetMin}
          error={wrong['budgetMin']}
        />
        <Field
          kind="text"
          name="budgetMax"
          label={t.budgetMax}
          inputMode="decimal"
          value={form.budgetMax}
          error={wrong['budgetMax']}
        />
        <Field
          kind="date"
          name="startsOn"
          label={t.startsOn}
          optional={w.parts.field.optional}
          hint={t.dayHint}
          value={form.startsOn}
          error={wrong['startsOn']}
        />
        <Field
          kind="date"
          name="dueOn"
          label={t.dueOn}
          optional={w.parts.field.optional}
          value={form.dueOn}
          error={wrong['dueOn']}
        />
      </div>
    </fieldset>
  );
}

interface Rows {
  readonly visit: Visit;
  readonly rows: readonly Row[];
}

export function Done({ visit, rows }: Rows) {
  const { w, trouble } = visit;
  const t = w.hiring.write;
  return (
    <fieldset class="stack" id="f-criteria">
      <legend>
        <h2>{t.done}</h2>
      </legend>
      <p class="soft">{t.doneHint}</p>
      {trouble?.fields['criteria'] && <span class="error">{trouble.fields['criteria']}</span>}
      {withRoom(rows, 3, limits.criteriaMax).map(({ id, text, evidence }, n) => (
        <div class="stack tight">
          {id && <Hidden name={`criteria.${n}.id`} value={id} />}
          <Field
            kind="text"
            name={`criteria.${n}.text`}
            label={t.criterion(n + 1)}
            {...(n === 0 ? {} : { optional: w.parts.field.optional })}
            maxLength={limits.criterionMaxCharacters}
            value={text}
            error={trouble?.fields[`criteria.${n}.text`]}
          />
          <label class="pick">
            <input type="checkbox" name={`criteria.${n}.evidence`} value="yes" checked={evidence} />
            <span>{t.evidence}</span>
          </label>
        </div>
      ))}
      <p class="sm soft">{t.more}</p>
    </fieldset>
  );
}

export function Questions({ visit, rows }: Rows) {
  const { w, trouble } = visit;
  const t = w.hiring.write;
  return (
    <fieldset class="stack" id="f-questions">
      <legend>
        <h2>{t.questions}</h2>
      </legend>
      <p class="soft">{t.questionsHint}</p>
      {withRoom(rows, 2, limits.questionsMax).map(({ id, text }, n) => (
        <div>
          {id && <Hidden name={`questions.${n}.id`} value={id} />}
          <Field
            kind="text"
            name={`questions.${n}.text`}
            label={t.question(n + 1)}
            optional={w.parts.field.optional}
            maxLength={limits.questionMaxCharacters}
            value={text}
            error={trouble?.fields[`questions.${n}.text`]}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** What is written, and room for some more: the form works without script, so it cannot grow while one writes. */
function withRoom(rows: readonly Row[], least: number, most: number): readonly Row[] {
  const length = Math.min(Math.max(rows.length + 2, least), most);
  return Array.from({ length }, (_, n) => rows[n] ?? { id: '', text: '', evidence: false });
}

function named(keys: typeof categoryKeys, lang: Lang) {
  return keys.map((key) => ({ value: key, label: categoryName(key, lang) }));
}
