import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { statementById } from '../enforcement/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A person of the staff takes a review out: it leaves the pages, the averages and the position. */
export const annulReview = command({
  name: 'reviews.annul',
  input: z.strictObject({ review: id('rev'), statement: id('sta'), reason: text({ min: 10, max: 2000 }) }),
  async load(tx, { review, statement, reason }, { actor }) {
    const [facts, named] = await Promise.all([store.lockReview(tx, review, actor), statementById(tx, statement)]);
    return facts && { ...facts, reason, statement: named };
  },
  decide: rules.annul,
  apply(write, plan) {
    store.saveAnnulment(write, plan);
    return { object: 'review', id: plan.review, status: 'annulled', statement: plan.statement };
  },
});
