import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { itemId } from './items.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Whoever has taken something lets it go, and another person can take it at once. */
export const handBack = command({
  name: 'checks.hand_back',
  input: z.strictObject({ item: itemId }),
  load: async (tx, { item }, { actor }) => (isMember(actor) ? store.lockTaking(tx, actor.id, item) : null),
  decide: rules.handBack,
  apply(write, plan) {
    store.insertHandedBack(write, plan);
    return { object: 'taking', id: plan.taking, item: plan.item, status: 'handed_back' };
  },
});
