import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, lang, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import * as rules from './rules-tests.ts';
import * as store from './store-tests.ts';

/** Publishes a bank of questions, or a new version of one: whoever is in an attempt stays with the version it began in. */
export const publishTest = command({
  name: 'tests.publish',
  input: z.strictObject({
    /** Whose test it is; left out, it is the house's. */
    owner: id('com').optional(),
    lang,
    text: text({ min: 100, max: 100_000 }),
  }),
  load: (tx, { owner, ...written }, { actor }) => store.lockTest(tx, { owner: owner ?? 'house', ...written }, actor),
  decide: rules.publishTest,
  apply(write, plan, call) {
    store.saveVersion(write, plan, call);
    const { test, version, n, lang: spoken, bank } = plan;
    return { object: 'test_version', id: version, test, lang: spoken, n, questions: bank.questions.length };
  },
  hold: (write, held, call, { stream }) => {
    if (isMember(call.actor)) keepShown(write, held, stream.id, 'public', call);
  },
});
