import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { loadLook, writeVerdict } from './look-at-payout.ts';
import * as rules from './rules-payouts.ts';

/** One of the two people who let a large payout go. */
export const approvePayout = command({
  name: 'payouts.approve',
  input: z.strictObject({ payout: id('pyo'), reason: text({ min: 3, max: 1000 }) }),
  load: (tx, asked) => loadLook(tx, asked),
  decide: rules.approvePayout,
  apply: writeVerdict,
});
