import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The clock speaks up about a payment: before the due day, on it, and every week after it. */
export const remindOfPayment = command({
  name: 'assignments.remind_of_payment',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockRunning(tx, name, actor),
  decide: rules.remindOfPayment,
  apply(write, plan) {
    store.saveReminder(write, plan);
    return answerOf(plan);
  },
});
