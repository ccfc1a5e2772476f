import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules-tests.ts';
import * as store from './store-tests.ts';

/** The page tells that it was left, or that something was pasted into it. */
export const noteSignal = command({
  name: 'attempts.note',
  input: z.strictObject({
    attempt: id('att'),
    kind: z.enum(['left', 'pasted']),
    n: z.coerce.number().int().min(0).max(200).default(0),
  }),
  async load(tx, { attempt, ...signal }) {
    const [held, noted] = await Promise.all([store.holdAttempt(tx, attempt), store.signalsOf(tx, attempt)]);
    return held && { attempt: held, ...signal, noted };
  },
  decide: rules.noteSignal,
  apply(write, plan) {
    store.saveSignal(write, plan);
    return { object: 'signal', attempt: plan.attempt };
  },
});
