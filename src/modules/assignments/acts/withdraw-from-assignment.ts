import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment, reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional cannot come: the assignment is free for others, and the payment goes back. */
export const withdrawFromAssignment = command({
  name: 'assignments.withdraw',
  input: z.strictObject({ assignment, reason }),
  async load(tx, { assignment: name, reason: why }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, reason: why };
  },
  decide: rules.withdraw,
  apply(write, plan, call) {
    store.saveWithdrawn(write, plan, call);
    return { ...answerOf(plan), late: plan.late };
  },
  hold: holdRunning,
});
