import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The clock reminds the client that a review window closes. */
export const remindOfReview = command({
  name: 'milestones.remind',
  input: z.strictObject({ milestone: id('mil') }),
  load: (tx, { milestone }, { actor }) => store.lockMilestone(tx, milestone, actor),
  decide: rules.remindOfReview,
  apply(write, plan) {
    store.saveReminder(write, plan);
    return { object: 'reminder', milestone: plan.subject };
  },
});
