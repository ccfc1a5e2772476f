import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A trust agent has looked into a contested file: cleared, it is shown; confirmed, it stays away. */
export const decideFile = command({
  name: 'files.decide',
  input: z.strictObject({
    file: id('fil'),
    verdict: z.enum(['cleared', 'confirmed']),
    reason: text({ min: 3, max: 1000 }),
  }),
  async load(tx, { file, verdict, reason }) {
    const facts = await store.lockFile(tx, file);
    return facts && { ...facts, verdict, reason };
  },
  decide: rules.decide,
  apply(write, decision) {
    store.saveDecision(write, decision);
    return { object: 'file', id: decision.file, status: decision.status };
  },
});
