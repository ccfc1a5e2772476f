import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { isMember } from '../../../core/actor.ts';
import { holdBetween } from '../acts-kit.ts';
import { assignment, said, termsInput, termsOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** A professional applies, on the terms of the assignment or on others. */
export const applyForAssignment = command({
  name: 'assignments.apply',
  input: z.strictObject({ assignment, text: said, clientCardSeen: z.boolean().default(false), ...termsInput }),
  async load(tx, { assignment: name, text, clientCardSeen, ...asked }, { actor }) {
    const professional = isMember(actor) ? actor.id : 'mem_nobody';
    const facts = await store.lockBetween(tx, { assignment: name, professional }, actor);
    return facts && { ...facts, text, clientCardSeen, terms: termsOf(asked, facts.shown.timeZone) };
  },
  decide: rules.apply,
  apply(write, plan, call) {
    store.saveOffer(write, plan, call);
    return { object: 'assignment_offer', id: plan.offer.id, engagement: plan.offer.engagement, status: 'open' };
  },
  hold: holdBetween,
});
