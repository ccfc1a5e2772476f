import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, type Viewer, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import type { Duty } from '../../accounts/index.ts';
import { asOthersRead, type Proposal, openProposalOf, projectOf } from '../../hiring/index.ts';
import { fundingOf } from '../../payments/index.ts';
import { acceptanceOf, numbersInForce, reminderInstants } from '../../policy/index.ts';
import { veils } from '../../screening/index.ts';
import { type Difference, differences } from '../body.ts';
import {
  type Agreement,
  type Card,
  type Facts,
  type Milestone,
  type MilestoneFacts,
  type Side,
  type Version,
  heldFor,
  seenSince,
} from '../facts.ts';
import { shareOf } from '../money.ts';
import type { Share } from '../plans.ts';
import * as rules from '../rules.ts';
import { type EngagementStage, caseUntil, stageAt } from '../stage.ts';
import { readEngagementFacts, readForAward, readTaken, releasedBefore } from '../store.ts';
import { veiledVersion, wordingId } from '../texts.ts';
import { type ShownDelivery, type WantedChanges, deliveriesOf, wantedOf } from './deliveries.ts';
import {
  type EngagementAct,
  type MilestoneAct,
  type Offered,
  type Offers,
  engagementOffers,
  milestoneOffers,
  offeredOne,
} from './offers.ts';

export interface Person {
  readonly id: Party;
  readonly name: string;
  readonly country: string | null;
  readonly timeZone: string;
}

interface ShownTransfer {
  readonly transfer: string;
  readonly kind: string;
  readonly amount: bigint;
  readonly at: Date;
}

export interface RoomMilestone extends Milestone {
  /** What is protected now. */
  readonly held: bigint;
  /** What a release would bring now; of what is already released, what it brought. */
  readonly share: Share;
  /** How it was released: accepted by the client, or by silence. */
  readonly how: 'accepted' | 'silence' | 'settled' | 'awarded' | null;
  /** When the client is still to be reminded of the window. */
  readonly remindAt: readonly Date[];
  /** True while what shows the work cannot be opened: then silence accepts nothing. */
  readonly silenceWaits: boolean;
  readonly deliveryShown: ShownDelivery | null;
  readonly wantedChanges: WantedChanges['items'];
  /** Where the payer goes on with a payment that was begun; for whoever pays. */
  readonly payment: { readonly funding: string; readonly status: string; readonly url: string | null } | null;
  /** Money that moved for it, each with a receipt. */
  readonly transfers: readonly ShownTransfer[];
  readonly actions: Offers<MilestoneAct>;
}

export interface Room {
  readonly engagement: Id<'eng'>;
  readonly project: Id<'prj'>;
  /** What the project heads, where it heads an assignment. */
  readonly assignment: Id<'asg'> | null;
  readonly title: string;
  readonly client: Person;
  readonly professional: Person;
  readonly side: Side;
  readonly duties: readonly Duty[];
  readonly stage: EngagementStage;
  /** Until when a case may be opened and contact details pass, once something was released. */
  readonly caseUntil: Date | null;
  readonly agreement: Agreement | null;
  readonly current: Version | null;
  readonly open: Version | null;
  /** What the open wording would change in the one that counts. */
  readonly difference: readonly Difference[];
  readonly milestones: readonly RoomMilestone[];
  readonly totals: {
    readonly agreed: bigint;
    readonly held: bigint;
    readonly released: bigint;
    readonly fee: bigint;
    readonly refunded: bigint;
  };
  /** The reader's own card, and the other side's once both are given. */
  readonly cards: { readonly own: Card | null; readonly theirs: Card | null; readonly offered: boolean };
  /** A proposal that waits for the client, before there is an agreement. */
  readonly proposal: (Pick<Proposal, 'id' | 'price' | 'currency' | 'days'> & { readonly award: Offered }) | null;
  /** How many files may go with one delivery, and how large each may be. */
  readonly fileRoom: { readonly files: number; readonly megabytes: number };
  readonly actions: Offers<EngagementAct>;
}

export const engagementRoom = query({
  name: 'engagements.show',
  input: z.strictObject({ engagement: id('eng') }),
  run: (db, { engagement }, viewer) => roomOf(db, engagement, viewer),
});

async function roomOf(db: Db, engagement: string, viewer: Viewer): Promise<Room | null> {
  if (!isMember(viewer.actor)) return null;
  const facts = await readEngagementFacts(db, engagement, viewer.actor);
  const side = facts && rules.sideOf(facts, viewer);
  if (!facts || !side) return null;
  const [people, project, proposal, acceptance, taken, numbers] = await Promise.all([
    peopleOf(db, facts),
    projectOf(db, facts.pair.project),
    facts.current === null ? openProposalOf(db, engagement) : null,
    acceptanceOf(db, viewer.actor),
    facts.current === null ? readTaken(db, facts.pair.project, engagement) : false,
    numbersInForce(db),
  ]);
  const { filesPerMessage, fileMaxMegabytes } = numbers.at(viewer.now);
  if (!people || !project) return null;
  const [wordings, shown, cards, milestones, award] = await Promise.all([
    wordingsOf(db, facts),
    asOthersRead(db, project),
    cardsOf(db, facts, side),
    milestonesOf(db, facts, acceptance, viewer),
    proposal && readForAward(db, facts, proposal, project, viewer.actor),
  ]);
  const answering = {
    acceptance,
    taken,
    projectStatus: project.status,
    proposalStatus: proposal && proposal.id === facts.agreement?.proposal ? proposal.status : null,
  };
  return {
    engagement: facts.pair.id,
    project: facts.pair.project,
    assignment: project.assignment ?? null,
    title: facts.current?.body.title ?? (side === 'client' ? project : shown).title,
    ...people,
    side,
    duties: facts.duties,
    stage: stageAt(facts, viewer.now),
    caseUntil: caseUntil(facts),
    agreement: facts.agreement,
    ...wordings,
    milestones,
    totals: totalsOf(milestones),
    cards,
    proposal:
      proposal && award
        ? {
            id: proposal.id,
            price: proposal.price,
            currency: proposal.currency,
            days: proposal.days,
            award: offeredOne(viewer, (call) => rules.award({ ...award, asked: {} }, call)),
          }
        : null,
    fileRoom: { files: filesPerMessage, megabytes: fileMaxMegabytes },
    actions: engagementOffers(facts, answering, viewer),
  };
}

async function peopleOf(db: Db, { pair }: Facts): Promise<{ client: Person; professional: Person } | null> {
  const rows = await db<Person>`
    select id, name, country, time_zone as "timeZone" from accounts.shown_party where id in (${pair.client}, ${pair.professional})`;
  const client = rows.find((row) => row.id === pair.client);
  const professional = rows.find((row) => row.id === pair.professional);
  return client && professional ? { client, professional } : null;
}

async function wordingsOf(
  db: Db,
  { pair, current, open }: Facts,
): Promise<Pick<Room, 'current' | 'open' | 'difference'>> {
  const there = [current, open].flatMap((each) => each ?? []);
  const hidden = await veils(
    db,
    there.map(({ version }) => wordingId(pair.id, version)),
  );
  const shown = (each: Version | null) => each && veiledVersion(each, pair.id, hidden);
  const [now, then] = [shown(current), shown(open)];
  return { current: now, open: then, difference: now && then ? differences(now.body, then.body) : [] };
}

async function milestonesOf(
  db: Db,
  facts: Facts & Parameters<typeof beforeOf>[0],
  acceptance: rules.FundFacts['acceptance'],
  viewer: Viewer,
): Promise<readonly RoomMilestone[]> {
  const { agreement, current, pair } = facts;
  if (agreement === null || current === null) return [];
  const ids = facts.milestones.map(({ id: milestone }) => milestone);
  const who = { professional: pair.professional, reader: isMember(viewer.actor) ? viewer.actor.id : '' };
  const [deliveries, wanted, transfers, payments, releases] = await Promise.all([
    deliveriesOf(db, ids, who, 'last').then((all) => new Map(all.map((each) => [each.milestone, each]))),
    wantedOf(db, ids, who, 'last').then((all) => new Map(all.map((each) => [each.milestone, each.items]))),
    transfersOf(db, ids),
    paymentsOf(db, facts),
    releasesOf(db, ids),
  ]);
  const before = beforeOf(facts, agreement);
  return facts.milestones.map((milestone) => {
    const about: MilestoneFacts = { ...facts, agreement, current, milestone, releasedBefore: before };
    const payment = payments.get(milestone.id) ?? null;
    const mine = facts.duties.includes('pay') ? payment : null;
    return {
      ...milestone,
      held: heldFor(milestone),
      share:
        releases.get(milestone.id)?.share ??
        shareOf(heldFor(milestone) || milestone.amount - milestone.refunded, before, agreement.terms),
      how: releases.get(milestone.id)?.how ?? null,
      remindAt: remindersOf(milestone, agreement, viewer.now),
      silenceWaits: milestone.status === 'delivered' && seenSince(milestone) === null,
      deliveryShown: deliveries.get(milestone.id) ?? null,
      wantedChanges: milestone.status === 'funded' ? (wanted.get(milestone.id) ?? []) : [],
      payment: mine && { funding: mine.id, status: mine.status, url: mine.checkoutUrl },
      transfers: transfers.filter((each) => each.milestone === milestone.id),
      actions: milestoneOffers(about, { acceptance, underWay: payment?.status ?? null }, viewer),
    };
  });
}

function beforeOf({ before }: { readonly before: Parameters<typeof releasedBefore>[0] }, { terms }: Agreement): bigint {
  return releasedBefore(before, terms);
}

function remindersOf(milestone: Milestone, { terms }: Agreement, now: Date): readonly Date[] {
  const { status, deliveredAt, windowEndsAt } = milestone;
  if (status !== 'delivered' || deliveredAt === null || windowEndsAt === null) return [];
  if (seenSince(milestone) === null) return [];
  return reminderInstants(deliveredAt, windowEndsAt, terms).filter((instant) => instant > now);
}

async function transfersOf(db: Db, ids: readonly string[]): Promise<(ShownTransfer & { milestone: string })[]> {
  return db<ShownTransfer & { milestone: string }>`
    select milestone, transfer, kind,
           sum(amount) filter (where amount > 0 and (kind <> 'release' or account not like 'refund_due:%'))::bigint as amount, at
    from ledger.shown_leg where milestone = any(${[...ids]}::text[]) and kind in ('funding', 'release', 'refund')
    group by milestone, transfer, kind, at order by at, transfer`;
}

async function releasesOf(db: Db, ids: readonly string[]) {
  const rows = await db<Share & { milestone: string; how: NonNullable<RoomMilestone['how']> }>`
    select milestone, gross, fee, net, how from engagements.release where milestone = any(${[...ids]}::text[])`;
  return new Map(rows.map(({ milestone, how, ...share }) => [milestone, { how, share }]));
}

async function paymentsOf(db: Db, { milestones }: Facts) {
  const open = milestones.flatMap(({ id: milestone, status, funding }) =>
    status === 'funding' && funding ? [{ milestone, funding }] : [],
  );
  const found = await Promise.all(open.map(({ funding }) => fundingOf(db, funding)));
  return new Map(found.flatMap((each) => (each ? [[each.milestone as string, each] as const] : [])));
}

function totalsOf(milestones: readonly RoomMilestone[]): Room['totals'] {
  const sum = (part: (each: RoomMilestone) => bigint) => milestones.reduce((total, each) => total + part(each), 0n);
  return {
    agreed: sum((each) => (each.status === 'cancelled' ? 0n : each.amount)),
    held: sum(({ held }) => held),
    released: sum(({ how, share }) => (how === null ? 0n : share.gross)),
    fee: sum(({ how, share }) => (how === null ? 0n : share.fee)),
    refunded: sum(({ refunded }) => refunded),
  };
}

async function cardsOf(db: Db, { cards, pair }: Facts, side: Side): Promise<Room['cards']> {
  const own = cards.find((card) => card.side === side) ?? null;
  const theirs = cards.find((card) => card.side !== side) ?? null;
  if (own === null || theirs === null) return { own, theirs: null, offered: theirs !== null };
  const name = rules.cardId(pair.id, theirs.side);
  const hidden = await veils(db, [name]);
  const shown = rules.coveredCard(theirs, (line) => hidden.get(`${name} ${line}`) ?? []);
  return { own, theirs: shown, offered: true };
}
