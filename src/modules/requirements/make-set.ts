import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { words } from './inputs.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A client writes down what it asks of people, once for all its work. */
export const makeSet = command({
  name: 'requirements.make',
  input: z.strictObject({ owner: z.union([id('mem'), id('com')]).optional(), ...words }),
  load: (tx, { owner, ...written }, { actor }) => store.lockNew(tx, actor, owner, written),
  decide: rules.make,
  apply(write, plan, call) {
    store.insertSet(write, plan);
    store.insertVersion(write, plan, call);
    return { object: 'requirement_set', id: plan.version.set, version: plan.version.n };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});

/** The next version. Whoever read or answered the one before is judged by that one. */
export const editSet = command({
  name: 'requirements.edit',
  input: z.strictObject({ set: id('rqs'), ...words }),
  load: (tx, { set, ...written }, { actor }) => store.lockEdit(tx, set, actor, written),
  decide: rules.edit,
  apply(write, plan, call) {
    store.insertVersion(write, plan, call);
    return { object: 'requirement_set', id: plan.version.set, version: plan.version.n };
  },
  hold: (write, held, call, { set }) => keepShown(write, held, set.id, 'public', call),
});

/** Asked of nobody any more, wherever it stood. */
export const endSet = command({
  name: 'requirements.end',
  input: z.strictObject({ set: id('rqs') }),
  load: (tx, { set }, { actor }) => store.lockSet(tx, set, actor),
  decide: rules.end,
  apply(write, plan) {
    store.endSet(write, plan);
    return { object: 'requirement_set', id: plan.set, status: 'ended' };
  },
});
