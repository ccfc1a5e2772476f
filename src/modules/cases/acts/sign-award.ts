import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';
import { forStaff } from './staff.ts';

/** A second person signs an award about a large sum. */
export const signAward = command({
  name: 'cases.sign',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => forStaff(tx, number, actor),
  decide: rules.sign,
  apply(write, plan, call) {
    if (plan.act === 'settle') store.saveEnding(write, plan, call);
    else store.saveSigned(write, plan);
    return answerOf(plan);
  },
});
