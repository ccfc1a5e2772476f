import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules-tests.ts';
import * as store from './store-tests.ts';

/** Hands an attempt in; when its time is up, the clock does. */
export const finishAttempt = command({
  name: 'attempts.finish',
  input: z.strictObject({ attempt: id('att') }),
  load: (tx, { attempt }) => store.lockFinish(tx, attempt),
  decide: rules.finishAttempt,
  apply(write, plan) {
    store.saveResult(write, plan);
    const { attempt, score, passed, validUntil } = plan;
    return { object: 'result', attempt, score: score.score, passed, validUntil: validUntil.toISOString() };
  },
});
