import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** A side is content with the award; when both are, the money moves at once. */
export const waiveSecond = command({
  name: 'cases.waive',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => store.lockCase(tx, number, actor),
  decide: rules.waive,
  apply(write, plan, call) {
    if (plan.act === 'settle') store.saveEnding(write, plan, call);
    else store.saveWaived(write, plan);
    return answerOf(plan);
  },
});
