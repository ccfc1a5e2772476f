import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Ends a pool for good; what was written stays readable for those who were inside. */
export const closePool = command({
  name: 'pools.close',
  input: z.strictObject({ pool: id('pol') }),
  load: (tx, { pool }, { actor }) => store.lockPool(tx, pool, actor),
  decide: rules.close,
  apply(write, plan, call) {
    store.savePool(write, plan, call);
    return { object: 'pool', id: plan.pool.id, status: 'closed' };
  },
});
