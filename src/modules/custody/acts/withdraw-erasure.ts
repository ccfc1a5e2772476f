import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import * as rules from '../rules-erasure.ts';
import * as store from '../store.ts';

/** The account stays after all. */
export const withdrawErasure = command({
  name: 'custody.withdraw_erasure',
  input: z.strictObject({}),
  load: async (tx, _input, { actor }) => (isMember(actor) ? store.lockErasure(tx, actor.id) : null),
  decide: rules.withdraw,
  apply(write, withdrawn) {
    store.saveWithdrawn(write, withdrawn);
    return { object: 'erasure', state: 'withdrawn' };
  },
});
