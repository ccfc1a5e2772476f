/**
 * After a release the money is the professional's. For some days the two may still agree that a part goes back, out of what
 * the professional has in the house. Nobody decides it for them, and without agreement nothing happens.
 */
import type { Call } from '../../core/actor.ts';
import type { Held } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { type Side, bindsOne, moneyField } from '../engagements/index.ts';
import { givenBackTransfer } from '../ledger/index.ts';
import type { CaseFacts, OpenFacts, Over } from './facts.ts';
import type { Left, Opened, Returned } from './plans.ts';
import { type How, faultOf, markOf } from './rules-settle.ts';
import { about, answering, dayMs, entryOf, moveTo } from './rules-sides.ts';
import { type OpeningFacts, begin } from './rules-begin.ts';

/** What was released of a milestone: the part that is the professional's, before the fee. */
export function releasedOf({ status, amount, refunded }: OpenFacts['milestone']): bigint {
  return status === 'released' ? amount - refunded : 0n;
}

/** Until when the two may begin to talk about a refund; null while nothing was released. */
export function refundUntil({ milestone, agreement }: Pick<OpenFacts, 'milestone' | 'agreement'>): Date | null {
  const { status, endedAt } = milestone;
  if (status !== 'released' || endedAt === null) return null;
  return new Date(endedAt.getTime() + agreement.terms.caseWindowDays * dayMs);
}

/** Either side, once, until the last instant before the days are over. */
export function mayOpenRefund(facts: OpenFacts, call: Call): Refusal | Side {
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_who_agrees_may');
  const until = refundUntil(facts);
  if (until === null) return refuse('nothing_released');
  if (call.now >= until) return refuse('refund_time_over', { endedAt: until.toISOString() });
  if (facts.afterwards.some(({ open }) => open)) return refuse('case_already_open');
  return facts.afterwards.some((each) => each.side === side) ? refuse('refund_case_once') : side;
}

/** It begins with how much should go back, and why. Nothing is held: the money is no longer the client's. */
export function openRefund(facts: OpeningFacts, call: Call): Opened | Held | Refusal {
  const side = mayOpenRefund(facts, call);
  if (isRefusal(side)) return side;
  if (facts.asked.toClient === 0n) return refuse('refund_of_nothing');
  return begin(facts, { side, about: 'released', sum: releasedOf(facts.milestone) }, call);
}

/** What both agreed on goes back at once, if the professional has it; nothing is taken that is not there. */
export function giveBack(facts: CaseFacts, how: How, call: Call): Returned | Left | Refusal {
  const { dispute, milestone, pair, purse } = facts;
  const { toClient: amount } = how;
  if (amount === 0n) return leave(facts, { ...how, how: 'nothing' }, call);
  const { funding } = milestone;
  if (amount > purse || funding === null) return refuse('balance_too_small');
  const { currency, number } = dispute;
  const { client, professional } = pair;
  const { offer = null, range = null, screened = null, offerIsNew = false } = how;
  const parts = { milestone: milestone.id, professional, client, number, amount, currency };
  return {
    act: 'return',
    ...about(facts, call),
    ...{ how: how.how, offer, range, screened, offerIsNew },
    refund: {
      ...{ id: call.id('rfd'), funding, engagement: pair.id, milestone: milestone.id },
      ...{ client, amount, currency, reason: 'agreed' },
    },
    transfer: givenBackTransfer(parts, call),
    marks: how.marks.map((mark) => markOf(facts, mark, call)),
    move: moveTo(dispute, 'closed', call),
    entry: entryOf(
      facts,
      'case.returned',
      {
        ...{ how: how.how, toClient: moneyField(amount, currency) },
        ...{ fault: faultOf(how.marks), rules: how.marks.map(({ rule }) => rule), ...how.fields },
      },
      offer ? { offer: offer.id } : {},
    ),
  };
}

/** Whoever is to answer may leave it at that: the talks end, and the money stays where it is. */
export function leaveTalks(facts: CaseFacts, call: Call): Left | Refusal {
  const side = answering(facts, call);
  if (isRefusal(side)) return side;
  if (facts.dispute.about !== 'released') return refuse('ends_by_agreement_or_arbiter');
  return leave(facts, { how: 'left' }, call);
}

export function leave(
  facts: CaseFacts,
  more: Partial<Omit<How, 'how'>> & { readonly how: Over['how'] },
  call: Call,
): Left {
  const { offer = null, range = null, screened = null, offerIsNew = false, how, fields } = more;
  return {
    act: 'leave',
    ...about(facts, call),
    ...{ how, offer, range, screened, offerIsNew, review: null },
    move: moveTo(facts.dispute, 'closed', call),
    entry: entryOf(facts, 'case.ended', { how, ...fields }, offer ? { offer: offer.id } : {}),
  };
}
