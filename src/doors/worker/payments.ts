/**
 * The house and its payment provider: what acts have written down to be asked is asked here, and what the provider has
 * to say is looked up here and brought back through the gate. Every step may be repeated, by this process or another,
 * after any fault: requests carry a key, acts refuse what is known already, and money moves once for each cause.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { AnyCommand, Sql } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { isId } from '../../core/id.ts';
import {
  type Effect,
  type Unseen,
  destinationOf,
  endEffect,
  endEvent,
  fundingOf,
  markSeen,
  openCheckout,
  parkEffect,
  payoutOf,
  postponeEffect,
  postponeEvent,
  receiveEvent,
  refundByProvider,
  refundOf,
  refundedOf,
  returnFunding,
  seePayment,
  seePayout,
  seeRefund,
  takeEffects,
  takeEvents,
  unheardFundings,
  unseen,
} from '../../modules/payments/index.ts';
import {
  type PaymentProvider,
  ProviderRefused,
  ProviderUnavailable,
  WebhookRefused,
} from '../../platform/payments/port.ts';
import type { Connection } from '../../platform/postgres/connect.ts';

export interface PaymentsParts {
  readonly house: House;
  readonly pool: Connection;
  readonly provider: PaymentProvider;
  /** The public address of the house: where the payer comes back to. */
  readonly origin: string;
  /** The act of a later module that takes money which has come (`{ funding }`). */
  readonly onFunded: AnyCommand;
  /** The act of a later module that hears that no money will come (`{ funding }`). */
  readonly onFundingFailed: AnyCommand;
  readonly fault: (fault: unknown) => void;
}

const batch = 32;

/**
 * Does what there is to do now: takes in what the provider has said, asks it what acts have decided, looks again at
 * what it has been silent about, and tells the engagements. @returns how many things were taken in hand.
 */
export async function workPayments(parts: PaymentsParts): Promise<number> {
  const sql = parts.pool as unknown as Sql;
  const now = parts.house.clock.now();
  const events = await takeEvents(sql, parts.provider.name, batch);
  for (const event of events) await keepEvent(parts, sql, event, now);
  const effects = await takeEffects(sql, batch);
  for (const effect of effects) await keepEffect(parts, sql, effect);
  const forgotten = await unseen(sql, now, batch);
  for (const each of forgotten) await lookAgain(parts, sql, each, now);
  let heard = 0;
  for (const funding of await unheardFundings(sql, batch)) heard += await tell(parts, funding);
  return events.length + effects.length + forgotten.length + heard;
}

/** A refusal that only says "not now": the same will be tried again. */
const passing: readonly string[] = ['busy', 'in_progress', 'unavailable', 'too_often'];

/** Performs an act of the worker. @returns the code of its refusal, or null when it was done. */
async function act({ house }: PaymentsParts, command: AnyCommand, input: unknown): Promise<string | null> {
  const answer = await perform<unknown, unknown, { readonly entry: null }, string>(
    house,
    { actor: { kind: 'provider' }, lang: 'en' },
    command,
    input,
  );
  const refused = 'code' in answer ? answer.code : null;
  if (refused !== null && passing.includes(refused)) throw new NotNow(refused);
  return refused;
}

class NotNow extends Error {}

async function keepEvent(
  parts: PaymentsParts,
  sql: Sql,
  event: Awaited<ReturnType<typeof takeEvents>>[number],
  now: Date,
) {
  try {
    const outcome = await look(parts, sql, event.objectKind, event.objectId);
    await endEvent(sql, event, outcome, now);
  } catch (fault) {
    // An object that the provider does not know was never there: no reason to ask for ever.
    if (fault instanceof ProviderRefused) await endEvent(sql, event, fault.code, now);
    else await postponeEvent(sql, event, told(parts, fault));
  }
}

async function lookAgain(parts: PaymentsParts, sql: Sql, { kind, id, providerId }: Unseen, now: Date): Promise<void> {
  try {
    await look(parts, sql, kind, providerId);
  } catch (fault) {
    told(parts, fault);
  }
  await markSeen(sql, kind, id, now);
}

/** Asks the provider for one of its objects as it is now, and tells the house. @returns what came of it. */
async function look(parts: PaymentsParts, sql: Sql, kind: Unseen['kind'], objectId: string): Promise<string> {
  const { provider } = parts;
  if (kind === 'payment') {
    const { providerId, reference, status, failure, amountMinor, currency } = await provider.fetchPayment(objectId);
    if (!isId('fnd', reference) || !(await fundingOf(sql, reference))) return 'not_ours';
    const seen = { providerId, status, failure, amount: amountMinor, currency };
    return (await act(parts, seePayment, { funding: reference, look: seen })) ?? status;
  }
  if (kind === 'refund') {
    const { refundId, paymentId, status, failure, amountMinor, currency } = await provider.fetchRefund(objectId);
    const refund = await refundByProvider(sql, refundId, paymentId, amountMinor);
    if (refund === null) return 'not_ours';
    const seen = { providerId: refundId, status, failure, amount: amountMinor, currency };
    return (await act(parts, seeRefund, { refund, look: seen })) ?? status;
  }
  const { payoutId, reference, status, failure, amountMinor, currency } = await provider.fetchPayout(objectId);
  if (!isId('pyo', reference) || !(await payoutOf(sql, reference))) return 'not_ours';
  const seen = { providerId: payoutId, status, failure, amount: amountMinor, currency };
  return (await act(parts, seePayout, { payout: reference, look: seen })) ?? status;
}

/** The engagement hears of a payment that has ended. What it cannot take goes back to where it came from. */
async function tell(parts: PaymentsParts, { id, succeeded }: { id: string; succeeded: boolean }): Promise<number> {
  try {
    const refused = await act(parts, succeeded ? parts.onFunded : parts.onFundingFailed, { funding: id });
    if (refused !== null) await act(parts, returnFunding, { funding: id });
    return 1;
  } catch (fault) {
    told(parts, fault);
    return 0;
  }
}

async function keepEffect(parts: PaymentsParts, sql: Sql, effect: Effect): Promise<void> {
  try {
    if (effect.kind === 'checkout') await askCheckout(parts, sql, effect);
    else if (effect.kind === 'refund') await askRefund(parts, sql, effect);
    else await askPayout(parts, sql, effect);
  } catch (fault) {
    await postponeEffect(sql, effect.id, told(parts, fault));
  }
}

async function askCheckout(parts: PaymentsParts, sql: Sql, { id, subject, old }: Effect): Promise<void> {
  const funding = await fundingOf(sql, subject);
  if (!funding || funding.providerId !== null || funding.endedAt !== null) return endEffect(sql, id);
  const { amount, currency, method, description, lang } = funding;
  const unanswered = { providerId: null, failure: null, amount, currency };
  // Nobody was ever given the address of this payment, so nobody can have paid it: it may be let go.
  if (old || funding.supersededAt !== null) {
    await act(parts, seePayment, {
      funding: funding.id,
      look: { ...unanswered, status: old ? 'expired' : 'canceled' },
    });
    return endEffect(sql, id);
  }
  const back = `${parts.origin}/money/checkout/${funding.id}`;
  try {
    const { providerId, url } = await parts.provider.createCheckout({
      reference: funding.id,
      amountMinor: amount,
      currency,
      method,
      description,
      lang,
      returnUrl: back,
      cancelUrl: back,
      idempotencyKey: id,
    });
    await act(parts, openCheckout, { funding: funding.id, providerId, url });
  } catch (fault) {
    if (!isFinal(fault)) throw fault;
    await act(parts, seePayment, {
      funding: funding.id,
      look: { ...unanswered, status: 'failed', failure: fault.code },
    });
  }
  return endEffect(sql, id);
}

async function askRefund(parts: PaymentsParts, sql: Sql, { id, subject, old }: Effect): Promise<void> {
  const refund = await refundOf(sql, subject);
  const funding = refund && (await fundingOf(sql, refund.funding));
  if (!refund || !funding?.providerId || refund.providerId !== null || refund.endedAt !== null)
    return endEffect(sql, id);
  const { amount, currency, reason } = refund;
  const paymentId = funding.providerId;
  if (old) {
    // The key may be forgotten by now. What the payment says was given back tells whether this was done.
    const { refundedMinor } = await parts.provider.fetchPayment(paymentId);
    if (refundedMinor !== (await refundedOf(sql, funding.id))) return parkEffect(sql, id, 'refund_not_found');
  }
  const unanswered = { failure: null, amount, currency };
  try {
    const { refundId, status } = await parts.provider.refund({
      paymentId,
      amountMinor: amount,
      reason,
      idempotencyKey: id,
    });
    await act(parts, seeRefund, { refund: refund.id, look: { ...unanswered, providerId: refundId, status } });
  } catch (fault) {
    if (!isFinal(fault)) throw fault;
    await act(parts, seeRefund, {
      refund: refund.id,
      look: { ...unanswered, providerId: null, status: 'failed', failure: fault.code },
    });
  }
  return endEffect(sql, id);
}

async function askPayout(parts: PaymentsParts, sql: Sql, { id, subject, old }: Effect): Promise<void> {
  const payout = await payoutOf(sql, subject);
  const destination = payout && (await destinationOf(sql, payout.destination));
  if (!payout || !destination || payout.providerId !== null || payout.endedAt !== null) return endEffect(sql, id);
  if (old) return parkEffect(sql, id, 'payout_unknown');
  const { amount, currency } = payout;
  const unanswered = { failure: null, amount, currency };
  try {
    const { payoutId, status } = await parts.provider.payout({
      reference: payout.id,
      amountMinor: amount,
      currency,
      destination: { name: destination.name, account: destination.account },
      idempotencyKey: id,
    });
    await act(parts, seePayout, { payout: payout.id, look: { ...unanswered, providerId: payoutId, status } });
  } catch (fault) {
    if (!isFinal(fault)) throw fault;
    await act(parts, seePayout, {
      payout: payout.id,
      look: { ...unanswered, providerId: null, status: 'failed', failure: fault.code },
    });
  }
  return endEffect(sql, id);
}

/** Refused for good. That the provider has too little of our money just now is not: more comes in. */
function isFinal(fault: unknown): fault is ProviderRefused {
  return fault instanceof ProviderRefused && fault.code !== 'balance_too_low';
}

/** A fault in a few words for the row; what nobody expected is reported too. */
function told({ fault: report }: PaymentsParts, fault: unknown): string {
  if (fault instanceof ProviderUnavailable) return 'provider_unavailable';
  if (fault instanceof ProviderRefused) return fault.code;
  if (fault instanceof NotNow) return fault.message;
  report(fault);
  return fault instanceof Error ? fault.message.slice(0, 200) : 'fault';
}

/**
 * A message at the door. Its signature and its time are checked on the bytes as they came; then it is written down and
 * answered at once. @returns the status of the answer.
 */
export async function receiveWebhook(
  { house, provider }: Pick<PaymentsParts, 'house' | 'provider'>,
  body: Buffer,
  headers: IncomingHttpHeaders,
): Promise<200 | 401 | 503> {
  try {
    const { eventId, type, objectKind, objectId, createdAt } = provider.verifyWebhook(body, headers);
    const event = { provider: provider.name, eventId, type, objectKind, objectId, sentAt: createdAt, body };
    const answer = await perform(house, { actor: { kind: 'provider' }, lang: 'en' }, receiveEvent, event);
    return 'code' in answer ? 503 : 200;
  } catch (fault) {
    if (fault instanceof WebhookRefused) return 401;
    throw fault;
  }
}
