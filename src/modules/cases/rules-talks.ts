/** Self-mediation: the two look for a split themselves, offer by offer, before anybody else decides. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Head } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { CaseNumber } from '../casework/index.ts';
import {
  type Side,
  bindsOne,
  doneBy,
  heldFor,
  inForce,
  milestoneEntry,
  moneyField,
  settle,
  settled,
  windowClosed,
} from '../engagements/index.ts';
import { escrowOf } from '../ledger/index.ts';
import type { Numbers } from '../policy/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import {
  type BlindRange,
  type CaseFacts,
  type CaseOffer,
  type Dispute,
  type NamedMark,
  type OpenFacts,
  type Split,
  lastOffer,
  turnOf,
} from './facts.ts';
import type { Ended, Foreseen, Moved, Offered, Opened, RangeGiven, Reminded, Waiting } from './plans.ts';
import { end } from './rules-settle.ts';
import {
  about,
  entryOf,
  hoursAfter,
  inPhase,
  moveTo,
  numbersOf,
  partyIn,
  sideIn,
  splitFields,
  wrongIn,
} from './rules-sides.ts';

export interface AskedSplit extends Split {
  readonly currency: string;
  readonly reason: string;
}
export interface OpeningFacts extends OpenFacts {
  readonly number: CaseNumber;
  readonly asked: AskedSplit;
}

/** Either side may open a case from funding until the release: from the instant the window ends on it is too late. */
export function mayOpen(facts: OpenFacts, call: Call): Refusal | Side {
  const { milestone } = facts;
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_who_agrees_may');
  const done = settled(milestone);
  if (done) return done;
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  if (heldFor(milestone) === 0n) return refuse('not_funded');
  if (milestone.inCase !== null) return refuse('milestone_in_case', { case: milestone.inCase });
  return (milestone.status === 'delivered' ? windowClosed(milestone, call) : null) ?? side;
}

/**
 * The case begins with an offer: what is asked, why, and whether it was somebody's fault. From this moment the money of
 * this milestone is held, and silence releases nothing; the money of the others goes on as before.
 */
export function open(facts: OpeningFacts, call: Call): Opened | Held | Refusal {
  const side = mayOpen(facts, call);
  if (isRefusal(side)) return side;
  const { milestone, agreement, pair, asked, number } = facts;
  const { currency } = agreement;
  const held = heldFor(milestone);
  const wrong = wrongIn(asked, held, currency);
  if (wrong) return wrong;
  if (givesAll(asked, side, held)) return refuse('nothing_is_contested');
  const screened = screenTexts({ reason: asked.reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const numbers = facts.numbers.at(call.now);
  const offer = offerOf({ asked, side, n: 1 }, numbers, call);
  const entry = milestoneEntry(
    facts,
    'case.opened',
    {
      side,
      held: moneyField(held, currency),
      ...splitFields(asked, held, currency),
      ...recordFields('reason', asked.reason, screened),
      until: offer.endsAt.toISOString(),
    },
    { case: number, offer: offer.id },
  );
  return {
    act: 'open',
    ...{ number, engagement: pair.id, by: doneBy(call), at: call.now, entry, offer, screened },
    docket: {
      ...{ number, kind: 'dispute', stream: pair.id, subject: milestone.id, parties: [pair.client, pair.professional] },
      ...{ phase: 'talks', phaseFrom: call.now, endsAt: offer.endsAt, openedBy: doneBy(call), openedAt: call.now },
    },
    dispute: {
      ...{ milestone: milestone.id, client: pair.client, professional: pair.professional },
      ...{ side, held, currency },
    },
    hold: { id: call.id('hol'), account: escrowOf(milestone.id), amount: held, cause: number },
    waiting: waitingFor(offer, numbers, call),
    foreseen: foreseen(facts, asked, call),
  };
}

/** An offer that gives the other side everything, without fault, leaves nothing to disagree about. */
function givesAll({ toClient, fault }: Split, side: Side, held: bigint): boolean {
  return fault === 'none' && toClient === (side === 'client' ? 0n : held);
}

function offerOf(
  { asked, side, n }: { readonly asked: AskedSplit; readonly side: Side; readonly n: number },
  numbers: Numbers,
  call: Call,
): CaseOffer {
  const { toClient, fault, rule, reason } = asked;
  const endsAt = hoursAfter(call.now, numbers.mediationAnswerHours);
  return { id: call.id('ofr'), n, side, toClient, fault, rule, reason, by: doneBy(call), at: call.now, endsAt };
}

function waitingFor({ at, endsAt }: Pick<CaseOffer, 'at' | 'endsAt'>, numbers: Numbers, { now }: Call): Waiting {
  const next = numbers.mediationReminderHours
    .map((hours) => hoursAfter(at, hours))
    .toSorted((a, b) => a.getTime() - b.getTime())
    .find((instant) => instant > now && instant < endsAt);
  return { endsAt, remindAt: next ?? null };
}

function foreseen(facts: OpenFacts, { toClient }: Split, call: Call): Foreseen {
  const { share, currency } = settle(facts, { toClient, how: 'settled' }, call);
  return { net: share.net, fee: share.fee, toClient, currency };
}

/** Whose turn it is answers; the other side waits, and its clock runs. */
function answering(facts: CaseFacts, call: Call): Side | Refusal {
  const side = partyIn(facts, 'talks', call);
  if (isRefusal(side)) return side;
  return turnOf(facts.dispute) === side ? side : refuse('other_side_answers_first');
}

export function mayCounter(facts: CaseFacts, call: Call): Side | Refusal {
  const side = answering(facts, call);
  if (isRefusal(side)) return side;
  const { mediationCounters: max } = numbersOf(facts);
  return countersOf(facts.dispute, side) < max ? side : refuse('counters_used_up', { max });
}

/** The first offer opened the case; every later one is a counter-offer. */
function countersOf({ offers }: Pick<Dispute, 'offers'>, side: Side): number {
  return offers.filter((offer) => offer.n > 1 && offer.side === side).length;
}

/** Another split instead. What gives the other side everything, without fault, is agreed by that. */
export function counter(
  facts: CaseFacts & { readonly asked: AskedSplit },
  call: Call,
): Offered | Ended | Held | Refusal {
  const side = mayCounter(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, asked } = facts;
  const { held, currency } = dispute;
  const wrong = wrongIn(asked, held, currency);
  if (wrong) return wrong;
  const screened = screenTexts({ reason: asked.reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const numbers = numbersOf(facts);
  const offer = offerOf({ asked, side, n: dispute.offers.length + 1 }, numbers, call);
  const words = recordFields('reason', asked.reason, screened);
  if (givesAll(asked, side, held)) {
    const { toClient } = asked;
    return end(facts, { how: 'conceded', toClient, marks: [], offer, offerIsNew: true, screened, fields: words }, call);
  }
  const split = splitFields(asked, held, currency);
  return {
    act: 'counter',
    ...about(facts, call),
    ...{ offer, screened, waiting: waitingFor(offer, numbers, call), foreseen: foreseen(facts, asked, call) },
    countersLeft: numbers.mediationCounters - countersOf(dispute, side) - 1,
    move: moveTo(dispute, 'talks', call, { endsAt: offer.endsAt }),
    entry: entryOf(
      facts,
      'case.offered',
      { side, ...split, ...words, until: offer.endsAt.toISOString() },
      { offer: offer.id },
    ),
  };
}

/** The other side says yes to the offer it has read: the money moves at once, and the named fault leaves its mark. */
export function accept(facts: CaseFacts & { readonly offer: string }, call: Call): Ended | Refusal {
  const side = answering(facts, call);
  if (isRefusal(side)) return side;
  const offer = lastOffer(facts.dispute);
  if (offer === undefined || offer.id !== facts.offer) return refuse('offer_is_stale');
  const { toClient } = offer;
  return end(facts, { how: 'accepted', toClient, marks: markIn(offer), offer }, call);
}

function markIn({ fault, rule, reason }: CaseOffer): readonly NamedMark[] {
  return fault === 'none' || rule === null ? [] : [{ side: fault, rule, reason }];
}

/** Whoever is to answer may leave the decision to an arbiter; after silence the clock does. */
export function arbitrate(facts: CaseFacts, call: Call): Moved | Refusal {
  const refusal = call.actor.kind === 'clock' ? silent(facts, call) : answering(facts, call);
  if (isRefusal(refusal)) return refusal;
  const { dispute } = facts;
  const endsAt = hoursAfter(call.now, numbersOf(facts).evidenceHours);
  const why = call.actor.kind === 'clock' ? 'silence' : 'asked';
  return {
    act: 'arbitrate',
    ...about(facts, call),
    foreseen: null,
    move: moveTo(dispute, 'evidence', call, { endsAt }),
    entry: entryOf(facts, 'case.escalated', { how: why, until: endsAt.toISOString() }),
  };
}

function silent({ dispute }: CaseFacts, { now }: Call): Refusal | Side {
  if (dispute.phase !== 'talks' || dispute.endsAt === null)
    return refuse('case_is_elsewhere', { phase: dispute.phase });
  return now >= dispute.endsAt ? turnOf(dispute) : refuse('not_due_yet');
}

/** The clock reminds whoever has to answer, and says what silence will mean. */
export function remind(facts: CaseFacts, call: Call): Reminded | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const refusal = inPhase(facts, 'talks', call);
  const offer = lastOffer(facts.dispute);
  if (refusal || offer === undefined) return refusal ?? refuse('nothing_to_remind_of');
  const until = offer.endsAt.toISOString();
  const { remindAt } = waitingFor(offer, numbersOf(facts), call);
  return {
    act: 'remind',
    ...about(facts, call),
    nextAt: remindAt,
    entry: entryOf(facts, 'reminder.sent', { about: 'case', side: turnOf(facts.dispute), until }),
  };
}

export interface RangeFacts extends CaseFacts {
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly currencyOfRange: string;
  /** The stream of whoever gives it: on that of the engagement the other side would read it. */
  readonly own: Head;
}

export function mayGiveRange(facts: CaseFacts, call: Call): Side | Refusal {
  const side = sideIn(facts, call);
  if (isRefusal(side)) return side;
  const refusal = inPhase(facts, 'talks', call);
  if (refusal) return refusal;
  return facts.dispute.ranges.some((each) => each.side === side) ? refuse('range_already_given') : side;
}

/**
 * What a side would accept, unread by the other. Where both ranges overlap the case settles in the middle, without fault,
 * the odd unit to the professional. Each side gives one, once: nobody can feel for the edge of the other's.
 */
export function giveRange(facts: RangeFacts, call: Call): RangeGiven | Ended | Refusal {
  const side = mayGiveRange(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, lowest, highest, own } = facts;
  if (facts.currencyOfRange !== dispute.currency)
    return refuseInput([{ param: 'lowest.currency', code: 'other_currency' }]);
  if (lowest > highest || highest > dispute.held) return refuse('split_too_large');
  const range: BlindRange = { side, lowest, highest };
  const middle = middleOf([...dispute.ranges, range]);
  if (middle !== null) return end(facts, { how: 'ranges', toClient: dispute.held - middle, marks: [], range }, call);
  if (!isMember(call.actor)) return refuse('not_found');
  return {
    act: 'range',
    ...about(facts, call),
    range,
    entry: {
      stream: own,
      type: 'range.given',
      fields: { lowest: moneyField(lowest, dispute.currency), highest: moneyField(highest, dispute.currency) },
      refs: { case: dispute.number },
    },
  };
}

/** The professional's part in the middle of the overlap; null while there is none. */
export function middleOf(ranges: readonly BlindRange[]): bigint | null {
  if (ranges.length < 2) return null;
  const from = ranges.reduce((most, { lowest }) => (lowest > most ? lowest : most), 0n);
  const to = ranges.reduce((least, { highest }) => (highest < least ? highest : least), ranges[0]?.highest ?? 0n);
  return from > to ? null : (from + to + 1n) / 2n;
}
