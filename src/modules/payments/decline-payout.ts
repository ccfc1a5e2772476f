import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { loadLook, writeVerdict } from './look-at-payout.ts';
import * as rules from './rules-payouts.ts';

/** A large payout is not let go: the money is the professional's again, with a reason. */
export const declinePayout = command({
  name: 'payouts.decline',
  input: z.strictObject({ payout: id('pyo'), reason: text({ min: 3, max: 1000 }) }),
  load: (tx, asked) => loadLook(tx, asked),
  decide: rules.declinePayout,
  apply: writeVerdict,
});
