import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import type { Marks } from './facts.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const stars = z.coerce.number().int().min(1).max(5);

/** One side says how it was; nobody reads it before the other has written or the time is up. */
export const writeReview = command({
  name: 'reviews.write',
  input: z.strictObject({
    engagement: id('eng'),
    overall: stars,
    /** A client marks these of a professional, */
    quality: stars.optional(),
    professionalism: stars.optional(),
    communication: stars.optional(),
    /** and a professional these of a client. */
    clarity: stars.optional(),
    promptness: stars.optional(),
    fairness: stars.optional(),
    body: text({ min: 0, max: 2000 }).default(''),
  }),
  async load(tx, { engagement, overall, body, ...given }, { actor }) {
    const pair = await store.lockPair(tx, engagement, actor);
    if (!pair || !isMember(actor)) return null;
    const marks: Marks = Object.fromEntries(Object.entries(given).filter(([, mark]) => mark !== undefined));
    return { ...pair, own: await store.lockOwn(tx, actor.id), overall, marks, body };
  },
  decide: rules.write,
  apply(write, plan, call) {
    store.saveReview(write, plan);
    keep(write, plan.screened, plan.id, plan.own, call);
    const publishAt = plan.publishAt.toISOString();
    return { object: 'review', id: plan.id, engagement: plan.engagement, status: 'unread', publishAt };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});
