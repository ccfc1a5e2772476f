import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import * as rules from '../rules-erasure.ts';
import * as store from '../store.ts';

/** The reason has ended; an erasure that waited goes on by itself. */
export const liftHold = command({
  name: 'custody.lift_hold',
  input: z.strictObject({ hold: id('hld'), note: text({ min: 10, max: 1000 }) }),
  async load(tx, { hold, note }) {
    const facts = await store.lockHold(tx, hold);
    return facts && { ...facts, note };
  },
  decide: rules.liftHold,
  apply(write, lifted) {
    store.saveLifted(write, lifted);
    return { object: 'hold', id: lifted.id, liftedAt: lifted.at.toISOString() };
  },
});
