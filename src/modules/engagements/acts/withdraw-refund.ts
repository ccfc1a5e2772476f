import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client takes the request for a refund back. */
export const withdrawRefund = command({
  name: 'milestones.withdraw_refund',
  input: z.strictObject({ milestone: id('mil'), reason }),
  async load(tx, { milestone, ...given }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, ...given, amount: null };
  },
  decide: rules.withdrawRefund,
  apply(write, plan, call) {
    store.saveRefundAnswer(write, plan, call);
    return { object: 'refund_request', id: plan.request, milestone: plan.milestone.id, status: 'withdrawn' };
  },
  hold: keepHeld,
});
