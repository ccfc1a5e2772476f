import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** The side whose turn it is leaves the decision to an arbiter. */
export const askArbitration = command({
  name: 'cases.ask_arbitration',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => store.lockCase(tx, number, actor),
  decide: rules.arbitrate,
  apply(write, plan) {
    store.saveMoved(write, plan);
    return answerOf(plan);
  },
});
