import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, money } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client asks for money back; the professional decides. */
export const requestRefund = command({
  name: 'milestones.request_refund',
  input: z.strictObject({ milestone: id('mil'), amount: money.nullable().default(null), reason }),
  async load(tx, { milestone, amount, reason: why }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, amount: amount?.amount ?? null, currency: amount?.currency, reason: why };
  },
  decide: rules.requestRefund,
  apply(write, plan, call) {
    store.saveRefundAsk(write, plan, call);
    return {
      object: 'refund_request',
      id: plan.request,
      milestone: plan.milestone.id,
      status: 'open',
      amount: { amount: plan.amount.toString(), currency: plan.currency },
    };
  },
  hold: keepHeld,
});
