import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { refunded } from './refunded.ts';

/** The professional agrees to the refund the client asked for. */
export const acceptRefund = command({
  name: 'milestones.accept_refund',
  input: z.strictObject({ milestone: id('mil'), reason }),
  async load(tx, { milestone, ...given }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, ...given, amount: null };
  },
  decide: rules.acceptRefund,
  apply(write, plan, call) {
    store.saveRefund(write, plan, call);
    return refunded(plan);
  },
  hold: keepHeld,
});
