import type { GivenBack } from '../plans.ts';

/** What is said of money that went back. */
export function refunded({ refund, milestone, amount, left, whole, currency }: GivenBack) {
  return {
    object: 'refund',
    id: refund,
    milestone: milestone.id,
    amount: { amount: amount.toString(), currency },
    left: { amount: left.toString(), currency },
    status: whole ? 'refunded' : 'given_back_in_part',
  };
}
