import { isRefusal } from '../../../../core/refusal.ts';
import { myCompanies } from '../../../../modules/accounts/index.ts';
import { myPools } from '../../../../modules/pools/index.ts';
import { requirementLimits, showSet } from '../../../../modules/requirements/index.ts';
import { languageKeys, languageLevels, listTests } from '../../../../modules/talent/index.ts';
import { languageName } from '../../../../words/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field, type Option } from '../../parts/field.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Values, type Visit, one } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { Count, type Counting, counting } from './count.tsx';
import { fieldsOf, newSetPath, rowsOf, setPath, setsPath, valuesOf } from './kit.ts';
import { FigureFields, PlaceFields } from './write-figures.tsx';
import { type Written, at } from './written.ts';

interface Choices {
  readonly tests: readonly Option[];
  readonly pools: readonly Option[];
  readonly owners: readonly Option[];
}

async function choicesOf(visit: Visit): Promise<Choices> {
  const [tests, pools, companies] = await Promise.all([
    see(visit, listTests, {}),
    see(visit, myPools, {}),
    see(visit, myCompanies, {}),
  ]);
  const open = isRefusal(pools) ? [] : pools.own.filter(({ closedAt }) => closedAt === null);
  const hiring = isRefusal(companies)
    ? []
    : companies.items.filter(({ roles }) => roles.some((role) => role !== 'payer'));
  return {
    tests: isRefusal(tests) ? [] : tests.items.map(({ id, title }) => ({ value: id, label: title })),
    pools: open.map(({ id, name }) => ({ value: id, label: name })),
    owners: hiring.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export const newSetPage: Show = async (visit) => {
  const f = visit.w.requirements.form;
  const values = valuesAt(visit, {});
  const [choices, count] = await Promise.all([choicesOf(visit), counting(visit, values)]);
  return (
    <Page
      visit={visit}
      title={f.newTitle}
      lead={f.lead}
      action={newSetPath}
      values={values}
      count={count}
      choices={choices}
      isNew
    />
  );
};

export const editSetPage: Show = async (visit) => {
  const set = await see(visit, showSet, { set: visit.params['set'] });
  if (isRefusal(set)) return set;
  const f = visit.w.requirements.form;
  const values = valuesAt(visit, valuesOf(set.name, set.rules));
  const [choices, count] = await Promise.all([choicesOf(visit), counting(visit, values, set.owner)]);
  const action = `${setPath(set.set)}/edit`;
  return (
    <Page
      visit={visit}
      title={f.editTitle}
      lead={f.editLead}
      action={action}
      values={values}
      count={count}
      choices={choices}
    />
  );
};

/** What was sent and came back, what is to be counted, or what stands there. */
function valuesAt({ trouble, query }: Visit, now: Values): Values {
  if (trouble) return trouble.values;
  return query['count'] === undefined ? now : query;
}

interface PageProps {
  readonly visit: Visit;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly values: Values;
  readonly count: Counting;
  readonly choices: Choices;
  readonly isNew?: boolean;
}

function Page({ visit, title, lead, action, values, count, choices, isNew = false }: PageProps) {
  const { page, w, trouble } = visit;
  const { form: f, title: all } = w.requirements;
  const names = fieldsOf(values);
  const wrong = Object.fromEntries(
    Object.entries(trouble?.fields ?? {}).map(([name, sentence]) => [names[name] ?? name, sentence]),
  );
  const form: Written = { visit, values, wrong };
  const labels: Record<string, string> = {
    name: f.name,
    ...Object.fromEntries(
      Object.keys(names).map((name) => [
        name,
        name.endsWith('.title') ? f.paperTitle : name.endsWith('.name') ? f.placeName : f.paperText,
      ]),
    ),
  };
  const texts = Object.fromEntries(Object.entries(names).map(([name, field]) => [name, one(values, field)]));
  return (
    <Layout page={page} title={title}>
      <div class="stack loose">
        <PageHead lang={page.lang} title={title} lead={lead} crumbs={[{ href: setsPath, label: all }]} />
        <form action={action} method="post" class="two end" noValidate aria-label={title} data-count>
          <div class="stack loose">
            <input type="hidden" name="_key" value={visit.formKey()} />
            {trouble && isRefusal(trouble.answer) && (
              <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={wrong} labels={summaryOf(wrong, f)} />
            )}
            <Screened page={page} trouble={trouble} stage="public" labels={labels} texts={texts} />
            {isNew && choices.owners.length > 0 && (
              <Field
                kind="select"
                {...at(form, 'owner')}
                label={f.owner}
                options={[{ value: '', label: f.yourself }, ...choices.owners]}
              />
            )}
            <Field
              kind="text"
              {...at(form, 'name')}
              label={f.name}
              hint={f.nameHint}
              maxLength={requirementLimits.nameMaxCharacters}
            />
            <TestFields form={form} tests={choices.tests} />
            <FigureFields form={form} />
            <LanguageFields form={form} />
            <PlaceFields form={form} />
            <OtherFields form={form} pools={choices.pools} />
            <div class="row">
              <Button look="main">{f.save}</Button>
            </div>
          </div>
          <aside class="panel stack" aria-labelledby="h-count">
            <Count visit={visit} count={count} />
            <Button formAction={action} looks name="count" value="1">
              {w.requirements.count.act}
            </Button>
          </aside>
        </form>
        <script type="module" src={page.asset('count.client')} />
      </div>
    </Layout>
  );
}

function summaryOf(
  wrong: Readonly<Record<string, string>>,
  f: Visit['w']['requirements']['form'],
): Record<string, string> {
  const names: Readonly<Record<string, string>> = {
    ...{ name: f.name, test: f.test, minimum: f.minimum, language: f.language, level: f.level, pool: f.pool },
    ...{
      place_name: f.placeName,
      lat: f.lat,
      lon: f.lon,
      km: f.km,
      paper_title: f.paperTitle,
      paper_text: f.paperText,
    },
    ...{
      satisfaction: f.satisfaction,
      on_time: f.onTime,
      abandonments: f.abandonments,
      cancellations: f.cancellations,
    },
  };
  return Object.fromEntries(Object.keys(wrong).map((name) => [name, names[name.replace(/\.\d+$/, '')] ?? name]));
}

function TestFields({ form, tests }: { readonly form: Written; readonly tests: readonly Option[] }) {
  const f = form.visit.w.requirements.form;
  const none = [{ value: '', label: f.noTest }, ...tests];
  return (
    <fieldset class="stack">
      <legend>
        <h2>{f.certifications}</h2>
      </legend>
      {rowsOf(form.values, 'test', 1).map((n) => (
        <div class="pair">
          <Field kind="select" {...at(form, `test.${n}`)} label={f.test} options={none} />
          <Field kind="text" {...at(form, `minimum.${n}`)} label={f.minimum} inputMode="numeric" />
        </div>
      ))}
    </fieldset>
  );
}

function LanguageFields({ form }: { readonly form: Written }) {
  const { page, w } = form.visit;
  const f = w.requirements.form;
  const names = languageKeys
    .map((value) => ({ value, label: languageName(value, page.lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, page.lang));
  const levels = languageLevels.map((value) => ({ value, label: w.talent.services.levels[value] }));
  return (
    <fieldset class="stack">
      <legend>
        <h2>{f.languages}</h2>
      </legend>
      {rowsOf(form.values, 'language', 1).map((n) => (
        <div class="pair">
          <Field
            kind="select"
            {...at(form, `language.${n}`)}
            label={f.language}
            options={[{ value: '', label: f.noLanguage }, ...names]}
          />
          <Field kind="select" {...at(form, `level.${n}`)} label={f.level} options={levels} />
        </div>
      ))}
    </fieldset>
  );
}

function OtherFields({ form, pools }: { readonly form: Written; readonly pools: readonly Option[] }) {
  const { w } = form.visit;
  const f = w.requirements.form;
  const { optional } = w.parts.field;
  return (
    <>
      {rowsOf(form.values, 'pool', 1)
        .slice(0, pools.length)
        .map((n) => (
          <Field
            kind="select"
            {...at(form, `pool.${n}`)}
            label={f.pool}
            options={[{ value: '', label: f.noPool }, ...pools]}
          />
        ))}
      <fieldset class="stack">
        <legend>
          <h2>{f.papers}</h2>
        </legend>
        <p class="soft sm">{f.paperHint}</p>
        {rowsOf(form.values, 'paper', 1).map((n) => (
          <>
            <Field
              kind="text"
              {...at(form, `paper_title.${n}`)}
              label={f.paperTitle}
              optional={optional}
              maxLength={requirementLimits.paperTitleMaxCharacters}
            />
            <Field
              kind="textarea"
              {...at(form, `paper_text.${n}`)}
              label={f.paperText}
              optional={optional}
              rows={6}
              maxLength={requirementLimits.paperTextMaxCharacters}
            />
          </>
        ))}
      </fieldset>
      <Field
        kind="checkbox"
        name="identity"
        label={f.identity}
        hint={f.identityHint}
        checked={one(form.values, 'identity') === 'yes'}
      />
    </>
  );
}
