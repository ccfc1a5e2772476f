import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** A payment did not come through; it can be tried again. */
export const failFunding = command({
  name: 'milestones.fail_funding',
  input: z.strictObject({ funding: id('fnd') }),
  load: (tx, { funding }, { actor }) => store.lockForPayment(tx, funding, actor),
  decide: rules.failFunding,
  apply(write, plan, call) {
    store.saveFundingOutcome(write, plan, call);
    return { object: 'milestone', id: plan.milestone.id, status: 'agreed' };
  },
});
