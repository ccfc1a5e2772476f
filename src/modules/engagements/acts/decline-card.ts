import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The side that was offered a contact card would rather keep to the house. */
export const declineCard = command({
  name: 'engagements.decline_card',
  input: z.strictObject({ engagement: id('eng') }),
  load: (tx, { engagement }, { actor }) => store.lockFacts(tx, { engagement }, actor),
  decide: rules.declineCard,
  apply(write, plan) {
    store.removeCard(write, plan);
    return { object: 'contact_card', engagement: plan.engagement, status: 'declined' };
  },
});
