import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Either side calls the engagement off, as long as no money was ever protected for it. */
export const cancelEngagement = command({
  name: 'engagements.cancel',
  input: z.strictObject({ engagement: id('eng'), reason }),
  async load(tx, { engagement, ...given }, { actor }) {
    const facts = await store.lockFacts(tx, { engagement }, actor);
    return facts && { ...facts, ...given };
  },
  decide: rules.cancel,
  apply(write, plan, call) {
    store.saveEnding(write, plan, call);
    return { object: 'engagement', id: plan.engagement, status: 'cancelled' };
  },
  hold: keepHeld,
});
