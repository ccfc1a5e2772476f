import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The provider holds the money: it counts as protected. */
export const confirmFunding = command({
  name: 'milestones.confirm_funding',
  input: z.strictObject({ funding: id('fnd') }),
  load: (tx, { funding }, { actor }) => store.lockForPayment(tx, funding, actor),
  decide: rules.confirmFunding,
  apply(write, plan, call) {
    store.saveFundingOutcome(write, plan, call);
    return { object: 'milestone', id: plan.milestone.id, status: 'funded' };
  },
});
