/** Self-mediation: the two look for a split themselves, offer by offer, before anybody else decides. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Head } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type Side, bindsOne, heldFor, inForce, moneyField, settled, windowClosed } from '../engagements/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import {
  type BlindRange,
  type CaseFacts,
  type Dispute,
  type OpenFacts,
  givesAll,
  lastOffer,
  markIn,
  turnOf,
} from './facts.ts';
import type { Ended, Left, Moved, Offered, Opened, RangeGiven, Reminded, Returned } from './plans.ts';
import { giveBack, leave } from './rules-afterwards.ts';
import { type AskedSplit, type OpeningFacts, begin, foreseen, offerOf, waitingFor } from './rules-begin.ts';
import { acceptLate, countersOf, isLate, mayOfferLate } from './rules-late.ts';
import { type How, end } from './rules-settle.ts';
import {
  about,
  answering,
  entryOf,
  hoursAfter,
  inPhase,
  moveTo,
  numbersOf,
  sideIn,
  splitFields,
  staysIn,
  wrongIn,
} from './rules-sides.ts';

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
  const held = heldFor(facts.milestone);
  const nothing = facts.asked.currency === facts.agreement.currency && givesAll(facts.asked, side, held);
  return nothing ? refuse('nothing_is_contested') : begin(facts, { side, about: 'held', sum: held }, call);
}

type Agreement = Ended | Returned | Left;

/** Both want the same: what is held is shared out, or what was released goes back in part. */
function agree(facts: CaseFacts, how: How, call: Call): Agreement | Refusal {
  return facts.dispute.about === 'held' ? end(facts, how, call) : giveBack(facts, how, call);
}

export function mayCounter(facts: CaseFacts, call: Call): Side | Refusal {
  if (isLate(facts.dispute)) return mayOfferLate(facts, call);
  const side = answering(facts, call);
  if (isRefusal(side)) return side;
  const { mediationCounters: max } = numbersOf(facts);
  if (countersOf(facts.dispute, side) < max) return side;
  return refuse(facts.dispute.about === 'held' ? 'counters_used_up' : 'offers_used_up', { max });
}

/** Another split instead, also beside the arbiter's work, where it moves no clock. What gives the other side everything, without fault, is agreed by that. */
export function counter(
  facts: CaseFacts & { readonly asked: AskedSplit },
  call: Call,
): Offered | Agreement | Held | Refusal {
  const side = mayCounter(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, asked } = facts;
  const { held, currency } = dispute;
  const wrong = wrongIn(asked, held, currency);
  if (wrong) return wrong;
  const screened = screenTexts({ reason: asked.reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const numbers = numbersOf(facts);
  const late = isLate(dispute);
  const offer = { ...offerOf({ asked, side, n: dispute.offers.length + 1 }, numbers, call), late };
  const words = recordFields('reason', asked.reason, screened);
  if (givesAll(asked, side, held)) {
    const { toClient } = asked;
    return agree(
      facts,
      { how: 'conceded', toClient, marks: [], offer, offerIsNew: true, screened, fields: words },
      call,
    );
  }
  const split = splitFields(asked, held, currency);
  return {
    act: 'counter',
    ...about(facts, call),
    ...{
      offer,
      screened,
      waiting: late ? null : waitingFor(offer, numbers, call),
      foreseen: foreseen(facts, asked, dispute.about, call),
    },
    countersLeft: numbers.mediationCounters - countersOf(dispute, side) - 1,
    move: late ? staysIn(dispute, call) : moveTo(dispute, 'talks', call, { endsAt: offer.endsAt }),
    entry: entryOf(
      facts,
      'case.offered',
      { side, about: late ? 'late' : dispute.about, ...split, ...words, until: offer.endsAt.toISOString() },
      { offer: offer.id },
    ),
  };
}

/** The other side says yes to the offer it has read: the money moves at once, and the named fault leaves its mark. */
export function accept(facts: CaseFacts & { readonly offer: string }, call: Call): Agreement | Refusal {
  if (isLate(facts.dispute)) return acceptLate(facts, call);
  const side = answering(facts, call);
  if (isRefusal(side)) return side;
  const offer = lastOffer(facts.dispute);
  if (offer === undefined || offer.id !== facts.offer) return refuse('offer_is_stale');
  const { toClient } = offer;
  return agree(facts, { how: 'accepted', toClient, marks: markIn(offer), offer }, call);
}

/** Whoever is to answer may leave the decision to an arbiter; after silence the clock does. */
export function arbitrate(facts: CaseFacts, call: Call): Moved | Refusal {
  const refusal = call.actor.kind === 'clock' ? silent(facts, call) : answering(facts, call);
  if (isRefusal(refusal)) return refusal;
  const { dispute } = facts;
  if (dispute.about === 'released') return refuse('no_arbiter_after_release');
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
  // A pause has moved the end, and the reminders with it.
  const numbers = numbersOf(facts);
  const endsAt = facts.dispute.endsAt ?? offer.endsAt;
  const until = endsAt.toISOString();
  const at = hoursAfter(endsAt, -numbers.mediationAnswerHours);
  const { remindAt } = waitingFor({ at, endsAt }, numbers, call);
  return {
    act: 'remind',
    ...about(facts, call),
    nextAt: remindAt,
    entry: entryOf(facts, 'reminder.sent', {
      about: facts.dispute.about === 'held' ? 'case' : 'refund_case',
      side: turnOf(facts.dispute),
      until,
    }),
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
export function giveRange(facts: RangeFacts, call: Call): RangeGiven | Agreement | Refusal {
  const side = mayGiveRange(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, lowest, highest, own } = facts;
  if (facts.currencyOfRange !== dispute.currency)
    return refuseInput([{ param: 'lowest.currency', code: 'other_currency' }]);
  if (lowest > highest || highest > dispute.held) return refuse('split_too_large');
  const range: BlindRange = { side, lowest, highest };
  const middle = middleOf([...dispute.ranges, range]);
  const agreed = middle === null ? null : agree(facts, inTheMiddle(dispute, middle, range), call);
  // Where the professional does not have it, nobody learns of the overlap: the clock looks once more at the end.
  if (agreed !== null && !isRefusal(agreed)) return agreed;
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

function inTheMiddle({ held }: Dispute, middle: bigint, range?: BlindRange): How {
  return { how: 'ranges', toClient: held - middle, marks: [], ...(range ? { range } : {}) };
}

/** The time to answer is over. Of what is held an arbiter decides; of what was released nobody does. */
export function endTalks(facts: CaseFacts, call: Call): Moved | Agreement | Refusal {
  const { dispute } = facts;
  if (dispute.about === 'held') return arbitrate(facts, call);
  const refusal = silent(facts, call);
  if (isRefusal(refusal)) return refusal;
  const middle = middleOf(dispute.ranges);
  const agreed = middle === null ? null : agree(facts, inTheMiddle(dispute, middle), call);
  return agreed === null || isRefusal(agreed) ? leave(facts, { how: 'silence' }, call) : agreed;
}

/** The professional's part in the middle of the overlap; null while there is none. */
export function middleOf(ranges: readonly BlindRange[]): bigint | null {
  if (ranges.length < 2) return null;
  const from = ranges.reduce((most, { lowest }) => (lowest > most ? lowest : most), 0n);
  const to = ranges.reduce((least, { highest }) => (highest < least ? highest : least), ranges[0]?.highest ?? 0n);
  return from > to ? null : (from + to + 1n) / 2n;
}
