/**
 * Every way in which money moves here, once. A transfer is made by a rule, shown in the preview, and posted by `apply`;
 * its cause is what the house will never do twice.
 */
import type { Call } from '../../core/actor.ts';
import type { Id, Party } from '../../core/id.ts';
import { type Leg, transfer } from '../../engines/double-entry/index.ts';
import { escrowOf, payableOf, payoutInTransitOf, platformFeeOf, providerCashOf, refundDueOf } from './accounts.ts';

type TransferKind =
  | 'funding'
  | 'release'
  | 'refund'
  | 'refund_sent'
  | 'funding_returned'
  | 'payout'
  | 'payout_paid'
  | 'payout_returned';

export interface Transfer {
  readonly id: Id<'trf'>;
  readonly kind: TransferKind;
  readonly currency: string;
  /** What makes it happen. The database takes a cause once, for ever (`already_settled`). */
  readonly cause: string;
  readonly milestone?: string;
  /** Positive is what an account receives; what we owe stands above zero, the cash that covers it below. */
  readonly legs: readonly Leg[];
  readonly reverses?: Id<'trf'>;
}

interface Sum {
  /** Minor units, above zero. */
  readonly amount: bigint;
  readonly currency: string;
}

/** The client's payment has arrived at the provider and is held for the milestone. */
export function fundTransfer(
  { funding, milestone, provider, ...sum }: Sum & { funding: string; milestone: string; provider: string },
  call: Call,
): Transfer {
  return made(call, 'funding', sum, { cause: `funding:${funding}`, milestone }, [
    { account: providerCashOf(provider, sum.currency), amount: -sum.amount },
    { account: escrowOf(milestone), amount: sum.amount },
  ]);
}

/** All that is held goes to the professional, less the fee of the house. Settles the milestone, as a refund would. */
export function releaseTransfer(
  { milestone, professional, fee, ...sum }: Sum & { milestone: string; professional: string; fee: bigint },
  call: Call,
): Transfer {
  return made(call, 'release', sum, { cause: settled(milestone), milestone }, [
    { account: escrowOf(milestone), amount: -sum.amount },
    { account: payableOf(professional, sum.currency), amount: sum.amount - fee },
    { account: platformFeeOf(sum.currency), amount: fee },
  ]);
}

/**
 * Money that is held goes back to whoever paid: all of it, which settles the milestone as a release would, or a part.
 * Only one refund or release can be the whole of what is left.
 */
export function refundTransfer(
  {
    milestone,
    client,
    refund,
    whole,
    ...sum
  }: Sum & { milestone: string; client: Party; refund: string; whole: boolean },
  call: Call,
): Transfer {
  return made(call, 'refund', sum, { cause: whole ? settled(milestone) : `refund:${refund}`, milestone }, [
    { account: escrowOf(milestone), amount: -sum.amount },
    { account: refundDueOf(client, sum.currency), amount: sum.amount },
  ]);
}

/**
 * What is held is shared out: the professional's part less the fee, and the rest back to whoever paid, in one transfer.
 * It settles the milestone as a release or a refund would.
 */
export function splitTransfer(
  {
    milestone,
    professional,
    client,
    fee,
    toClient,
    ...sum
  }: Sum & { milestone: string; professional: string; client: Party; fee: bigint; toClient: bigint },
  call: Call,
): Transfer {
  const gross = sum.amount - toClient;
  return made(call, gross > 0n ? 'release' : 'refund', sum, { cause: settled(milestone), milestone }, [
    { account: escrowOf(milestone), amount: -sum.amount },
    { account: payableOf(professional, sum.currency), amount: gross - fee },
    { account: platformFeeOf(sum.currency), amount: fee },
    { account: refundDueOf(client, sum.currency), amount: toClient },
  ]);
}

/** After the release: the professional gives a part back out of what they have here, as both agreed in a case. */
export function givenBackTransfer(
  {
    milestone,
    professional,
    client,
    number,
    ...sum
  }: Sum & { milestone: string; professional: string; client: Party; number: string },
  call: Call,
): Transfer {
  return made(call, 'refund', sum, { cause: `given_back:${number}`, milestone }, [
    { account: payableOf(professional, sum.currency), amount: -sum.amount },
    { account: refundDueOf(client, sum.currency), amount: sum.amount },
  ]);
}

/** The provider has given a refund back to the instrument it came from. */
export function refundSentTransfer(
  {
    refund,
    client,
    provider,
    milestone,
    ...sum
  }: Sum & { refund: string; client: Party; provider: string; milestone: string },
  call: Call,
): Transfer {
  return made(call, 'refund_sent', sum, { cause: `refund_sent:${refund}`, milestone }, [
    { account: refundDueOf(client, sum.currency), amount: -sum.amount },
    { account: providerCashOf(provider, sum.currency), amount: sum.amount },
  ]);
}

/** A payment came that nothing can be done with any more: it is owed back to whoever paid. */
export function fundingReturnedTransfer(
  { funding, client, provider, ...sum }: Sum & { funding: string; client: Party; provider: string },
  call: Call,
): Transfer {
  return made(call, 'funding_returned', sum, { cause: `funding:${funding}` }, [
    { account: providerCashOf(provider, sum.currency), amount: -sum.amount },
    { account: refundDueOf(client, sum.currency), amount: sum.amount },
  ]);
}

type PayoutMove = Sum & { readonly payout: string; readonly member: string; readonly provider: string };

/** Asked for: from now on it can be spent no second time. */
export function payoutTransfer({ payout, member, provider, ...sum }: PayoutMove, call: Call): Transfer {
  return made(call, 'payout', sum, { cause: `payout:${payout}` }, [
    { account: payableOf(member, sum.currency), amount: -sum.amount },
    { account: payoutInTransitOf(provider, sum.currency), amount: sum.amount },
  ]);
}

/** Arrived at the bank. Shares its cause with the return: a payout ends once. */
export function payoutPaidTransfer({ payout, provider, ...sum }: Omit<PayoutMove, 'member'>, call: Call): Transfer {
  return made(call, 'payout_paid', sum, { cause: `payout_ended:${payout}` }, [
    { account: payoutInTransitOf(provider, sum.currency), amount: -sum.amount },
    { account: providerCashOf(provider, sum.currency), amount: sum.amount },
  ]);
}

/** Refused by the bank or by staff: the money is the professional's again. */
export function payoutReturnedTransfer({ payout, member, provider, ...sum }: PayoutMove, call: Call): Transfer {
  return made(call, 'payout_returned', sum, { cause: `payout_ended:${payout}` }, [
    { account: payoutInTransitOf(provider, sum.currency), amount: -sum.amount },
    { account: payableOf(member, sum.currency), amount: sum.amount },
  ]);
}

/** One cause for release and refund alike: whichever comes second finds it taken. */
const settled = (milestone: string) => `settled:${milestone}`;

function made(
  call: Call,
  kind: TransferKind,
  { currency }: Sum,
  about: { cause: string; milestone?: string },
  legs: readonly Leg[],
): Transfer {
  return { id: call.id('trf'), ...about, ...transfer(kind, currency, legs) };
}
