import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import * as rules from '../rules-looking.ts';
import * as store from '../store-looking.ts';

/** A second person agrees that words go out of sight, or does not. */
export const decideRedaction = command({
  name: 'custody.decide_redaction',
  input: z.strictObject({
    redaction: id('red'),
    verdict: z.enum(['approve', 'decline']),
    note: text({ min: 3, max: 500 }),
  }),
  async load(tx, { redaction, verdict, note }) {
    const facts = await store.lockRedaction(tx, redaction);
    return facts && { ...facts, verdict, note };
  },
  decide: rules.decideRedaction,
  apply(write, decided) {
    store.saveRedaction(write, decided);
    const { redaction, verdict } = decided.facts;
    return { object: 'redaction', id: redaction.id, state: verdict === 'approve' ? 'approved' : 'declined' };
  },
});
