import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Either side calls off a milestone that was never paid. */
export const cancelMilestone = command({
  name: 'milestones.cancel',
  input: z.strictObject({ milestone: id('mil'), reason }),
  async load(tx, { milestone, ...given }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, ...given };
  },
  decide: rules.cancelMilestone,
  apply(write, plan, call) {
    store.saveCancelledMilestone(write, plan, call);
    return { object: 'milestone', id: plan.milestone.id, status: 'cancelled' };
  },
  hold: keepHeld,
});
