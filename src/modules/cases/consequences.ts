/** What will follow from an act in a case, and from silence, told before it is done, from the very plan that would be written. */
import type { Foreseen, CasePlan, Ended } from './plans.ts';
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
  | { readonly says: 'held'; readonly amount: bigint; readonly currency: string }
  | { readonly says: 'nothing_moves' }
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
      return ended(plan);
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
    case 'take':
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
    ...(plan.act === 'open'
      ? [{ says: 'held', amount: plan.hold.amount, currency: plan.dispute.currency } as const]
      : [{ says: 'nothing_moves' } as const]),
    ...sums(foreseen, false),
    fault === 'none' || rule === null ? { says: 'no_mark' } : { says: 'mark', side: fault, rule, now: false },
    { says: 'other_answers', until: waiting.endsAt },
    { says: 'silence_arbitrates', until: waiting.endsAt },
    ...(plan.act === 'counter' ? [{ says: 'counters_left', count: plan.countersLeft } as const] : []),
  ];
}

function ended({ settlement, marks }: Ended): readonly CaseConsequence[] {
  return [
    ...paid(settlement, true),
    ...marks.map(({ side, rule }) => ({ says: 'mark', side, rule, now: true }) as const),
    ...(marks.length === 0 ? [{ says: 'no_mark' } as const] : []),
    { says: 'final' },
  ];
}

function paid({ share, toClient, currency }: Settlement, now: boolean): readonly CaseConsequence[] {
  return sums({ net: share.net, fee: share.fee, toClient, currency }, now);
}

/** Every part to the unit, also when it is nothing: who reads it wants to see that, too. The fee only where there is one. */
function sums({ net, fee, toClient, currency }: Foreseen, now: boolean): readonly CaseConsequence[] {
  return [
    { says: 'pays', to: 'client', amount: toClient, currency, now },
    { says: 'pays', to: 'professional', amount: net, currency, now },
    ...(fee > 0n ? [{ says: 'pays', to: 'house', amount: fee, currency, now } as const] : []),
  ];
}
