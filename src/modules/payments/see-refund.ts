import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { lockBalances, post, refundDueOf } from '../ledger/index.ts';
import { lockStream } from '../record/index.ts';
import { lookOf } from './look.ts';
import * as rules from './rules-provider.ts';
import * as store from './store.ts';

/** A refund as the provider shows it now. */
export const seeRefund = command({
  name: 'payments.see_refund',
  input: z.strictObject({ refund: id('rfd'), look: lookOf(['pending', 'succeeded', 'failed']) }),
  async load(tx, { refund: asked, look }) {
    const before = await store.refundOf(tx, asked);
    const head = before && (await lockStream(tx, before.engagement));
    const refund = await store.lockRefund(tx, asked);
    const funding = refund && (await store.fundingOf(tx, refund.funding));
    if (!refund || !head || !funding) return null;
    await lockBalances(tx, [refundDueOf(refund.client, refund.currency)]);
    return { refund, provider: funding.provider, look, head };
  },
  decide: rules.seeRefund,
  apply(write, seen, call) {
    store.saveSeen(write, 'refund', seen, call);
    if (seen.transfer) post(write, seen.transfer, call);
    return { refund: seen.id, status: seen.status };
  },
});
