import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** A side stops the clock of a case for some days, once. */
export const pauseCase = command({
  name: 'cases.pause',
  input: z.strictObject({ case: caseNumber, days: z.coerce.number().int().min(1).max(14) }),
  async load(tx, { case: number, days }, { actor }) {
    const facts = await store.lockCase(tx, number, actor);
    return facts && { ...facts, days };
  },
  decide: rules.pause,
  apply(write, plan) {
    store.savePaused(write, plan);
    return answerOf(plan);
  },
});
