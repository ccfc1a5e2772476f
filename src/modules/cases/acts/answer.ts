/** What is said of a case when an act is done: made from the plan, so that a repeated call answers the same. */
import type { Json } from '../../../core/command.ts';
import type { CasePlan, Ended, Left, Returned } from '../plans.ts';

export function answerOf(plan: Exclude<CasePlan, { act: 'open' }>): Json {
  const about = { object: 'case', number: plan.number, engagement: plan.engagement };
  switch (plan.act) {
    case 'counter':
      return { ...about, phase: plan.move.phase, offer: plan.offer.id, endsAt: plan.offer.endsAt.toISOString() };
    case 'settle':
      return { ...about, phase: 'closed', ...settledOf(plan) };
    case 'return': {
      const { amount, currency } = plan.refund;
      return { ...about, phase: 'closed', how: plan.how, toClient: { amount: amount.toString(), currency } };
    }
    case 'leave':
      return { ...about, phase: 'closed', how: plan.how };
    case 'range':
      return { ...about, phase: 'talks' };
    case 'ring':
    case 'remind':
      return about;
    case 'evidence':
      return { ...about, phase: 'evidence', evidence: plan.evidence.id };
    default:
      return { ...about, phase: plan.move.phase, endsAt: plan.move.endsAt?.toISOString() ?? null };
  }
}

/** Whether the case is closed by it. */
export function endsCase(plan: { readonly act: string }): plan is Ended | Returned | Left {
  return plan.act === 'settle' || plan.act === 'return' || plan.act === 'leave';
}

function settledOf({ how, settlement }: Ended): { readonly [name: string]: Json } {
  const { share, toClient, currency } = settlement;
  const sum = (amount: bigint) => ({ amount: amount.toString(), currency });
  return { how, toClient: sum(toClient), gross: sum(share.gross), fee: sum(share.fee), net: sum(share.net) };
}
