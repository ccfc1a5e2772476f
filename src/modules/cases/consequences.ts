/** What will follow from an act in a case, and from silence, told before it is done, from the very plan that would be written. */
import type { CasePlan, Foreseen, Left, Mark, Opened } from './plans.ts';
import type { Settlement, Side } from '../engagements/index.ts';

export type CaseConsequence =
  | {
      readonly says: 'pays';
      readonly to: 'client' | 'professional' | 'house';
      readonly amount: bigint;
      readonly currency: string;
      /** True when it moves by this act; false when it would if the other side agreed, or once an award counts. */
      readonly now: boolean;
    }
  /** After a release: out of what the professional has here, and the fee stays with the house. */
  | { readonly says: 'gives_back'; readonly amount: bigint; readonly currency: string; readonly now: boolean }
  | { readonly says: 'fee_stays' }
  | { readonly says: 'nothing_held' }
  | { readonly says: 'silence_ends'; readonly until: Date }
  | { readonly says: 'held'; readonly amount: bigint; readonly currency: string }
  | { readonly says: 'nothing_moves' }
  /** Beside the arbiter's work: as long as the other side may take the offer. */
  | { readonly says: 'open_until'; readonly until: Date }
  | { readonly says: 'paused_until'; readonly until: Date }
  /** The case is gone, and the review of the delivery goes on, or has ended meanwhile. */
  | { readonly says: 'review_until'; readonly until: Date }
  | { readonly says: 'review_over' }
  | { readonly says: 'other_answers'; readonly until: Date }
  /** What the silence of whoever is to answer means. */
  | { readonly says: 'silence_arbitrates'; readonly until: Date }
  | { readonly says: 'counters_left'; readonly count: number }
  | { readonly says: 'evidence_until'; readonly until: Date }
  | { readonly says: 'decided_until'; readonly until: Date }
  | { readonly says: 'executed_at'; readonly until: Date }
  | { readonly says: 'waits_for_other' }
  | { readonly says: 'unread_by_other' }
  | { readonly says: 'mark'; readonly side: Side; readonly rule: string; readonly now: boolean }
  | { readonly says: 'no_mark' }
  | { readonly says: 'final' };

export function consequencesOf(plan: CasePlan): readonly CaseConsequence[] {
  switch (plan.act) {
    case 'open':
    case 'counter':
      return offered(plan);
    case 'range':
      return [{ says: 'nothing_moves' }, { says: 'unread_by_other' }, { says: 'no_mark' }];
    case 'settle':
      return [...paid(plan.settlement, true), ...marked(plan.marks), { says: 'final' }];
    case 'return':
      return [...givenBack(plan.refund, true), ...marked(plan.marks), { says: 'final' }];
    case 'leave':
      return [{ says: 'nothing_moves' }, ...reviewOf(plan), { says: 'no_mark' }, { says: 'final' }];
    case 'arbitrate':
      return [{ says: 'nothing_moves' }, ...until('evidence_until', plan.move.endsAt), { says: 'final' }];
    case 'evidence':
      return [{ says: 'nothing_moves' }, ...until('evidence_until', plan.move?.endsAt ?? null)];
    case 'end_evidence':
    case 'ask_second':
      return [{ says: 'nothing_moves' }, ...until('decided_until', plan.move.endsAt)];
    case 'award':
      return [
        ...paid(plan.settlement, false),
        ...plan.award.marks.map(({ side, rule }) => ({ says: 'mark', side, rule, now: false }) as const),
        ...until('executed_at', plan.move.endsAt),
      ];
    case 'sign':
      return until('executed_at', plan.move.endsAt);
    case 'waive':
      return [{ says: 'waits_for_other' }, ...until('executed_at', plan.move.endsAt)];
    case 'decline_signature':
      return until('decided_until', plan.move.endsAt);
    case 'pause':
      return [{ says: 'nothing_moves' }, { says: 'paused_until', until: plan.waiting.endsAt }];
    case 'take':
    case 'ring':
    case 'remind':
      return [{ says: 'nothing_moves' }];
  }
  throw new TypeError('An act without consequences');
}

function until(says: 'evidence_until' | 'decided_until' | 'executed_at', at: Date | null): readonly CaseConsequence[] {
  return at === null ? [] : [{ says, until: at }];
}

function offered(plan: Extract<CasePlan, { act: 'open' | 'counter' }>): readonly CaseConsequence[] {
  const { offer, foreseen, waiting } = plan;
  const { fault, rule } = offer;
  return [
    plan.act === 'open' ? heldNow(plan) : { says: 'nothing_moves' },
    ...(foreseen.from === 'held'
      ? sums(foreseen, false)
      : givenBack({ amount: foreseen.toClient, currency: foreseen.currency }, false)),
    fault === 'none' || rule === null ? { says: 'no_mark' } : { says: 'mark', side: fault, rule, now: false },
    ...(waiting === null
      ? [{ says: 'open_until', until: offer.endsAt } as const]
      : answered(waiting.endsAt, foreseen.from)),
    ...(plan.act === 'counter' ? [{ says: 'counters_left', count: plan.countersLeft } as const] : []),
  ];
}

function answered(endsAt: Date, from: Foreseen['from']): readonly CaseConsequence[] {
  return [
    { says: 'other_answers', until: endsAt },
    { says: from === 'held' ? 'silence_arbitrates' : 'silence_ends', until: endsAt },
  ];
}

function reviewOf({ review, at }: Left): readonly CaseConsequence[] {
  if (review === null) return [];
  const { windowEndsAt } = review;
  return [windowEndsAt > at ? { says: 'review_until', until: windowEndsAt } : { says: 'review_over' }];
}

function heldNow({ hold, dispute }: Opened): CaseConsequence {
  return hold === null ? { says: 'nothing_held' } : { says: 'held', amount: hold.amount, currency: dispute.currency };
}

function marked(marks: readonly Mark[]): readonly CaseConsequence[] {
  if (marks.length === 0) return [{ says: 'no_mark' }];
  return marks.map(({ side, rule }) => ({ says: 'mark', side, rule, now: true }) as const);
}

function givenBack(
  { amount, currency }: { readonly amount: bigint; readonly currency: string },
  now: boolean,
): readonly CaseConsequence[] {
  return [{ says: 'gives_back', amount, currency, now }, { says: 'fee_stays' }];
}

function paid({ share, toClient, currency }: Settlement, now: boolean): readonly CaseConsequence[] {
  return sums({ net: share.net, fee: share.fee, toClient, currency }, now);
}

/** Every part to the unit, also when it is nothing: who reads it wants to see that, too. The fee only where there is one. */
function sums({ net, fee, toClient, currency }: Omit<Foreseen, 'from'>, now: boolean): readonly CaseConsequence[] {
  return [
    { says: 'pays', to: 'client', amount: toClient, currency, now },
    { says: 'pays', to: 'professional', amount: net, currency, now },
    ...(fee > 0n ? [{ says: 'pays', to: 'house', amount: fee, currency, now } as const] : []),
  ];
}
