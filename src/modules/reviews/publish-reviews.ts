import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The clock opens what was written, both together: when both have written, or when the time is up. */
export const publishReviews = command({
  name: 'reviews.publish',
  input: z.strictObject({ engagement: id('eng') }),
  load: (tx, { engagement }, { actor }) => store.lockPair(tx, engagement, actor),
  decide: rules.publish,
  apply(write, plan) {
    store.savePublication(write, plan);
    return { object: 'publication', engagement: plan.engagement };
  },
});
