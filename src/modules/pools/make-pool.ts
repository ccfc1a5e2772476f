import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, line, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { poolKinds } from './facts.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const words = {
  kind: z.enum(poolKinds),
  name: line({ min: 3, max: limits.nameMaxCharacters }),
  purpose: text({ min: limits.purposeMinCharacters, max: limits.purposeMaxCharacters }),
};

/** A client gathers professionals for work that comes again. */
export const makePool = command({
  name: 'pools.make',
  input: z.strictObject({ owner: z.union([id('mem'), id('com')]).optional(), ...words }),
  load: (tx, { owner, ...written }, { actor }) => store.lockNew(tx, actor, owner, written),
  decide: rules.make,
  apply(write, plan, call) {
    store.insertPool(write, plan, call);
    return { object: 'pool', id: plan.pool.id };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});

/** What it is called, what it is for, and who may come in. */
export const editPool = command({
  name: 'pools.edit',
  input: z.strictObject({ pool: id('pol'), ...words }),
  async load(tx, { pool, ...written }, { actor }) {
    const facts = await store.lockPool(tx, pool, actor);
    return facts && { ...facts, words: written };
  },
  decide: rules.edit,
  apply(write, plan, call) {
    store.savePool(write, plan, call);
    return { object: 'pool', id: plan.pool.id, edition: plan.pool.edition };
  },
  hold: (write, held, call, { pool }) => keepShown(write, held, pool.id, 'public', call),
});
