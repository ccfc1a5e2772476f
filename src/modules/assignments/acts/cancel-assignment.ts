import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { amount } from '../../../core/input.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment, reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client calls off what somebody has taken; late, it says whether it pays the fee. */
export const cancelAssignment = command({
  name: 'assignments.cancel',
  input: z.strictObject({
    assignment,
    reason,
    fee: z.enum(['pay', 'decline']).nullable().default(null),
    /** More than what is proposed, if the client wants. */
    amount: amount.nullable().default(null),
  }),
  async load(tx, { assignment: name, ...said }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, ...said };
  },
  decide: rules.cancel,
  apply(write, plan, call) {
    store.saveCancelled(write, plan, call);
    return { ...answerOf(plan), fee: plan.pay.toString(), feeDeclined: plan.feeDeclined };
  },
  hold: holdRunning,
});
