import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { holdBetween } from '../acts-kit.ts';
import { assignment, said, termsInput, termsOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client offers the assignment to one professional by name. */
export const offerAssignment = command({
  name: 'assignments.offer',
  input: z.strictObject({ assignment, professional: id('mem'), text: said, ...termsInput }),
  async load(tx, { assignment: name, professional, text, ...asked }, { actor }) {
    const facts = await store.lockBetween(tx, { assignment: name, professional }, actor);
    if (!facts || !(await store.isThere(tx, professional))) return null;
    return { ...facts, text, terms: termsOf(asked, facts.shown.timeZone) };
  },
  decide: rules.offer,
  apply(write, plan, call) {
    store.saveOffer(write, plan, call);
    return { object: 'assignment_offer', id: plan.offer.id, engagement: plan.offer.engagement, status: 'open' };
  },
  hold: holdBetween,
});
