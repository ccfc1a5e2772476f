import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import * as rules from './rules-tests.ts';
import * as store from './store-tests.ts';

/**
 * Saves the answer to one question, in the place of an earlier one. Not on the record by itself: the end of the attempt is,
 * with what came of all of them.
 */
export const saveAnswer = command({
  name: 'attempts.answer',
  input: z.strictObject({
    attempt: id('att'),
    n: z.coerce.number().int().min(1).max(200),
    /** Places of choices as they are shown, from 0; of things to be ordered, all places in their order. */
    chosen: z.array(z.int().min(0).max(50)).max(50).default([]),
    text: text({ min: 0, max: 500 }).default(''),
  }),
  async load(tx, { attempt, ...answer }) {
    const held = await store.holdAttempt(tx, attempt);
    return held && { attempt: held, ...answer };
  },
  decide: rules.saveAnswer,
  apply(write, plan) {
    store.saveAnswer(write, plan);
    return { object: 'answer', attempt: plan.attempt, n: plan.n };
  },
});
