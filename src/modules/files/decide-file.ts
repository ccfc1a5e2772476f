import { z } from 'zod';
import { command } from '../../core/command.ts';
import { isMember } from '../../core/actor.ts';
import { id, text } from '../../core/input.ts';
import { deskOf } from '../checks/index.ts';
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
  async load(tx, { file, verdict, reason }, { actor }) {
    const [facts, desk] = await Promise.all([
      store.lockFile(tx, file),
      isMember(actor) ? deskOf(tx, file, actor.id) : null,
    ]);
    return facts && { ...facts, verdict, reason, desk };
  },
  decide: rules.decide,
  apply(write, decision) {
    store.saveDecision(write, decision);
    return { object: 'file', id: decision.file, status: decision.status };
  },
});
