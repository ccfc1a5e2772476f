import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { lookOf } from './look.ts';
import * as rules from './rules-provider.ts';
import * as store from './store.ts';

/** A payment as the provider shows it now. */
export const seePayment = command({
  name: 'payments.see_payment',
  input: z.strictObject({
    funding: id('fnd'),
    look: lookOf(['pending', 'requires_action', 'processing', 'succeeded', 'failed', 'canceled', 'expired']),
  }),
  async load(tx, { funding: asked, look }) {
    const funding = await store.lockFunding(tx, asked);
    return funding && { funding, look };
  },
  decide: rules.seePayment,
  apply(write, seen, call) {
    store.saveSeen(write, 'funding', seen, call);
    return { funding: seen.id, status: seen.status };
  },
});
