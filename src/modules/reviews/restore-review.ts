import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The appeal against a statement was won: a review that was annulled with it is back, in pages, averages and positions. */
export const restoreReview = command({
  name: 'reviews.restore',
  input: z.strictObject({ statement: id('sta') }),
  load: (tx, { statement }, { actor }) => store.lockAnnulled(tx, statement, actor),
  decide: rules.restore,
  apply(write, plan) {
    store.saveRestoration(write, plan);
    return { object: 'review', id: plan.review, status: 'published', statement: plan.statement };
  },
});
