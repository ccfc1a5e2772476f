import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type ListedStatement,
  type ShownSuspension,
  effectText,
  myStatements,
  mySuspensions,
} from '../../../../modules/enforcement/index.ts';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time, said, zoneOf } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { StateBadge, capital, reasonsPath } from './reasons.tsx';

/** Everything the house ever held against a member, each with its reasons. */
export const standingPage: Show = async (visit) => {
  const { page, w, house } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const [statements, suspensions] = await Promise.all([
    ask(house, viewer, myStatements, {}),
    ask(house, viewer, mySuspensions, {}),
  ]);
  if (isRefusal(statements)) return statements;
  if (isRefusal(suspensions)) return suspensions;
  const e = w.enforcement.list;
  return (
    <Layout page={page} title={e.title}>
      <PageHead lang={page.lang} title={e.title} lead={e.lead} />
      <Running visit={visit} suspensions={suspensions.items} />
      <Statements visit={visit} statements={statements.items} />
    </Layout>
  );
};

export function Running({
  visit: { page, w },
  suspensions,
}: {
  readonly visit: Visit;
  readonly suspensions: readonly ShownSuspension[];
}) {
  const e = w.enforcement.list;
  return (
    <>
      {suspensions
        .filter(({ running }) => running)
        .map(({ what, untilAt, statement }) => {
          const until = said(untilAt, page, 'deadline');
          return (
            <Notice tone="warn" title={what === 'proposals' ? e.suspended(until) : e.limited(until)}>
              {e.suspendedMeans} <a href={reasonsPath(statement)}>{e.read}</a>
            </Notice>
          );
        })}
    </>
  );
}

export function Statements({
  visit,
  statements,
}: {
  readonly visit: Visit;
  readonly statements: readonly ListedStatement[];
}) {
  const { page, w } = visit;
  const e = w.enforcement.list;
  if (statements.length === 0)
    return (
      <Empty title={e.none}>
        <p>{e.noneMeans}</p>
      </Empty>
    );
  return (
    <DataTable
      caption={e.title}
      rows={statements}
      columns={[
        {
          label: e.columns.what,
          cell: ({ rule, effects }) => (
            <>
              <b>
                {effects.map((effect) => capital(effectText(effect, 'normal', page.lang, zoneOf(page)))).join('; ')}
              </b>
              {rule !== null && <small>{w.guideline.rows[rule].title}</small>}
            </>
          ),
        },
        { label: e.columns.when, cell: ({ at }) => <Time at={at} page={page} /> },
        { label: e.columns.state, cell: ({ state }) => <StateBadge visit={visit} state={state} /> },
        { label: e.columns.reasons, cell: ({ id }) => <a href={reasonsPath(id)}>{e.read}</a> },
      ]}
    />
  );
}
