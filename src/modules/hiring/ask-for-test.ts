import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { askFactsFor, saveAsk } from '../talent/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A client asks a candidate to take a test, and names the minimum: it is frozen when it is asked. */
export const askForTest = command({
  name: 'proposals.ask_for_test',
  input: z.strictObject({
    proposal: id('prp'),
    test: id('tst'),
    minimum: z.coerce.number().int().min(1).max(100),
  }),
  async load(tx, { proposal, test, minimum }, { actor }) {
    const facts = await store.lockProposal(tx, proposal, actor);
    if (!facts) return null;
    const { client } = facts.pair.engagement;
    return { ...facts, asking: await askFactsFor(tx, { test, minimum, proposal, client }) };
  },
  decide: rules.askForTest,
  apply(write, plan) {
    saveAsk(write, plan.ask);
    const { id: ask, proposal, test, minimum } = plan.ask;
    return { object: 'test_ask', id: ask, proposal, test, minimum };
  },
});
