import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** A payment that fell due has come, and goes on to the professional. */
export const payOutAssignment = command({
  name: 'assignments.pay_out',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockRunning(tx, name, actor),
  decide: rules.payOut,
  apply(write, plan, call) {
    store.savePaidOut(write, plan, call);
    return answerOf(plan);
  },
});
