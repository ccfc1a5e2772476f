import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** Whoever opened a case takes it back while the other side has not answered. */
export const withdrawCase = command({
  name: 'cases.withdraw',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => store.lockCase(tx, number, actor),
  decide: rules.withdraw,
  apply(write, plan, call) {
    store.saveEnding(write, plan, call);
    return answerOf(plan);
  },
});
