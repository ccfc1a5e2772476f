import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import * as rules from '../rules-erasure.ts';
import * as store from '../store.ts';

/** Closes one's own account: everything that may go is destroyed after a week, the rest as soon as nothing stands against it. */
export const askErasure = command({
  name: 'custody.ask_erasure',
  /** Nobody closes an account by a slip. */
  input: z.strictObject({ sure: z.literal(true) }),
  load: async (tx, _input, { actor }) => (isMember(actor) ? store.lockErasure(tx, actor.id) : null),
  decide: rules.ask,
  apply(write, asked) {
    store.saveAsked(write, asked);
    return {
      object: 'erasure',
      state: 'waiting',
      dueAt: asked.dueAt.toISOString(),
      against: rules.reasonsOf(asked.against),
    };
  },
});
