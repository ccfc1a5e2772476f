import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { holdBetween } from '../acts-kit.ts';
import { said, termsInput, termsOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The side that was asked answers with terms of its own. */
export const counterAssignmentOffer = command({
  name: 'assignments.counter',
  input: z.strictObject({ offer: id('aof'), text: said, ...termsInput }),
  async load(tx, { offer, text, ...asked }, { actor }) {
    const facts = await store.lockOffer(tx, offer, actor);
    return facts && { ...facts, text, terms: termsOf(asked, facts.shown.timeZone) };
  },
  decide: rules.counter,
  apply(write, plan, call) {
    store.saveOffer(write, plan, call);
    return { object: 'assignment_offer', id: plan.offer.id, engagement: plan.offer.engagement, status: 'open' };
  },
  hold: holdBetween,
});
