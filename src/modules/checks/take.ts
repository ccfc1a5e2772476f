import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { numbersInForce } from '../policy/index.ts';
import { itemId } from './items.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Somebody of the desk takes one thing out of its turn: because it is urgent, or because they know the language. */
export const takeCheck = command({
  name: 'checks.take',
  input: z.strictObject({ item: itemId }),
  async load(tx, { item }, { actor }) {
    if (!isMember(actor)) return null;
    const [facts, numbers] = await Promise.all([store.lockQueue(tx, actor.id, item), numbersInForce(tx)]);
    return facts && { ...facts, numbers };
  },
  decide: rules.take,
  apply(write, taking) {
    store.insertTaking(write, taking);
    return { object: 'taking', id: taking.id, item: taking.item, until: taking.untilAt.toISOString() };
  },
});
