import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The client asks one professional to come in. */
export const inviteToPool = command({
  name: 'pools.invite',
  input: z.strictObject({
    pool: id('pol'),
    member: id('mem'),
    text: text({ min: 0, max: limits.textMaxCharacters }).default(''),
  }),
  load: (tx, input, { actor }) => store.lockInvite(tx, input, actor),
  decide: rules.invite,
  apply(write, plan, call) {
    store.saveInvite(write, plan, call);
    return { object: 'pool_invitation', id: plan.asked, pool: plan.pool, member: plan.member, status: 'open' };
  },
  hold: (write, held, call, { pool }) => keepShown(write, held, pool.id, 'public', call),
});
