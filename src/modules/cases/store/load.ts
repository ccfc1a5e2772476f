/** Locks and reads a case: the stream of its engagement first, then everything that was offered, shown and decided. */
import type { Actor } from '../../../core/actor.ts';
import type { Sql, Tx } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { type Docket, type Involved, docketOf, peopleOf, tookPartIn } from '../../casework/index.ts';
import { type MilestoneFacts, type Side, lockForSettlement, readMilestoneFacts } from '../../engagements/index.ts';
import { numbersInForce } from '../../policy/index.ts';
import { balanceOf, heldOn, lockBalances, payableOf } from '../../ledger/index.ts';
import type {
  Afterwards,
  Award,
  BlindRange,
  CaseFacts,
  CaseOffer,
  Dispute,
  Evidence,
  OpenFacts,
  Over,
  Settled,
} from '../facts.ts';
import type { CasePhase } from '../lifecycle.ts';

export async function lockToOpen(tx: Tx, milestone: string, actor: Actor): Promise<OpenFacts | null> {
  const facts = await lockForSettlement(tx, milestone, actor);
  return facts && toOpen(tx, facts);
}

/** Null for whoever may not know of it; staff are let in by the acts that are theirs. */
export async function lockCase(tx: Tx, number: string, actor: Actor): Promise<CaseFacts | null> {
  const milestone = await milestoneOf(tx, number); // that never changes
  const facts = milestone && (await lockForSettlement(tx, milestone, actor));
  const whole = facts ? await complete(tx, number, facts) : null;
  if (whole?.dispute.about !== 'released') return whole;
  const account = purseOf(whole);
  const balances = await lockBalances(tx, [account]);
  return { ...whole, purse: (balances.get(account) ?? 0n) - (await heldOn(tx, account)) };
}

/** What the professional has in the house, in the currency of the agreement. */
function purseOf({ pair, agreement }: Pick<CaseFacts, 'pair' | 'agreement'>): string {
  return payableOf(pair.professional, agreement.currency);
}

/** For people of the house, who stand on no side: they come in as the clock does, and the rule asks for their role. */
export async function lockCaseForStaff(tx: Tx, number: string): Promise<(CaseFacts & { involved: Involved }) | null> {
  const facts = await lockCase(tx, number, { kind: 'clock' });
  return facts && { ...facts, involved: await involvedIn(tx, facts) };
}

export async function readCase(sql: Sql, number: string, actor: Actor): Promise<CaseFacts | null> {
  const milestone = await milestoneOf(sql, number);
  const facts = milestone && (await readMilestoneFacts(sql, milestone, actor));
  const whole = facts ? await complete(sql, number, facts) : null;
  if (whole?.dispute.about !== 'released') return whole;
  const account = purseOf(whole);
  const [balance, kept] = await Promise.all([balanceOf(sql, account), heldOn(sql, account)]);
  return { ...whole, purse: balance - kept };
}

export async function readCaseForStaff(sql: Sql, number: string): Promise<(CaseFacts & { involved: Involved }) | null> {
  const facts = await readCase(sql, number, { kind: 'clock' });
  return facts && { ...facts, involved: await involvedIn(sql, facts) };
}

export async function readToOpen(sql: Sql, milestone: string, actor: Actor): Promise<OpenFacts | null> {
  const facts = await readMilestoneFacts(sql, milestone, actor);
  return facts && toOpen(sql, facts);
}

async function toOpen(sql: Sql, facts: MilestoneFacts): Promise<OpenFacts> {
  const [numbers, afterwards] = await Promise.all([
    numbersInForce(sql),
    sql<Afterwards>`
      select d.side, k.closed_at is null as open from cases.dispute d join casework.shown_docket k using (number)
      where d.milestone = ${facts.milestone.id} and d.about = 'released'`,
  ]);
  return { ...facts, numbers, afterwards };
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
  return docket && parts ? { ...facts, numbers, answers, purse: 0n, dispute: disputeOf(docket, parts) } : null;
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
  const [[dispute], offers, ranges, evidence, awards, waived, [secondLook], [settled], [over], pauses, rings] =
    await Promise.all([
      sql<Pick<Parts, 'side' | 'about' | 'held' | 'currency'>>`
      select side, about, held, trim(currency) as currency from cases.dispute where number = ${number}`,
      sql<CaseOffer>`
      select id, n, side, to_client as "toClient", fault, rule, reason, by, at, ends_at as "endsAt", late
      from cases.offer where number = ${number} order by n`,
      sql<BlindRange>`select side, lowest, highest from cases.blind_range where number = ${number}`,
      sql<Evidence>`
      select id, side, text, extends, by, at from cases.evidence where number = ${number} order by at, id`,
      sql<AwardRow>`
      select a.id, a.instance, a.to_client as "toClient", a.reason, a.criteria, a.marks, a.by, a.at, s.by as "signedBy", a.round,
             case when d.award is not null then json_build_object('by', d.by, 'reason', d.reason, 'at', d.at) end as declined
      from cases.award a left join cases.signature s on s.award = a.id left join cases.award_declined d on d.award = a.id
      where a.number = ${number} order by a.instance, a.round`,
      sql<{ side: Side }>`select side from cases.waiver where number = ${number}`,
      sql<
        NonNullable<Parts['secondLook']>
      >`select side, reason, by, at from cases.second_look where number = ${number}`,
      sql<Settled>`
      select how, to_client as "toClient", gross, fee, net, at from cases.settlement where number = ${number}`,
      sql<Over>`select how, at from cases.over where number = ${number}`,
      sql<Parts['pauses'][number]>`select side, days, at from cases.pause where number = ${number} order by side`,
      sql<{ since: Date }>`select phase_from as since from cases.late where number = ${number}`,
    ]);
  if (!dispute) return null;
  return {
    ...{ ...dispute, offers, ranges, evidence, awards, waived: waived.map(({ side }) => side) },
    ...{
      secondLook: secondLook ?? null,
      settled: settled ?? null,
      over: over ?? null,
      pauses,
      rings: rings.map(({ since }) => since),
    },
  };
}
