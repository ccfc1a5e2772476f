import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** Whoever is to answer about a refund after the release leaves it at that: the case ends, and nothing moves. */
export const leaveTalks = command({
  name: 'cases.leave',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => store.lockCase(tx, number, actor),
  decide: rules.leaveTalks,
  apply(write, plan, call) {
    store.saveEnding(write, plan, call);
    return answerOf(plan);
  },
});
