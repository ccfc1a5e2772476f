import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional has not said otherwise: the clock gives the payment back. */
export const settleAbsence = command({
  name: 'assignments.settle_absence',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockRunning(tx, name, actor),
  decide: rules.settleAbsence,
  apply(write, plan, call) {
    store.saveAbsent(write, plan, call);
    return answerOf(plan);
  },
});
