import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client takes a little longer to look. */
export const extendReview = command({
  name: 'milestones.extend',
  input: z.strictObject({ milestone: id('mil') }),
  load: (tx, { milestone }, { actor }) => store.lockMilestone(tx, milestone, actor),
  decide: rules.extend,
  apply(write, plan) {
    store.saveExtension(write, plan);
    return {
      object: 'milestone',
      id: plan.milestone.id,
      status: 'delivered',
      windowEndsAt: plan.window.endsAt.toISOString(),
    };
  },
});
