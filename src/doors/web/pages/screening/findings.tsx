import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type FoundWords, type Tries, findings, triedAgain } from '../../../../modules/messaging/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { kindsOf } from '../../parts/talk/held-choices.tsx';
import { said } from '../../parts/time.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { talkDesk } from '../record/talk.tsx';
import { type Show, type Visit } from '../../route.ts';

export const findingsDesk = `${paths.desk}/findings`;
const states = ['contested', 'masked', 'confirmed', 'cleared'] as const;

/** What waits for a trust agent: contested words with what stands around them, and who tries again and again. */
export const findingsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const d = w.screening.desk;
  const state = states.find((each) => each === query['state']) ?? 'contested';
  const viewer = { actor: visit.actor, lang: page.lang };
  const here = `${findingsDesk}?state=${state}`;
  const [list, tries] = await Promise.all([
    ask(visit.house, viewer, findings, { state, ...(query['after'] ? { after: query['after'] } : {}) }),
    ask(visit.house, viewer, triedAgain, {}),
  ]);
  if (isRefusal(list)) return list;
  if (isRefusal(tries)) return tries;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]}>
        <Tabs
          label={d.title}
          tabs={states.map((each) => ({ href: `${findingsDesk}?state=${each}`, label: d.tabs[each] }))}
          at={here}
        />
      </PageHead>
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {list.items.length === 0 && <Empty title={d.none}>{state === 'contested' && <p>{d.noneMeans}</p>}</Empty>}
      <ol class="stack loose plain-list">
        {list.items.map((found) => (
          <Finding visit={visit} found={found} />
        ))}
      </ol>
      {(list.next || query['after']) && (
        <Pagination
          lang={page.lang}
          next={list.next ? `${here}&after=${list.next}` : undefined}
          first={query['after'] ? here : undefined}
        />
      )}
      {state === 'contested' && <Repeated visit={visit} tries={tries} />}
    </Layout>
  );
};

function Finding({ visit, found }: { readonly visit: Visit; readonly found: FoundWords }) {
  const { page, w } = visit;
  const d = w.screening.desk;
  return (
    <li class="panel" id={found.id}>
      <header>
        <h2 class="lg">{d.wrote({ name: found.memberName, when: said(found.at, page) })}</h2>
        <span class="row tight">
          <Badge>{kindsOf(page.lang, [found])}</Badge>
          <Badge>{certaintyOf(found.certainty, d.certainty)}</Badge>
        </span>
      </header>
      <p class="soft sm">
        {found.title === null ? d.public : d.in(found.title)}, {stageOf(found.stage, d.stages)}
      </p>
      <p class="read" lang={found.lang}>
        {found.before}
        <mark>{found.words}</mark>
        {found.after}
      </p>
      {found.stream.startsWith('eng_') && (
        <p class="sm">
          <a href={`${talkDesk}?engagement=${found.stream}&about=${found.id}`}>{w.record.looking.link}</a>
        </p>
      )}
      {found.state === 'contested' ? <Decide visit={visit} found={found} /> : <Decided visit={visit} found={found} />}
    </li>
  );
}

function Decide({ visit, found }: { readonly visit: Visit; readonly found: FoundWords }) {
  const d = visit.w.screening.desk;
  return (
    <Verdict
      visit={visit}
      action={`${findingsDesk}/${found.id}`}
      about={found.id}
      label={d.wrote({ name: found.memberName, when: '' })}
      text={{ label: d.reason, hint: d.reasonHint }}
      choices={[
        { value: 'cleared', label: d.clear, look: 'main' },
        { value: 'confirmed', label: d.confirm },
      ]}
    />
  );
}

function Decided({ visit: { page, w }, found }: { readonly visit: Visit; readonly found: FoundWords }) {
  if (found.decidedAt === null || found.reason === null) return null;
  const d = w.screening.desk;
  return (
    <p class="sm">
      <b>{d.decided({ name: found.byName ?? '', when: said(found.decidedAt, page) })}</b> {found.reason}
    </p>
  );
}

function Repeated({ visit, tries }: { readonly visit: Visit; readonly tries: readonly Tries[] }) {
  const { page, w } = visit;
  const d = w.screening.desk;
  const action = `${findingsDesk}/tries`;
  return (
    <section class="stack" aria-labelledby="tries">
      <h2 id="tries">{d.tries}</h2>
      <p class="soft">{tries.length === 0 ? d.noTries : d.triesLead}</p>
      {tries.map((each, n) => (
        <div class="panel">
          <h3>{d.tried({ name: each.memberName, count: each.tries })}</h3>
          <p class="soft sm">
            {each.title === null ? d.public : d.in(each.title)}. {d.last(said(each.lastAt, page))}
          </p>
          <p class="read">
            {each.words.map((words, at) => (
              <>
                {at > 0 && ' · '}
                <mark>{words}</mark>
              </>
            ))}
          </p>
          <Form action={action} formKey={visit.formKey()} label={d.tried({ name: each.memberName, count: each.tries })}>
            <Hidden name="member" value={each.member} />
            <Hidden name="stream" value={each.stream} />
            <Field kind="textarea" name="reason" id={`f-look-${n}`} rows={2} label={d.reason} hint={d.lookHint} />
            <div class="row">
              <Button>{d.looked}</Button>
            </div>
          </Form>
        </div>
      ))}
    </section>
  );
}

function stageOf(stage: string, names: Readonly<Record<string, string>>): string {
  return names[stage] ?? stage;
}
function certaintyOf(certainty: string, names: Readonly<Record<string, string>>): string {
  return names[certainty] ?? certainty;
}
