import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, lang } from '../../core/input.ts';
import * as rules from './rules-tests.ts';
import * as store from './store-tests.ts';

/** Begins a test: from now on its time runs. */
export const startAttempt = command({
  name: 'attempts.start',
  input: z.strictObject({ test: id('tst'), lang }),
  load: (tx, { test, lang: spoken }, { actor }) => store.lockStart(tx, test, spoken, actor),
  decide: rules.startAttempt,
  apply(write, plan) {
    store.saveStart(write, plan);
    const { attempt, version, endsAt } = plan;
    return { object: 'attempt', id: attempt, test: version.test, status: 'running', endsAt: endsAt.toISOString() };
  },
});
