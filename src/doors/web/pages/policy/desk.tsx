import { ask } from '../../../../core/gate.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import {
  type Content,
  type PolicyKind,
  numberGroups,
  policyDesk,
  policyKinds,
} from '../../../../modules/policy/index.ts';
import { langs } from '../../../../words/lang.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { said } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { FormulaFields } from './desk-formula.tsx';
import { writeLadders, writeNumbers, writeSections } from './draft.ts';
import { policyPaths, shownKinds } from './kinds.ts';

export const policyDeskPath = `${paths.desk}/policy`;
/** The guideline and the formula are kept as a draft and looked at before they are published. */
export const draftPathOf = (kind: PolicyKind) => `${policyDeskPath}/${kind}/draft`;
export const previewPathOf = (kind: PolicyKind) => `${policyDeskPath}/${kind}/preview`;
const isDrafted = (kind: PolicyKind) => kind === 'guideline' || kind === 'formula';

export function kindOf({ params }: Visit): PolicyKind | null {
  return policyKinds.find((kind) => kind === params['kind']) ?? null;
}

/** Where the operator writes a new version, beginning from the newest one. */
export const policyDeskPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const kind = kindOf(visit);
  if (kind === null) return refuse('not_found');
  const desk = await ask(visit.house, { actor: visit.actor, lang: page.lang }, policyDesk, { kind });
  if (isRefusal(desk)) return desk;
  const d = w.policy.desk;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead}>
        <Tabs
          label={d.kind}
          tabs={shownKinds.map((each) => ({ href: `${policyDeskPath}/${each}`, label: w.policy.titles[each] }))}
          at={`${policyDeskPath}/${kind}`}
        />
      </PageHead>
      {query['done'] !== undefined && visit.trouble === null && (
        <Notice tone="good" role="status" title={d.published}>
          <a href={`${policyPaths[kind]}?version=${desk.last.number}`}>{w.policy.version(desk.last.number)}</a>
        </Notice>
      )}
      {desk.draftAt !== null && (
        <Notice title={d.kept(said(desk.draftAt, page))}>
          <a href={previewPathOf(kind)}>{d.look}</a>
        </Notice>
      )}
      <Draft visit={visit} content={desk.content} />
    </Layout>
  );
};

function Draft({ visit, content }: { readonly visit: Visit; readonly content: Content }) {
  const { page, w, trouble } = visit;
  const d = w.policy.desk;
  const drafted = isDrafted(content.kind);
  const action = drafted ? draftPathOf(content.kind) : `${policyDeskPath}/${content.kind}`;
  return (
    <Form action={action} formKey={visit.formKey()} label={d.draft(w.policy.names[content.kind])}>
      <h2>{d.draft(w.policy.names[content.kind])}</h2>
      {trouble && (
        <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={shortly(visit)} labels={labelsOf(visit)} />
      )}
      {content.kind === 'numbers' && <NumbersFields visit={visit} before={writeNumbers(content.numbers)} />}
      {content.kind === 'formula' && <FormulaFields visit={visit} action={action} before={content.formula} />}
      {content.kind === 'guideline' && (
        <Field
          kind="textarea"
          name="rows"
          label={w.policy.ladder}
          hint={d.ladderHint}
          rows={12}
          value={written(visit, action, 'rows', writeLadders(content.rows))}
          error={errorOf(visit, 'rows')}
        />
      )}
      {'texts' in content &&
        langs.map((lang) => (
          <Field
            kind="textarea"
            name={`texts.${lang}`}
            label={d.textIn[lang]}
            hint={d.textHint}
            rows={24}
            value={written(visit, action, `texts.${lang}`, writeSections(content.texts[lang]))}
            error={errorOf(visit, `texts.${lang}`)}
          />
        ))}
      {!drafted && <WhenAndWhy visit={visit} action={action} />}
      <p>
        <Button look="main">
          {content.kind === 'formula' ? w.formula.preview.keep : drafted ? d.keep : d.publish}
        </Button>
      </p>
    </Form>
  );
}

/** From which day on it counts, and why it changes: what everybody reads beside a version. */
export function WhenAndWhy({ visit, action }: { readonly visit: Visit; readonly action: string }) {
  const { w } = visit;
  const d = w.policy.desk;
  return (
    <div class="narrow stack">
      <Field
        kind="date"
        name="countsOn"
        label={d.countsOn}
        value={written(visit, action, 'countsOn')}
        error={errorOf(visit, 'countsOn')}
        optional={w.parts.field.optional}
      />
      <Field
        kind="textarea"
        name="reason"
        label={d.reason}
        hint={d.reasonHint}
        value={written(visit, action, 'reason')}
        error={errorOf(visit, 'reason')}
      />
    </div>
  );
}

interface NumbersProps {
  readonly visit: Visit;
  readonly before: Readonly<Record<string, string>>;
}

function NumbersFields({ visit, before }: NumbersProps) {
  const { groups } = visit.w.numbers;
  return (
    <div class="halves">
      {numberGroups.map(({ id, names }) => (
        <fieldset class="stack">
          <legend>
            <strong>{groups[id]}</strong>
          </legend>
          {names
            .flatMap((name): readonly string[] => (name === 'clearingDays' ? rails(before) : [name]))
            .map((name) => (
              <NumberField visit={visit} name={name} before={before[name] ?? ''} />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

const rails = (before: NumbersProps['before']) =>
  Object.keys(before).filter((name) => name.startsWith('clearingDays.'));

function NumberField({
  visit,
  name,
  before,
}: {
  readonly visit: Visit;
  readonly name: string;
  readonly before: string;
}) {
  const { numbers, policy } = visit.w;
  const labels = labelsOf(visit);
  const rail = /^clearingDays\.(.*)$/.exec(name)?.[1];
  const railNames: Readonly<Record<string, string>> = numbers.rails;
  const label = rail === undefined ? (labels[name] ?? name) : policy.desk.clearing(railNames[rail] ?? rail);
  const value = written(visit, `${policyDeskPath}/numbers`, name, before);
  const error = errorOf(visit, `numbers.${name}`);
  const hints: Readonly<Record<string, string>> = policy.desk.hints;
  const common = { name, label, error, hint: hints[name] };
  if (name === 'feeBands' || name === 'referenceRates')
    return <Field kind="textarea" {...common} value={value} rows={name === 'feeBands' ? 4 : 10} />;
  if (name === 'cancellationsCount') {
    const options = Object.entries(numbers.choices).map(([each, text]) => ({ value: each, label: text }));
    return <Field kind="select" {...common} value={value} options={options} />;
  }
  return <Field kind="text" {...common} value={value} inputMode={/^\d+$/.test(before) ? 'numeric' : 'text'} />;
}

function labelsOf({ w }: Visit): Readonly<Record<string, string>> {
  const { lists, textIn, reason, countsOn } = w.policy.desk;
  const texts = Object.fromEntries(langs.map((lang) => [`texts.${lang}`, textIn[lang]]));
  return { ...w.numbers.labels, ...w.formula.labels, ...lists, ...texts, rows: w.policy.ladder, reason, countsOn };
}

/** The sentence about a field, or about something inside of it. */
function errorOf({ trouble }: Visit, param: string): string | undefined {
  return Object.entries(trouble?.fields ?? {}).find(([name]) => name === param || name.startsWith(`${param}.`))?.[1];
}

/** The same sentences under the names of the fields as they stand on the page. */
function shortly({ trouble }: Visit): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(trouble?.fields ?? {}).map(([param, sentence]) => {
      const [first = '', second = '', third] = param.split('.');
      if (first === 'formula') return [formulaField(second, third), sentence];
      return [first === 'numbers' ? second : first === 'texts' ? `${first}.${second}` : first, sentence];
    }),
  );
}

/** What is wrong with all weights together stands at the first of them. */
function formulaField(name: string, part: string | undefined): string {
  if (part !== undefined) return `${name}.${part}`;
  return name === 'weights' ? 'weights.rating' : name;
}
