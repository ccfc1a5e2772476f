import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type Effect,
  type ShownAppeal,
  type ShownStatement,
  type StatementState,
  effectText,
  evidenceLink,
  exportStatement,
  showStatement,
} from '../../../../modules/enforcement/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { number } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Time, said, zoneOf } from '../../parts/time.tsx';
import { Document, type Show, type Visit, written } from '../../route.ts';

export const reasonsPath = (statement: string): string => `${paths.standing}/reasons/${statement}`;

/** One statement of reasons, with everything it rests on, and the way to another person. */
export const reasonsPage: Show = async (visit) => {
  const { page, w, params, house } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const [shown, numbers] = await Promise.all([
    ask(house, viewer, showStatement, { statement: params['statement'] }),
    ask(house, viewer, currentNumbers, {}),
  ]);
  if (isRefusal(shown)) return shown;
  if (isRefusal(numbers)) return numbers;
  const e = w.enforcement;
  return (
    <Layout page={page} title={e.page.title(said(shown.at, page, 'day'))}>
      <PageHead
        lang={page.lang}
        title={e.page.title(said(shown.at, page, 'day'))}
        crumbs={[{ href: paths.standing, label: w.parts.layout.standing }]}
      >
        <p>
          <StateBadge visit={visit} state={shown.state} />
        </p>
      </PageHead>
      <div class="narrow stack loose">
        {shown.state === 'overturned' && <Notice tone="good" title={e.page.gone} />}
        {shown.state === 'paused' && <Notice tone="key" icon="hourglass" title={e.page.paused} />}
        <Reasons visit={visit} shown={shown} />
        <p class="soft sm">{e.page.untouched}</p>
        <Appeal visit={visit} shown={shown} numbers={numbers} />
        <details>
          <summary>{e.page.asWritten}</summary>
          <p lang={shown.lang}>{shown.facts}</p>
          <p lang={shown.lang}>{shown.explanation}</p>
        </details>
        <p class="sm">
          <a href={`${reasonsPath(shown.id)}/export`} download>
            {e.page.download}
          </a>
        </p>
      </div>
    </Layout>
  );
};

export function StateBadge({
  visit: { w },
  state,
}: {
  readonly visit: Visit;
  readonly state: StatementState | 'ended';
}) {
  const tones = { in_force: 'warn', ended: 'neutral', paused: 'key', overturned: 'good' } as const;
  return (
    <Badge tone={tones[state]} {...(state === 'paused' ? { icon: 'hourglass' as const } : {})}>
      {w.enforcement.states[state]}
    </Badge>
  );
}

function Reasons({ visit, shown }: { readonly visit: Visit; readonly shown: ShownStatement }) {
  const { page, w } = visit;
  const p = w.enforcement.page;
  const { rule, guidelineVersion: version } = shown;
  const less = shown.state !== 'overturned' && !same(shown.effects, shown.counts);
  return (
    <section class="panel">
      <Consequences
        rows={[
          { term: p.happened, text: <span lang={shown.lang}>{shown.facts}</span> },
          ...(shown.words.length > 0 ? [{ term: p.words, text: <Words words={shown.words} /> }] : []),
          ...(shown.evidence.length > 0
            ? [
                {
                  term: p.record,
                  text: shown.evidence.map((each, n) => (
                    <>
                      {n > 0 && ', '}
                      <a href={evidenceLink(each)}>{p.entry(each.seq)}</a>
                    </>
                  )),
                },
              ]
            : []),
          {
            term: p.rule,
            text:
              rule === null ? (
                <a href={paths.terms}>{p.terms}</a>
              ) : (
                <>
                  <a href={`${paths.rules}?version=${version}#${rule}`}>{p.ruleOf({ rule, version })}</a>, {p.thatDay}
                </>
              ),
          },
          { term: p.why, text: w.enforcement.explanation.decided[shown.decided] },
          {
            term: p.follows,
            text: (
              <>
                <EffectList visit={visit} effects={shown.effects} weight={shown.weight} />
                {less && (
                  <p>
                    {p.less} {shown.counts.length === 0 && p.nothing}
                  </p>
                )}
                {less && <EffectList visit={visit} effects={shown.counts} weight={shown.weight} />}
              </>
            ),
          },
        ]}
      />
    </section>
  );

  function same(a: readonly Effect[], b: readonly Effect[]): boolean {
    const texts = (effects: readonly Effect[]): string =>
      effects
        .map((effect) => effectText(effect, shown.weight, page.lang, zoneOf(page)))
        .toSorted()
        .join();
    // What waited and was decided since stands in a statement of its own.
    return texts(a.filter(({ does }) => does !== 'waits')) === texts(b.filter(({ does }) => does !== 'waits'));
  }
}

function Words({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      {words.map((each, n) => (
        <>
          {n > 0 && ' · '}
          <q>{each}</q>
        </>
      ))}
    </>
  );
}

interface EffectsProps {
  readonly visit: Visit;
  readonly effects: readonly Effect[];
  readonly weight: ShownStatement['weight'];
}

export function EffectList({ visit: { page }, effects, weight }: EffectsProps) {
  return (
    <ul class="plain-list">
      {effects.map((effect) => (
        <li>{capital(effectText(effect, weight, page.lang, zoneOf(page)))}</li>
      ))}
    </ul>
  );
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

interface AppealProps {
  readonly visit: Visit;
  readonly shown: ShownStatement;
  readonly numbers: { readonly appealAnswerDays: number; readonly appealMaxCharacters: number };
}

function Appeal({ visit, shown, numbers }: AppealProps) {
  const { page, w, trouble } = visit;
  const a = w.enforcement.appeal;
  if (shown.appeal) return <Answered visit={visit} appeal={shown.appeal} />;
  if (shown.member !== visit.who?.id) return null;
  if (!shown.actions.appeal.allowed) return null;
  const action = `${reasonsPath(shown.id)}/appeal`;
  return (
    <section class="panel stack" aria-labelledby="appeal-title" id="appeal">
      <h2 id="appeal-title">{a.title}</h2>
      <p>{a.can({ until: said(shown.appealEndsAt, page, 'long'), days: numbers.appealAnswerDays })}</p>
      <Form action={action} formKey={visit.formKey()} label={a.title}>
        {trouble && (
          <ErrorSummary
            lang={page.lang}
            sentence={trouble.sentence}
            fields={trouble.fields}
            labels={{ text: a.text }}
          />
        )}
        <Field
          kind="textarea"
          name="text"
          rows={6}
          maxLength={numbers.appealMaxCharacters}
          label={a.text}
          hint={a.hint(number(numbers.appealMaxCharacters, page.lang))}
          value={written(visit, action, 'text')}
          error={trouble?.fields['text']}
        />
        <p>
          <Button look="main" icon="send">
            {a.send}
          </Button>
        </p>
      </Form>
    </section>
  );
}

function Answered({ visit: { page, w }, appeal }: { readonly visit: Visit; readonly appeal: ShownAppeal }) {
  const a = w.enforcement.appeal;
  const until = said(appeal.dueAt, page, 'deadline');
  return (
    <section class="panel stack" aria-labelledby="appeal-title" id="appeal">
      <h2 id="appeal-title">{a.title}</h2>
      <p class="soft sm">{a.yours(said(appeal.at, page))}</p>
      <p class="read">{appeal.text}</p>
      {appeal.outcome === null || appeal.decidedAt === null ? (
        <Notice tone="key" icon="hourglass" title={appeal.late ? a.late(until) : a.due(until)} />
      ) : (
        <>
          <Notice
            tone={appeal.outcome === 'overturned' ? 'good' : 'neutral'}
            title={a[appeal.outcome](said(appeal.decidedAt, page))}
          >
            {appeal.outcome === 'overturned' && a.sorry}
          </Notice>
          <p>{appeal.reason}</p>
        </>
      )}
      <p class="sr">
        <Time at={appeal.dueAt} page={page} as="deadline" />
      </p>
    </section>
  );
}

/** The statement as the European database would take it: a file to keep. */
export const reasonsExport: Show = async (visit) => {
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  const statement = visit.params['statement'] ?? '';
  const fields = await ask(visit.house, viewer, exportStatement, { statement, origin: visit.page.origin });
  if (isRefusal(fields)) return fields;
  return new Document({
    type: 'application/json',
    name: `${statement}.json`,
    body: `${JSON.stringify(fields, null, 2)}\n`,
  });
};
