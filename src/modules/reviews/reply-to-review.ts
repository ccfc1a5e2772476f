import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Whoever is spoken of answers in public, once. */
export const replyToReview = command({
  name: 'reviews.reply',
  input: z.strictObject({ review: id('rev'), body: text({ min: 1, max: 1000 }) }),
  async load(tx, { review, body }, { actor }) {
    const facts = await store.lockReview(tx, review, actor);
    return facts && { ...facts, body };
  },
  decide: rules.reply,
  apply(write, plan, call) {
    store.saveReply(write, plan);
    keep(write, plan.screened, replyName(plan.review), plan.stream, call);
    return { object: 'review_reply', review: plan.review };
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, 'public', call),
});

/** Under which name screening knows the words of an answer. */
export function replyName(review: string): string {
  return `${review} reply`;
}
