/** Releases, one or many at once: the clock does them by the thousand. */
import type { Actor } from '../../../core/actor.ts';
import type { Head, Planned, Sql, Tx, Write } from '../../../core/command.ts';
import { setDeadlines } from '../../../platform/deadlines.ts';
import { escrowOf, lockBalances, payableOf, postAll } from '../../ledger/index.ts';
import { lockStreams } from '../../record/index.ts';
import type { Pair, ReleaseFacts } from '../facts.ts';
import type { AgreementStatus } from '../lifecycle.ts';
import type * as plans from '../plans.ts';
import { releasedBefore, withDuties } from './load.ts';
import { type MilestoneRow, type TermsJson, milestoneColumns, openRequest, readMilestone, readTerms } from './rows.ts';
import { deadlines, endRequest } from './save.ts';

interface ReleaseRow extends MilestoneRow {
  readonly engagement: Pair['id'];
  readonly project: Pair['project'];
  readonly client: Pair['client'];
  readonly professional: Pair['professional'];
  readonly agreementStatus: AgreementStatus;
  readonly currency: string;
  readonly terms: TermsJson;
  readonly same: bigint;
  readonly base: bigint;
}

/**
 * Two statements in one trip. The two of an engagement are locked too, because the fee counts what they released before,
 * wherever that was.
 */
export async function lockForRelease(tx: Tx, milestone: string, actor: Actor): Promise<ReleaseFacts | null> {
  const [[locked], [row]] = await Promise.all([
    tx<Head & { readonly pair: unknown }>`
      select l.*, pg_advisory_xact_lock(hashtextextended(a.client || a.professional, 0)) as pair
      from engagements.milestone m join engagements.agreement a using (engagement), record.lock(m.engagement) l
      where m.id = ${milestone}`,
    readForRelease(tx, [milestone]),
  ]);
  if (!locked || !row) return null;
  const { pair: _locked, ...head } = locked;
  return withDuties(tx, { ...factsOf(row), head }, actor);
}

/**
 * The same for many that the clock releases, in the order of the milestones. Everything that somebody may wait for is
 * locked in the order of the house: streams, then the pairs, then the balances, each sorted.
 */
export async function lockForReleases(tx: Tx, milestones: readonly string[]): Promise<(ReleaseFacts | null)[]> {
  const places = await placesOf(tx, milestones);
  const pairs = [...new Set(places.map(({ client, professional }) => `${client}${professional}`))].toSorted();
  const accounts = places.flatMap(({ milestone, professional, currency }) => [
    escrowOf(milestone),
    payableOf(professional, currency),
  ]);
  const [heads, , , rows] = await Promise.all([
    lockStreams(
      tx,
      places.map(({ engagement }) => engagement),
    ),
    tx`select pg_advisory_xact_lock(hashtextextended(pair, 0)) from unnest(${pairs}::text[]) pair`,
    lockBalances(tx, [...new Set(accounts)]),
    readForRelease(tx, milestones),
  ]);
  const found = new Map(rows.map((row) => [row.id as string, row]));
  return milestones.map((milestone) => {
    const row = found.get(milestone);
    const head = row && heads.get(row.engagement);
    return row && head ? { ...factsOf(row), head, duties: [] } : null;
  });
}

/** Where milestones stand: that never changes, so it is read before anything is locked. */
async function placesOf(
  sql: Sql,
  milestones: readonly string[],
): Promise<{ milestone: string; engagement: string; client: string; professional: string; currency: string }[]> {
  return sql`
    select m.id as milestone, a.engagement, a.client, a.professional, trim(a.currency) as currency
    from engagements.milestone m join engagements.agreement a using (engagement)
    where m.id = any(${[...milestones]}::text[])`;
}

async function readForRelease(sql: Sql, milestones: readonly string[]): Promise<ReleaseRow[]> {
  return sql<ReleaseRow>`
    select ${milestoneColumns(sql)}, a.engagement, a.project, a.client, a.professional, a.status as "agreementStatus",
           trim(a.currency) as currency, a.terms, r.same, r.base
    from engagements.milestone m join engagements.agreement a using (engagement) ${openRequest(sql)}
    cross join lateral (
      select coalesce(sum(e.gross) filter (where e.currency = a.currency), 0)::bigint as same,
             coalesce(sum(e.gross_base) filter (where e.currency <> a.currency), 0)::bigint as base
      from engagements.release e where e.client = a.client and e.professional = a.professional
    ) r
    where m.id = any(${[...milestones]}::text[])`;
}

function factsOf(row: ReleaseRow): Omit<ReleaseFacts, 'head' | 'duties'> {
  const { engagement, project, client, professional, agreementStatus, currency, same, base, ...rest } = row;
  const terms = readTerms(row.terms);
  return {
    pair: { id: engagement, project, client, professional },
    agreement: { status: agreementStatus, currency, terms },
    milestone: readMilestone(rest),
    releasedBefore: releasedBefore({ same, base }, terms),
  };
}

/** The money, the end of each milestone, and the day on which nobody can open a case any more. */
export function saveReleases(write: Write, planned: readonly Planned<plans.Release>[]): void {
  postAll(
    write,
    planned.map(({ plan: { transfer }, call }) => ({ transfer, call })),
  );
  const rows = planned.map(({ plan }) => ({
    ...{
      milestone: plan.milestone.id,
      engagement: plan.engagement,
      client: plan.client,
      professional: plan.professional,
    },
    ...{ currency: plan.currency, gross: plan.share.gross.toString(), fee: plan.share.fee.toString() },
    ...{ net: plan.share.net.toString(), base: plan.grossInBase?.toString(), how: plan.how, delivery: plan.delivery },
    ...{ transfer: plan.transfer.id, by: plan.by, at: plan.at },
  }));
  write`
    with r as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as r(milestone text, engagement text, client text, professional text, currency text, gross bigint, fee bigint,
             net bigint, base bigint, how text, delivery text, transfer text, by text, at timestamptz)
    ), ended as (
      update engagements.milestone m set status = 'released', ended_at = e.at::timestamptz
      from unnest(${rows.map(({ milestone }) => milestone)}::text[], ${rows.map(({ at }) => at.toISOString())}::text[]) e (id, at)
      where m.id = e.id
    ), once as (
      insert into engagements.ending (milestone, how, by, at) select milestone, 'released', by, at from r
    )
    insert into engagements.release (milestone, engagement, client, professional, currency, gross, fee, net, gross_base, how,
      delivery, transfer, by, at)
    select milestone, engagement, client, professional, currency, gross, fee, net, base, how, delivery, transfer, by, at from r`;
  // Acceptance answers a request for a refund that was still open.
  for (const { plan } of planned)
    if (plan.milestone.refundRequest) endRequest(write, plan.milestone.refundRequest.id, 'withdrawn', '', plan);
  setDeadlines(
    write,
    planned.map(({ plan }) => ({ kind: deadlines.close, subject: plan.engagement, dueAt: plan.caseUntil })),
  );
}
