/** Locks and reads what the rules look at. The stream of the engagement first, in a statement of its own. */
import type { Actor } from '../../../core/actor.ts';
import type { Fragment, Head, Sql, Tx } from '../../../core/command.ts';
import { dutiesOf } from '../../accounts/index.ts';
import { lockStream } from '../../record/index.ts';
import type { Agreed, Card, Facts, MilestoneFacts, Pair, Terms } from '../facts.ts';
import { sideOf } from '../rules-sides.ts';
import {
  type AgreementRow,
  type MilestoneRow,
  type VersionRow,
  milestoneColumns,
  openRequest,
  readAgreement,
  readMilestone,
  readVersion,
  versionColumns,
} from './rows.ts';

/** Which engagement: by its own id, or by that of one of its milestones. */
export type Key = { readonly engagement: string } | { readonly milestone: string };

function idOf(sql: Sql, key: Key): Fragment {
  return 'engagement' in key
    ? sql`${key.engagement}`
    : sql`(select engagement from engagements.milestone where id = ${key.milestone})`;
}

/** Null for whoever may not know of it: strangers find nothing here. */
export async function lockFacts(tx: Tx, key: Key, actor: Actor): Promise<Facts | null> {
  const [head, facts] = await Promise.all([lockHead(tx, key), readFacts(tx, key)]);
  return head && facts && withDuties(tx, { ...facts, head }, actor);
}

export async function lockMilestone(tx: Tx, milestone: string, actor: Actor): Promise<MilestoneFacts | null> {
  const key = { milestone };
  const [head, facts, before] = await Promise.all([lockHead(tx, key), readFacts(tx, key), readReleased(tx, key)]);
  const known = head && facts && (await withDuties(tx, { ...facts, head }, actor));
  return known && asAgreed(known, (agreed) => milestoneIn(agreed, milestone, before));
}

/** Of which milestone this is the delivery that lies before the client. */
export async function milestoneUnderReview(sql: Sql, delivery: string): Promise<string | null> {
  const [row] = await sql<{ id: string }>`select id from engagements.milestone where delivery = ${delivery}`;
  return row?.id ?? null;
}

/** The same without a lock, for pages: the head is only there to complete the facts. */
export async function readMilestoneFacts(sql: Sql, milestone: string, actor: Actor): Promise<MilestoneFacts | null> {
  const key = { milestone };
  const [facts, before] = await Promise.all([readFacts(sql, key), readReleased(sql, key)]);
  const known = facts && (await withDuties(sql, { ...facts, head: headOf(facts.pair) }, actor));
  return known && asAgreed(known, (agreed) => milestoneIn(agreed, milestone, before));
}

export async function readEngagementFacts(
  sql: Sql,
  engagement: string,
  actor: Actor,
): Promise<(Facts & Before) | null> {
  const key = { engagement };
  const [facts, before] = await Promise.all([readFacts(sql, key), readReleased(sql, key)]);
  const known = facts && (await withDuties(sql, { ...facts, head: headOf(facts.pair) }, actor));
  return known && { ...known, before };
}

async function lockHead(tx: Tx, key: Key): Promise<Head | null> {
  if ('engagement' in key) return lockStream(tx, key.engagement);
  const [row] = await tx<Head>`
    select l.* from engagements.milestone m, record.lock(m.engagement) l where m.id = ${key.milestone}`;
  return row ?? null;
}

function headOf({ id, client, professional }: Pair): Head {
  return { id, kind: 'engagement', conv: '', seq: 0, leaf: null, at: null, parties: [client, professional] };
}

async function readFacts(sql: Sql, key: Key): Promise<Omit<Facts, 'head' | 'duties'> | null> {
  const [[pair], [agreement], versions, milestones, cards] = await Promise.all([
    sql<Pair>`
      select p.engagement as id, p.project, p.client, p.professional
      from hiring.shown_pair p where p.engagement = ${idOf(sql, key)}`,
    sql<AgreementRow>`
      select a.status, trim(a.currency) as currency, a.terms, a.proposal, a.in_force_at as "inForceAt", a.ended_at as "endedAt",
             a.assignment, a.on_terms as "onTerms",
             (select coalesce(max(version), 0) + 1 from engagements.version v where v.engagement = a.engagement) as "nextVersion"
      from engagements.agreement a where a.engagement = ${idOf(sql, key)}`,
    sql<VersionRow>`
      select ${versionColumns(sql)} from engagements.version v
      where v.engagement = ${idOf(sql, key)} and (v.status = 'proposed' or v.version = (
        select max(w.version) from engagements.version w where w.engagement = v.engagement and w.status = 'accepted'))`,
    sql<MilestoneRow>`
      select ${milestoneColumns(sql)} from engagements.milestone m ${openRequest(sql)}
      where m.engagement = ${idOf(sql, key)} order by m.n, m.id`,
    sql<Card>`
      select side, email, phone, other, given_at as "givenAt" from engagements.contact_card
      where engagement = ${idOf(sql, key)} order by given_at`,
  ]);
  if (!pair) return null;
  const wordings = versions.map(readVersion);
  return {
    pair,
    agreement: agreement ? readAgreement(agreement) : null,
    current: wordings.find(({ status }) => status === 'accepted') ?? null,
    open: wordings.find(({ status }) => status === 'proposed') ?? null,
    milestones: milestones.map(readMilestone),
    cards,
  };
}

/** What the caller may do for the client, asked last: only for a company does it need the database again. */
export async function withDuties<Known extends Pick<Facts, 'pair'>>(
  sql: Sql,
  facts: Known,
  actor: Actor,
): Promise<(Known & Pick<Facts, 'duties'>) | null> {
  const known = { ...facts, duties: await dutiesOf(sql, actor, facts.pair.client) };
  return actor.kind === 'clock' || actor.kind === 'provider' || sideOf(known, { actor }) !== null ? known : null;
}

export interface Before {
  /** What the two released before; the rate of the agreement brings other currencies in. */
  readonly before: Released;
}
interface Released {
  readonly same: bigint;
  readonly base: bigint;
}

/** The same before there is an agreement: for any currency the two might agree on. */
export async function readAllReleased(sql: Sql, engagement: string): Promise<(currency: string) => Released> {
  const rows = await sql<{ currency: string; gross: bigint; base: bigint }>`
    select trim(r.currency) as currency, sum(r.gross)::bigint as gross, coalesce(sum(r.gross_base), 0)::bigint as base
    from hiring.shown_pair p join engagements.release r on r.client = p.client and r.professional = p.professional
    where p.engagement = ${engagement} group by r.currency`;
  return (currency) => ({
    same: rows.find((row) => row.currency === currency)?.gross ?? 0n,
    base: rows.reduce((sum, row) => (row.currency === currency ? sum : sum + row.base), 0n),
  });
}

/** Sums the releases of the two, whatever the engagement. */
async function readReleased(sql: Sql, key: Key): Promise<Released> {
  const [row] = await sql<Released>`
    select coalesce(sum(r.gross) filter (where r.currency = a.currency), 0)::bigint as same,
           coalesce(sum(r.gross_base) filter (where r.currency <> a.currency), 0)::bigint as base
    from engagements.agreement a join engagements.release r on r.client = a.client and r.professional = a.professional
    where a.engagement = ${idOf(sql, key)}`;
  return row ?? { same: 0n, base: 0n };
}

export function releasedBefore({ same, base }: Released, { rate }: Pick<Terms, 'rate'>): bigint {
  return rate === null ? same : same + (base * rate.units) / rate.baseUnits;
}

function asAgreed<Result>(facts: Facts, then: (agreed: Agreed) => Result | null): Result | null {
  const { agreement, current } = facts;
  return agreement === null || current === null ? null : then({ ...facts, agreement, current });
}

function milestoneIn(agreed: Agreed, id: string, before: Released): MilestoneFacts | null {
  const milestone = agreed.milestones.find((each) => each.id === id);
  if (!milestone) return null;
  return { ...agreed, milestone, releasedBefore: releasedBefore(before, agreed.agreement.terms) };
}
