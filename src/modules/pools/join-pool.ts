import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Comes in where one was asked, or applies to a public pool. */
export const joinPool = command({
  name: 'pools.join',
  input: z.strictObject({ pool: id('pol'), text: text({ min: 0, max: limits.textMaxCharacters }).default('') }),
  load: (tx, { pool, text: words }, { actor }) => store.lockJoin(tx, pool, words, actor),
  decide: rules.join,
  apply(write, plan, call) {
    store.saveJoin(write, plan, call);
    return { object: 'pool_place', id: plan.seat.id, pool: plan.pool, status: plan.seat.status };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});
