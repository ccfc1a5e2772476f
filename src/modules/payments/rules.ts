/** What may happen to money on its way in and out, and why not. */
import { type Actor, type Call, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head, Json, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { after } from '../../core/lifecycle.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import {
  type Transfer,
  fundingReturnedTransfer,
  payoutPaidTransfer,
  payoutReturnedTransfer,
  payoutTransfer,
  refundSentTransfer,
} from '../ledger/index.ts';
import type { NumbersInForce, Rail } from '../policy/index.ts';
import { inBaseCurrency } from '../policy/index.ts';
import { type FundingStatus, fundingLife, isEnded, payoutLife, refundLife } from './lifecycle.ts';
import type { FreshFactor } from './ports.ts';
import type { Approval, Destination, Funding, Payout, Refund, RefundOrder } from './things.ts';

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
  life: Readonly<Record<S, Readonly<Record<string, string>>>>,
  from: S,
  look: Look<string>,
): S | null {
  if (look.status === from && !isEnded(from as 'paid')) return from;
  return (after(life, from, look.status) as S | null) ?? null;
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

/** Money as an entry of the record holds it. */
function money(amount: bigint, currency: string): Json {
  return { amount: amount.toString(), currency };
}

/** What reached a professional, and by which way the client had paid it. */
export interface Credit {
  readonly amount: bigint;
  readonly at: Date;
  readonly rail: Rail;
}

export interface Clearing {
  readonly amount: bigint;
  readonly clearsAt: Date;
}

/** What could still be called back by the payer's bank, by the numbers of the day on which it was released. */
export function clearing(credits: readonly Credit[], numbers: NumbersInForce, now: Date): readonly Clearing[] {
  return credits
    .map(({ amount, at, rail }) => ({
      amount,
      clearsAt: new Date(at.getTime() + numbers.at(at).clearingDays[rail] * 86_400_000),
    }))
    .filter(({ clearsAt }) => clearsAt > now);
}

/** What may be paid out: what is owed, less what is still clearing. */
export function available(balance: bigint, waiting: readonly Clearing[]): bigint {
  const rest = waiting.reduce((left, { amount }) => left - amount, balance);
  return rest > 0n ? rest : 0n;
}

export interface PayoutFacts {
  readonly head: Head;
  readonly amount: bigint;
  readonly currency: string;
  readonly provider: string;
  /** What the professional is owed in this currency. */
  readonly balance: bigint;
  readonly credits: readonly Credit[];
  readonly destination: Destination | null;
  /** Whether the person has just shown again that it is them. */
  readonly fresh: FreshFactor;
  readonly numbers: NumbersInForce;
}

export interface PayoutPlan extends Plan {
  readonly entry: Entry;
  readonly payout: Payout;
  readonly transfer: Transfer;
}

/** A professional takes their own cleared money out. A suspension never keeps it from them. */
export function requestPayout(facts: PayoutFacts, call: Call): PayoutPlan | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const { amount, currency, balance, credits, destination, provider } = facts;
  if (destination === null) return refuse('destination_missing');
  if (destination.usableAt > now) return refuse('destination_waiting', { until: destination.usableAt.toISOString() });
  const numbers = facts.numbers.at(now);
  if (amount > available(balance, clearing(credits, facts.numbers, now))) return refuse('payout_above_available');
  if (!facts.fresh.isFresh(now, numbers.freshFactorMinutes))
    return refuse('fresh_factor_needed', { minutes: numbers.freshFactorMinutes });
  // A currency without a reference rate cannot be compared with the limit, so two people look at it.
  const worth = inBaseCurrency(amount, currency, numbers);
  const approvalsNeeded = worth === null || worth >= numbers.payoutLimitForTwoMinor ? 2 : 0;
  const payout: Payout = {
    id: call.id('pyo'),
    member: actor.id,
    provider,
    destination: destination.id,
    amount,
    currency,
    approvalsNeeded,
    status: approvalsNeeded > 0 ? 'awaiting_approval' : 'opened',
    failure: null,
    providerId: null,
    requestedAt: now,
    endedAt: null,
  };
  return {
    entry: {
      stream: facts.head,
      type: 'payout.requested',
      fields: {
        amount: money(amount, currency),
        destination: maskedAccount(destination.account),
        approvals: approvalsNeeded,
      },
      refs: { payout: payout.id },
    },
    payout,
    transfer: payoutTransfer({ payout: payout.id, member: actor.id, provider, amount, currency }, call),
  };
}

export interface LookAtPayoutFacts {
  readonly head: Head;
  readonly payout: Payout;
  readonly approvals: readonly Approval[];
  readonly reason: string;
}

export interface PayoutVerdict extends Plan {
  readonly entry: Entry;
  readonly payout: Payout;
  readonly approval: Approval;
  /** Null while another person must still look. */
  readonly next: 'opened' | 'declined' | null;
  readonly transfer: Transfer | null;
}

/** Two people of the operator look at a large payout; neither may be the one who is paid. */
export function approvePayout(facts: LookAtPayoutFacts, call: Call): PayoutVerdict | Refusal {
  const verdict = lookAtPayout(facts, call, 'approved');
  if (!('approval' in verdict)) return verdict;
  const enough = facts.approvals.length + 1 >= facts.payout.approvalsNeeded;
  return { ...verdict, next: enough ? 'opened' : null };
}

/** One of them can say no: the money is the professional's again, and they read the reason. */
export function declinePayout(facts: LookAtPayoutFacts, call: Call): PayoutVerdict | Refusal {
  const verdict = lookAtPayout(facts, call, 'declined');
  if (!('approval' in verdict)) return verdict;
  const { id, member, provider, amount, currency } = facts.payout;
  return {
    ...verdict,
    next: 'declined',
    transfer: payoutReturnedTransfer({ payout: id, member, provider, amount, currency }, call),
  };
}

function lookAtPayout(
  { head, payout, approvals, reason }: LookAtPayoutFacts,
  { actor, now }: Call,
  verdict: Approval['verdict'],
): PayoutVerdict | Refusal {
  if (!isStaff(actor, 'operator')) return refuse('only_staff_may');
  if (actor.id === payout.member) return refuse('not_allowed_own_payout');
  if (payout.status !== 'awaiting_approval') return refuse('payout_not_waiting');
  if (approvals.some(({ staff }) => staff === actor.id)) return refuse('already_looked');
  return {
    entry: {
      stream: head,
      type: verdict === 'approved' ? 'payout.approved' : 'payout.declined',
      fields: { amount: money(payout.amount, payout.currency), reason },
      refs: { payout: payout.id },
    },
    payout,
    approval: { staff: actor.id, verdict, reason, at: now },
    next: null,
    transfer: null,
  };
}

export interface DestinationFacts {
  readonly head: Head;
  readonly name: string;
  readonly account: string;
  readonly before: Destination | null;
  readonly fresh: FreshFactor;
  readonly numbers: NumbersInForce;
}

export interface DestinationPlan extends Plan {
  readonly entry: Entry;
  readonly destination: Destination;
}

/**
 * A professional says where to be paid. The first place can be used at once; a changed one waits, and a notice goes
 * out, so that whoever steals an account cannot empty it before its owner has heard.
 */
export function setDestination(facts: DestinationFacts, call: Call): DestinationPlan | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const { head, name, account, before } = facts;
  const numbers = facts.numbers.at(now);
  if (!facts.fresh.isFresh(now, numbers.freshFactorMinutes))
    return refuse('fresh_factor_needed', { minutes: numbers.freshFactorMinutes });
  if (before?.account === account && before.name === name) return refuse('destination_unchanged');
  const wait = before === null ? 0 : numbers.destinationWaitHours * 3_600_000;
  const destination: Destination = {
    id: call.id('dst'),
    member: actor.id,
    name,
    account,
    setAt: now,
    usableAt: new Date(now.getTime() + wait),
  };
  return {
    entry: {
      stream: head,
      type: before === null ? 'payout_destination.set' : 'payout_destination.changed',
      fields: { account: maskedAccount(account), usable_at: destination.usableAt.toISOString() },
      refs: { destination: destination.id },
    },
    destination,
  };
}

/** The last four characters: enough to recognise one's own account, too little for anybody else. */
export function maskedAccount(account: string): string {
  return account.length <= 4 ? '••••' : `•••• ${account.slice(-4)}`;
}
