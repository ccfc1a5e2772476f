import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A trust agent confirms that contested words are contact information, or clears them; cleared words appear. */
export const decideFinding = command({
  name: 'findings.decide',
  input: z.strictObject({
    finding: id('fin'),
    verdict: z.enum(['confirmed', 'cleared']),
    reason: text({ min: 3, max: 1000 }),
  }),
  async load(tx, { finding, verdict, reason }) {
    const facts = await store.lockFinding(tx, finding);
    return facts && { ...facts, verdict, reason };
  },
  decide: rules.decideFinding,
  apply(write, decision) {
    store.saveDecision(write, decision);
    return { object: 'finding', id: decision.finding, status: decision.verdict };
  },
});
