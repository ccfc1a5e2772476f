import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { numbersInForce } from '../policy/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Somebody of the desk takes what has waited longest and is theirs to judge. */
export const takeNext = command({
  name: 'checks.take_next',
  input: z.strictObject({}),
  async load(tx, _input, { actor }) {
    if (!isMember(actor)) return null;
    const [facts, numbers] = await Promise.all([store.lockQueue(tx, actor.id, null), numbersInForce(tx)]);
    return facts && { ...facts, numbers };
  },
  decide: rules.take,
  apply(write, taking) {
    store.insertTaking(write, taking);
    return { object: 'taking', id: taking.id, item: taking.item, until: taking.untilAt.toISOString() };
  },
});
