import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The client writes to everybody inside. */
export const postToPool = command({
  name: 'pools.post',
  input: z.strictObject({ pool: id('pol'), text: text({ min: 1, max: limits.postMaxCharacters }) }),
  async load(tx, { pool, text: words }, { actor }) {
    const facts = await store.lockPool(tx, pool, actor);
    return facts && { ...facts, text: words };
  },
  decide: rules.post,
  apply(write, plan, call) {
    store.savePost(write, plan, call);
    return { object: 'pool_post', id: plan.post, pool: plan.pool };
  },
  hold: (write, held, call, { pool }) => keepShown(write, held, pool.id, 'public', call),
});
