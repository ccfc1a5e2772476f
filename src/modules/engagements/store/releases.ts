/** Releases, one or many at once: the clock does them by the thousand. */
import type { Actor } from '../../../core/actor.ts';
import type { Head, Planned, Sql, Tx, Write } from '../../../core/command.ts';
import { setDeadlines } from '../../../platform/deadlines.ts';
import { drawOn, postAll } from '../../ledger/index.ts';
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

/** Who releases what. */
export interface ReleaseAsked {
  readonly milestone: string;
  readonly actor: Actor;
}

/**
 * What releases are decided from, in the order of the asks; nothing for a stranger. One trip: the streams are locked, then
 * each two of an engagement, because the fee counts what they released before, wherever that was; what is read behind the
 * locks sees all that was committed before them.
 */
export async function lockForReleases(tx: Tx, asked: readonly ReleaseAsked[]): Promise<(ReleaseFacts | null)[]> {
  const milestones = asked.map(({ milestone }) => milestone);
  const [heads, , rows] = await Promise.all([
    tx<Head>`
      select l.* from record.lock_all(array(
        select distinct engagement from engagements.milestone where id = any(${milestones}::text[]))) l`,
    tx`
      select pg_advisory_xact_lock(pair.name) from (
        select distinct hashtextextended(a.client || a.professional, 0) as name
        from engagements.milestone m join engagements.agreement a using (engagement)
        where m.id = any(${milestones}::text[]) order by name
      ) pair`,
    readForRelease(tx, milestones),
  ]);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const found = new Map(rows.map((row) => [row.id as string, row]));
  return Promise.all(
    asked.map(async ({ milestone, actor }) => {
      const row = found.get(milestone);
      const head = row && headOf.get(row.engagement);
      return row && head ? withDuties(tx, { ...factsOf(row), head }, actor) : null;
    }),
  );
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
  drawOn(
    write,
    planned.flatMap(({ plan: { transfer } }) => transfer.legs.map(({ account }) => account)),
  );
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
