import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** The clock reminds whoever has to answer an offer. */
export const remindOfCase = command({
  name: 'cases.remind',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => store.lockCase(tx, number, actor),
  decide: rules.remind,
  apply(write, plan) {
    store.saveReminder(write, plan);
    return answerOf(plan);
  },
});
