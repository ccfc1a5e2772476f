import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client accepts, or the clock does after silence: everything that is held goes to the professional, less the fee. */
export const releaseMilestone = command({
  name: 'milestones.release',
  input: z.strictObject({ milestone: id('mil') }),
  load: (tx, { milestone }, { actor }) => store.lockForRelease(tx, milestone, actor),
  decide: rules.release,
  apply(write, plan, call) {
    store.saveRelease(write, plan, call);
    const { milestone, share, currency } = plan;
    const sum = (amount: bigint) => ({ amount: amount.toString(), currency });
    return {
      object: 'milestone',
      id: milestone.id,
      status: 'released',
      gross: sum(share.gross),
      fee: sum(share.fee),
      net: sum(share.net),
    };
  },
});
