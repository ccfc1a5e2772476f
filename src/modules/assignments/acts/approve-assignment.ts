import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client approves, or the clock does when nobody has said anything: what is due is paid or falls due. */
export const approveAssignment = command({
  name: 'assignments.approve',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockRunning(tx, name, actor),
  decide: rules.approve,
  apply(write, plan, call) {
    store.saveApproved(write, plan, call);
    return { ...answerOf(plan), pay: plan.pay.toString(), dueAt: plan.dueAt?.toISOString() ?? null };
  },
});
