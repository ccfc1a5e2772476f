/** Locks and reads a case: the stream of its engagement first, then everything that was offered, shown and decided. */
import type { Actor } from '../../../core/actor.ts';
import type { Sql, Tx } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { type Docket, type Involved, docketOf, peopleOf, tookPartIn } from '../../casework/index.ts';
import { type MilestoneFacts, type Side, lockForSettlement, readMilestoneFacts } from '../../engagements/index.ts';
import { numbersInForce } from '../../policy/index.ts';
import type { Award, BlindRange, CaseFacts, CaseOffer, Dispute, Evidence, OpenFacts, Settled } from '../facts.ts';
import type { CasePhase } from '../lifecycle.ts';

export async function lockToOpen(tx: Tx, milestone: string, actor: Actor): Promise<OpenFacts | null> {
  const [facts, numbers] = await Promise.all([lockForSettlement(tx, milestone, actor), numbersInForce(tx)]);
  return facts && { ...facts, numbers };
}

/** Null for whoever may not know of it; staff are let in by the acts that are theirs. */
export async function lockCase(tx: Tx, number: string, actor: Actor): Promise<CaseFacts | null> {
  const milestone = await milestoneOf(tx, number); // that never changes
  const facts = milestone && (await lockForSettlement(tx, milestone, actor));
  return facts ? complete(tx, number, facts) : null;
}

/** For people of the house, who stand on no side: they come in as the clock does, and the rule asks for their role. */
export async function lockCaseForStaff(tx: Tx, number: string): Promise<(CaseFacts & { involved: Involved }) | null> {
  const facts = await lockCase(tx, number, { kind: 'clock' });
  return facts && { ...facts, involved: await involvedIn(tx, facts) };
}

export async function readCase(sql: Sql, number: string, actor: Actor): Promise<CaseFacts | null> {
  const milestone = await milestoneOf(sql, number);
  const facts = milestone && (await readMilestoneFacts(sql, milestone, actor));
  return facts ? complete(sql, number, facts) : null;
}

export async function readCaseForStaff(sql: Sql, number: string): Promise<(CaseFacts & { involved: Involved }) | null> {
  const facts = await readCase(sql, number, { kind: 'clock' });
  return facts && { ...facts, involved: await involvedIn(sql, facts) };
}

export async function readToOpen(sql: Sql, milestone: string, actor: Actor): Promise<OpenFacts | null> {
  const [facts, numbers] = await Promise.all([readMilestoneFacts(sql, milestone, actor), numbersInForce(sql)]);
  return facts && { ...facts, numbers };
}

async function involvedIn(sql: Sql, { pair }: Pick<CaseFacts, 'pair'>): Promise<Involved> {
  const parties = [pair.client, pair.professional];
  const [people, tookPart] = await Promise.all([
    peopleOf(sql, parties),
    tookPartIn(sql, [pair.id, pair.project, ...parties]),
  ]);
  return { people, tookPart };
}

async function milestoneOf(sql: Sql, number: string): Promise<string | null> {
  const [row] = await sql<{ milestone: string }>`select milestone from cases.dispute where number = ${number}`;
  return row?.milestone ?? null;
}

async function complete(sql: Sql, number: string, facts: MilestoneFacts): Promise<CaseFacts | null> {
  const [docket, parts, numbers, answers] = await Promise.all([
    docketOf(sql, number),
    partsOf(sql, number),
    numbersInForce(sql),
    answersOf(sql, facts.pair),
  ]);
  return docket && parts ? { ...facts, numbers, answers, dispute: disputeOf(docket, parts) } : null;
}

type Parts = Omit<Dispute, keyof Docket>;

function disputeOf(docket: Docket, parts: Parts): Dispute {
  return { ...docket, ...parts, phase: docket.phase as CasePhase };
}

/** A company answers for its side through its owner: a violation is always somebody's. */
async function answersOf(
  sql: Sql,
  { client, professional }: { readonly client: Party; readonly professional: Id<'mem'> },
): Promise<Record<Side, Id<'mem'>>> {
  const [row] = await sql<{ member: Id<'mem'> }>`
    select member from accounts.shown_stand where party = ${client} and role = 'owner' order by member limit 1`;
  return { client: row?.member ?? professional, professional };
}

type AwardRow = Omit<Award, 'toClient'> & { readonly toClient: bigint };

async function partsOf(sql: Sql, number: string): Promise<Parts | null> {
  const [[dispute], offers, ranges, evidence, awards, waived, [secondLook], [settled]] = await Promise.all([
    sql<Pick<Parts, 'side' | 'held' | 'currency'>>`
      select side, held, trim(currency) as currency from cases.dispute where number = ${number}`,
    sql<CaseOffer>`
      select id, n, side, to_client as "toClient", fault, rule, reason, by, at, ends_at as "endsAt"
      from cases.offer where number = ${number} order by n`,
    sql<BlindRange>`select side, lowest, highest from cases.blind_range where number = ${number}`,
    sql<Evidence>`
      select id, side, text, extends, by, at from cases.evidence where number = ${number} order by at, id`,
    sql<AwardRow>`
      select a.id, a.instance, a.to_client as "toClient", a.reason, a.criteria, a.marks, a.by, a.at, s.by as "signedBy"
      from cases.award a left join cases.signature s on s.award = a.id where a.number = ${number} order by a.instance`,
    sql<{ side: Side }>`select side from cases.waiver where number = ${number}`,
    sql<NonNullable<Parts['secondLook']>>`select side, reason, by, at from cases.second_look where number = ${number}`,
    sql<Settled>`
      select how, to_client as "toClient", gross, fee, net, at from cases.settlement where number = ${number}`,
  ]);
  if (!dispute) return null;
  return {
    ...{ ...dispute, offers, ranges, evidence, awards, waived: waived.map(({ side }) => side) },
    ...{ secondLook: secondLook ?? null, settled: settled ?? null },
  };
}
