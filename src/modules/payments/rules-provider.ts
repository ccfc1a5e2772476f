/** What the provider says of payments, refunds and payouts, and what follows from it for the ledger. */
import type { Actor, Call } from '../../core/actor.ts';
import type { Entry, Head, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { after } from '../../core/lifecycle.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import {
  type Transfer,
  fundingReturnedTransfer,
  payoutPaidTransfer,
  payoutReturnedTransfer,
  refundSentTransfer,
} from '../ledger/index.ts';
import { type FundingStatus, fundingLife, isEnded, payoutLife, refundLife } from './lifecycle.ts';
import { money } from './recorded.ts';
import type { Funding, Payout, Refund, RefundOrder } from './things.ts';

/** Only the program itself, on the word of the provider, moves these: no person says that a payment has come. */
function fromProvider(actor: Actor): boolean {
  return actor.kind === 'provider' || actor.kind === 'console';
}

export interface Checkout extends Plan {
  readonly entry: null;
  readonly funding: Id<'fnd'>;
  readonly providerId: string;
  readonly url: string;
}

/** The provider has made the page on which the client pays. */
export function openCheckout(
  { funding, providerId, url }: { funding: Funding; providerId: string; url: string },
  { actor }: Call,
): Checkout | Refusal {
  if (!fromProvider(actor)) return refuse('not_allowed');
  if (funding.providerId !== null) return refuse('nothing_new');
  return { entry: null, funding: funding.id, providerId, url };
}

/** A knock on the door is written down as it came; what it is about is looked up afterwards. */
export function receiveEvent<Event>(event: Event, { actor }: Call): { entry: null; event: Event } | Refusal {
  return fromProvider(actor) ? { entry: null, event } : refuse('not_allowed');
}

/** One of ours as the provider has just shown it. */
export interface Look<Status extends string> {
  readonly status: Status;
  readonly failure: string | null;
  readonly providerId: string | null;
  readonly amount: bigint;
  readonly currency: string;
}

export interface Seen extends Plan {
  readonly entry: Entry | null;
  readonly id: string;
  readonly status: string;
  readonly failure: string | null;
  readonly contradiction: string | null;
  readonly providerId: string | null;
  readonly ended: boolean;
  readonly transfer: Transfer | null;
}

/**
 * A payment, looked at. What has ended stays ended, whatever comes late; a payment of another sum or currency than
 * ours is no payment of ours, and a provider that takes back an end is written down for a person to look at.
 */
export function seePayment(
  { funding, look }: { funding: Funding; look: Look<Exclude<FundingStatus, 'opened' | 'contradicted'>> },
  { actor }: Call,
): Seen | Refusal {
  if (!fromProvider(actor)) return refuse('not_allowed');
  const same = { entry: null, id: funding.id, failure: look.failure, providerId: look.providerId, transfer: null };
  const other = contradictionIn(funding, look);
  if (isEnded(funding.status)) {
    if (funding.contradiction !== null || (other === null && look.status === funding.status))
      return refuse('nothing_new');
    const contradiction = other ?? `${funding.status}, then ${look.status}`;
    return { ...same, failure: funding.failure, status: funding.status, contradiction, ended: false };
  }
  if (other !== null && look.status === 'succeeded')
    return { ...same, status: 'contradicted', contradiction: other, ended: true };
  const next = look.status === funding.status ? funding.status : after(fundingLife, funding.status, look.status);
  if (next === null) return refuse('nothing_new');
  return { ...same, status: next, contradiction: other, ended: isEnded(next) };
}

function contradictionIn(ours: { amount: bigint; currency: string }, look: Look<string>): string | null {
  if (look.amount === ours.amount && look.currency === ours.currency) return null;
  return `${look.amount} ${look.currency} instead of ${ours.amount} ${ours.currency}`;
}

export interface FundingReturn extends Plan {
  readonly entry: Entry | null;
  readonly funding: Id<'fnd'>;
  readonly taken: 'returned' | 'noted';
  readonly transfer: Transfer | null;
  readonly refund: RefundOrder | null;
}

/** A payment the engagement has no use for any more (paid twice, paid too late) goes back to whoever paid it. */
export function returnFunding(
  { funding, head }: { funding: Funding; head: Head },
  call: Call,
): FundingReturn | Refusal {
  if (!fromProvider(call.actor)) return refuse('not_allowed');
  if (funding.heardAt !== null || !isEnded(funding.status) || funding.status === 'contradicted')
    return refuse('nothing_new');
  if (funding.status !== 'succeeded')
    return { entry: null, funding: funding.id, taken: 'noted', transfer: null, refund: null };
  const { amount, currency, engagement, milestone, payer: client, provider } = funding;
  const reason = 'not_needed';
  const refund = { id: call.id('rfd'), funding: funding.id, engagement, milestone, client, amount, currency, reason };
  return {
    entry: {
      stream: head,
      type: 'payment.returned',
      fields: { amount: money(amount, currency), reason },
      refs: { funding: funding.id, milestone, refund: refund.id },
    },
    funding: funding.id,
    taken: 'returned',
    transfer: fundingReturnedTransfer({ funding: funding.id, client, provider, amount, currency }, call),
    refund,
  };
}

/** A refund, looked at: when the payer's bank has it, it leaves our books. */
export function seeRefund(
  {
    refund,
    provider,
    look,
    head,
  }: { refund: Refund; provider: string; look: Look<'pending' | 'succeeded' | 'failed'>; head: Head },
  call: Call,
): Seen | Refusal {
  if (!fromProvider(call.actor)) return refuse('not_allowed');
  const next = step(refundLife, refund.status, look);
  if (next === null) return refuse('nothing_new');
  const { id, amount, currency, client, milestone, funding } = refund;
  const entry = (type: Entry['type'], more: Entry['fields'] = {}): Entry => ({
    stream: head,
    type,
    fields: { amount: money(amount, currency), ...more },
    refs: { refund: id, milestone, funding },
  });
  return {
    ...seen(refund, look, next),
    entry:
      next === 'succeeded'
        ? entry('refund.arrived')
        : next === 'failed'
          ? entry('refund.failed', { failure: look.failure })
          : null,
    transfer:
      next === 'succeeded'
        ? refundSentTransfer({ refund: id, client, provider, milestone, amount, currency }, call)
        : null,
  };
}

/** A payout, looked at: paid, it leaves our books; refused by the bank, it is the professional's again. */
export function seePayout(
  { payout, look, head }: { payout: Payout; look: Look<'in_transit' | 'paid' | 'failed'>; head: Head },
  call: Call,
): Seen | Refusal {
  if (!fromProvider(call.actor)) return refuse('not_allowed');
  const next = step(payoutLife, payout.status, look);
  if (next === null) return refuse('nothing_new');
  const { id, member, provider, amount, currency } = payout;
  const move = { payout: id, member, provider, amount, currency };
  const fields = { amount: money(amount, currency), ...(next === 'failed' ? { failure: look.failure } : {}) };
  return {
    ...seen(payout, look, next),
    entry: isEnded(next)
      ? { stream: head, type: next === 'paid' ? 'payout.paid' : 'payout.failed', fields, refs: { payout: id } }
      : null,
    transfer:
      next === 'paid' ? payoutPaidTransfer(move, call) : next === 'failed' ? payoutReturnedTransfer(move, call) : null,
  };
}

function step<S extends string>(
  life: Readonly<Record<S, Readonly<Record<string, S>>>>,
  from: S,
  look: Look<string>,
): S | null {
  if (look.status === from && !isEnded(from as 'paid')) return from;
  return after<Readonly<Record<S, Readonly<Record<string, S>>>>>(life, from, look.status);
}

function seen(ours: Refund | Payout, look: Look<string>, next: Refund['status'] | Payout['status']) {
  return {
    id: ours.id,
    status: next,
    failure: look.failure,
    contradiction: contradictionIn(ours, look),
    providerId: look.providerId,
    ended: isEnded(next),
  };
}
