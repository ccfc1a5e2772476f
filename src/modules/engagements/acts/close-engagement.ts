import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The work is done: either side closes, or the clock does when all has come to rest. */
export const closeEngagement = command({
  name: 'engagements.close',
  input: z.strictObject({ engagement: id('eng'), reason }),
  async load(tx, { engagement, ...given }, { actor }) {
    const facts = await store.lockFacts(tx, { engagement }, actor);
    return facts && { ...facts, ...given };
  },
  decide: rules.close,
  apply(write, plan, call) {
    store.saveEnding(write, plan, call);
    return { object: 'engagement', id: plan.engagement, status: 'closed' };
  },
  hold: keepHeld,
});
