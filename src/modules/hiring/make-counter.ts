import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, money, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Either side names other terms for a proposal. */
export const makeCounter = command({
  name: 'proposals.counter',
  input: z.strictObject({
    proposal: id('prp'),
    price: money,
    days: z.int().min(1).max(limits.daysMax),
    scope: text({ min: 0, max: limits.scopeMaxCharacters }).default(''),
    text: text({ min: 0, max: limits.helloMaxCharacters }).default(''),
    hours: z.int().min(1).max(limits.counterHoursMax).optional(),
  }),
  async load(tx, { proposal, hours, price, ...rest }, { actor }) {
    const facts = await store.lockProposal(tx, proposal, actor);
    return facts && { ...facts, input: { ...rest, hours, price: price.amount, currency: price.currency } };
  },
  decide: rules.makeCounter,
  apply(write, plan, call) {
    const { counter, screened } = plan;
    store.saveCounter(write, plan, actorName(call.actor), call);
    keep(write, screened, counter.id, counter.engagement, call);
    return {
      object: 'counter',
      id: counter.id,
      proposal: counter.proposal,
      engagement: counter.engagement,
      status: counter.status,
      expiresAt: counter.expiresAt.toISOString(),
    };
  },
  hold: (write, held, call, { pair }) => keepShown(write, held, pair.head.id, 'talking', call),
});
