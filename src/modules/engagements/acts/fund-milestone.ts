import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { paymentMethods } from '../../payments/index.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client goes to pay; the provider's page is opened after the commit. */
export const fundMilestone = command({
  name: 'milestones.fund',
  input: z.strictObject({ milestone: id('mil'), method: z.enum(paymentMethods) }),
  async load(tx, { milestone, method }, { actor }) {
    const facts = await store.lockForFunding(tx, milestone, actor);
    return facts && { ...facts, method };
  },
  decide: rules.fund,
  apply(write, plan, call) {
    store.saveFunding(write, plan, call);
    const { funding, milestone, currency } = plan;
    return {
      object: 'funding',
      id: funding,
      milestone: milestone.id,
      status: 'opened',
      amount: { amount: milestone.amount.toString(), currency },
    };
  },
});
