import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import * as rules from '../rules-erasure.ts';
import * as store from '../store.ts';

/** Staff keep a person's words from being erased, for a reason that the person can read. */
export const setHold = command({
  name: 'custody.set_hold',
  input: z.strictObject({
    member: id('mem'),
    ground: z.enum(['case', 'appeal', 'chargeback', 'legal']),
    note: text({ min: 10, max: 1000 }),
  }),
  async load(tx, { member, ground, note }) {
    const facts = await store.lockErasure(tx, member);
    return facts && facts.state !== 'done' ? { stream: facts.stream, member, ground, note } : null;
  },
  decide: rules.setHold,
  apply(write, hold) {
    store.insertHold(write, hold);
    return { object: 'hold', id: hold.id, member: hold.member, ground: hold.ground };
  },
});
