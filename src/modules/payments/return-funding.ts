import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { post } from '../ledger/index.ts';
import { lockStream } from '../record/index.ts';
import * as rules from './rules-provider.ts';
import * as store from './store.ts';

/** A payment the engagement did not take goes back to whoever paid it. */
export const returnFunding = command({
  name: 'payments.return_funding',
  input: z.strictObject({ funding: id('fnd') }),
  async load(tx, { funding: asked }) {
    const before = await store.fundingOf(tx, asked);
    const head = before && (await lockStream(tx, before.engagement));
    const funding = await store.lockFunding(tx, asked);
    return funding && head && { funding, head };
  },
  decide: rules.returnFunding,
  apply(write, { funding, taken, transfer, refund }, call) {
    store.hearFunding(write, funding, taken, call);
    if (transfer) post(write, transfer, call);
    if (refund) store.openRefund(write, refund, call);
    return { funding, taken };
  },
});
