import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Says no to the invitation into a pool; nothing follows from it. */
export const declinePool = command({
  name: 'pools.decline',
  input: z.strictObject({ pool: id('pol') }),
  load: (tx, { pool }, { actor }) => store.lockDecline(tx, pool, actor),
  decide: rules.decline,
  apply(write, plan) {
    store.saveDecline(write, plan);
    return { object: 'pool', id: plan.pool, status: 'declined' };
  },
});
