import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The client takes somebody out, with the reason that they will read. */
export const removeFromPool = command({
  name: 'pools.remove',
  input: z.strictObject({
    place: id('plc'),
    reason: text({ min: limits.reasonMinCharacters, max: limits.reasonMaxCharacters }),
  }),
  async load(tx, { place, reason }, { actor }) {
    const facts = await store.lockSeat(tx, place, actor);
    return facts && { ...facts, reason };
  },
  decide: rules.remove,
  apply(write, plan, call) {
    store.saveSeat(write, plan, call);
    return { object: 'pool_place', id: plan.seat.id, status: plan.seat.status };
  },
  hold: (write, held, call, { seat }) => keepShown(write, held, seat.id, 'public', call),
});
