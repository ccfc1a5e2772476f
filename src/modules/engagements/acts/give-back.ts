import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, money } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { refunded } from './refunded.ts';

/** The professional gives protected money back, all of it or a part. */
export const giveBack = command({
  name: 'milestones.give_back',
  input: z.strictObject({ milestone: id('mil'), amount: money.nullable().default(null), reason }),
  async load(tx, { milestone, amount, reason: why }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, amount: amount?.amount ?? null, currency: amount?.currency, reason: why };
  },
  decide: rules.giveBack,
  apply(write, plan, call) {
    store.saveRefund(write, plan, call);
    return refunded(plan);
  },
  hold: keepHeld,
});
