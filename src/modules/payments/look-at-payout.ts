import type { Call } from '../../core/actor.ts';
import type { Tx, Write } from '../../core/command.ts';
import { lockBalances, payableOf, post } from '../ledger/index.ts';
import { lockMember } from './member-stream.ts';
import type { LookAtPayoutFacts, PayoutVerdict } from './rules-payouts.ts';
import * as store from './store.ts';

/** What both verdicts on a large payout read and write. */
export async function loadLook(
  tx: Tx,
  { payout: asked, reason }: { payout: string; reason: string },
): Promise<LookAtPayoutFacts | null> {
  const before = await store.payoutOf(tx, asked);
  if (!before) return null;
  const head = await lockMember(tx, before.member);
  const [payout, approvals] = await Promise.all([store.lockPayout(tx, asked), store.approvalsOf(tx, asked)]);
  if (!payout) return null;
  await lockBalances(tx, [payableOf(payout.member, payout.currency)]);
  return { head, payout, approvals, reason };
}

export function writeVerdict(write: Write, { payout, approval, next, transfer }: PayoutVerdict, call: Call) {
  store.insertApproval(write, payout.id, approval);
  if (next) store.setPayoutStatus(write, payout.id, next, call);
  if (transfer) post(write, transfer, call);
  return { object: 'payout', id: payout.id, status: next ?? payout.status };
}
