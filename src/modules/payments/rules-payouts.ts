/** When a professional may take money out, where to, and who looks at it. */
import { type Call, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head, Plan } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Transfer, payoutReturnedTransfer, payoutTransfer } from '../ledger/index.ts';
import { type Numbers, type NumbersInForce, type Rail, inBaseCurrency } from '../policy/index.ts';
import type { Proof } from './proof.ts';
import { maskedAccount, money } from './recorded.ts';
import type { Approval, Destination, Payout } from './things.ts';

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
  readonly proof: Proof;
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
  if (!isProven(facts.proof, numbers)) return refuse('only_after_proof');
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
  readonly proof: Proof;
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
  // Whoever only holds a token may name the first place, for money to come; changing it is for the person.
  if (!isProven(facts.proof, numbers) || (before !== null && facts.proof?.kind === 'token'))
    return refuse('only_after_proof');
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

export interface KeepDestinationFacts extends Pick<DestinationFacts, 'head' | 'proof' | 'numbers'> {
  /** Every place the member has named, the latest first. */
  readonly places: readonly Destination[];
}

/** Where money can go at an instant: the latest place, or the one before a change that still waits. */
export function usableAt(places: readonly Destination[], now: Date): Destination | undefined {
  return places.find((place) => place.usableAt <= now);
}

/**
 * While a change waits, whoever it belongs to takes it back and stays with the account of before, which can be used at
 * once: nobody new is paid by that. Like the change, it is for the person and not for a token.
 */
export function keepDestination(facts: KeepDestinationFacts, call: Call): DestinationPlan | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const { head, places } = facts;
  const [latest] = places;
  const usable = usableAt(places, now);
  if (!latest || !usable || latest === usable) return refuse('destination_not_waiting');
  if (!isProven(facts.proof, facts.numbers.at(now)) || facts.proof?.kind === 'token') return refuse('only_after_proof');
  const destination: Destination = { ...usable, id: call.id('dst'), setAt: now, usableAt: now };
  return {
    entry: {
      stream: head,
      type: 'payout_destination.kept',
      fields: { account: maskedAccount(destination.account) },
      refs: { destination: destination.id, instead_of: latest.id },
    },
    destination,
  };
}

/** A token was given out on a fresh proof; a page asks for it again after a while. */
function isProven(proof: Proof, { freshFactorMinutes }: Pick<Numbers, 'freshFactorMinutes'>): boolean {
  return proof !== null && (proof.kind === 'token' || proof.provenSeconds <= freshFactorMinutes * 60);
}
