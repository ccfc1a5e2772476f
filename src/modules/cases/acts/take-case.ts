import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import { forStaff } from './staff.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** An arbiter takes a case that nobody has taken. */
export const takeCase = command({
  name: 'cases.take',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => forStaff(tx, number, actor),
  decide: rules.take,
  apply(write, plan) {
    store.saveMoved(write, plan);
    return answerOf(plan);
  },
});
