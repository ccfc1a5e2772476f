import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { lockBalances, payableOf, post } from '../ledger/index.ts';
import { lockMember } from './member-stream.ts';
import { lookOf } from './look.ts';
import * as rules from './rules-provider.ts';
import * as store from './store.ts';

/** A payout as the provider shows it now. */
export const seePayout = command({
  name: 'payments.see_payout',
  input: z.strictObject({ payout: id('pyo'), look: lookOf(['in_transit', 'paid', 'failed']) }),
  async load(tx, { payout: asked, look }) {
    const before = await store.payoutOf(tx, asked);
    if (!before) return null;
    const head = await lockMember(tx, before.member);
    const payout = await store.lockPayout(tx, asked);
    if (!payout) return null;
    await lockBalances(tx, [payableOf(payout.member, payout.currency)]);
    return { payout, look, head };
  },
  decide: rules.seePayout,
  apply(write, seen, call) {
    store.saveSeen(write, 'payout', seen, call);
    if (seen.transfer) post(write, seen.transfer, call);
    return { payout: seen.id, status: seen.status };
  },
});
