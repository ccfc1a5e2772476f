/** The sandbox as its customer reaches it: requests under keys, answered alike when they are repeated. */
import { createHash, randomBytes } from 'node:crypto';
import { isCurrency, maxAmount } from '../../../core/money.ts';
import { isLang } from '../../../words/lang.ts';
import {
  type Checkout,
  type CheckoutOrder,
  type Payment,
  type PaymentProvider,
  type Payout,
  type PayoutOrder,
  ProviderRefused,
  ProviderUnavailable,
  type Refund,
  type RefundOrder,
  paymentMethods,
} from '../port.ts';
import { luckOf } from './faults.ts';
import { nextAfter } from './life.ts';
import { limitsOf } from './limits.ts';
import { announce } from './mailroom.ts';
import { verified } from './signature.ts';
import * as store from './store.ts';
import { type Moment, type SandboxOptions, type Tx, type World, later, momentOf, newId, wallClock } from './world.ts';

/** Luck of its own, so that what the pages do does not change what the customer meets. */
export function sandboxClient(options: SandboxOptions): PaymentProvider {
  const world: World = {
    ...options,
    luck: luckOf(options.faults && { ...options.faults, seed: options.faults.seed + 1 }),
  };
  const { sql } = world;
  const find = async <T>(id: string, by: (from: typeof sql, id: string) => Promise<T | null>): Promise<T> => {
    demand(isText(id, 100));
    return found(await by(sql, id));
  };
  return {
    name: 'sandbox',
    realMoney: false,
    limits: limitsOf,
    createCheckout: (order) =>
      reached(world, () => once(world, 'checkout', order, (tx, at) => openCheckout(tx, world, order, at))),
    fetchPayment: (id) => reached(world, async () => seen(await find(id, store.paymentOf))),
    refund: (order) => reached(world, () => once(world, 'refund', order, (tx, at) => openRefund(tx, world, order, at))),
    fetchRefund: (id) => reached(world, () => find(id, store.refundOf)),
    payout: (order) => reached(world, () => once(world, 'payout', order, (tx, at) => openPayout(tx, world, order, at))),
    fetchPayout: (id) => reached(world, () => find(id, store.payoutOf)),
    fetchBalance: (currency) =>
      reached(world, async () => {
        if (!isCurrency(currency)) throw new ProviderRefused('currency_not_supported');
        return { currency, availableMinor: await store.balanceOf(sql, currency) };
      }),
    verifyWebhook: (rawBody, headers) => verified(world.secret, rawBody, headers, (world.wall ?? wallClock).now()),
  };
}

/** The way to the provider and back, which may break on either half. */
async function reached<T>(world: World, request: () => Promise<T>): Promise<T> {
  if (world.luck.strikes('unavailable')) throw new ProviderUnavailable('The sandbox did not answer.');
  const answer = await request();
  if (world.luck.strikes('answerLost')) throw new ProviderUnavailable('The answer of the sandbox was lost.');
  return answer;
}

/**
 * Answers a key once and for good; the same key with other content is refused. A request that is refused leaves the key
 * free, so it may be put right.
 */
async function once<T>(
  { sql, ...world }: World,
  operation: string,
  order: { readonly idempotencyKey: string },
  work: (tx: Tx, moment: Moment) => Promise<T>,
): Promise<T> {
  const { idempotencyKey: key, ...content } = order;
  demand(isText(key, 255));
  const hash = createHash('sha256')
    .update(`${operation} ${canonical(content)}`)
    .digest('hex');
  const answer = await sql.begin(async (tx) => {
    const moment = momentOf(world);
    if (await store.takeKey(tx, key, hash, moment.at)) {
      const fresh = JSON.stringify(await work(tx, moment));
      await store.keepAnswer(tx, key, fresh);
      return fresh;
    }
    const kept = await store.answerOf(tx, key);
    if (kept?.hash !== hash) throw new ProviderRefused('key_reused');
    return kept.answer;
  });
  return JSON.parse(answer) as T;
}

/** The same content gives the same text, in whatever order it was put together. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner === 'bigint') return String(inner);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

async function openCheckout(tx: Tx, { origin }: World, order: CheckoutOrder, moment: Moment): Promise<Checkout> {
  const { reference, amountMinor, currency, method, returnUrl, cancelUrl, description, lang } = order;
  demand(isText(reference, 200) && isText(description, 500) && isLang(lang));
  demand(isWebAddress(returnUrl) && isWebAddress(cancelUrl) && paymentMethods.includes(method));
  const limits = limitsOf(method, currency);
  if (!limits) throw new ProviderRefused('currency_not_supported');
  if (amountMinor < limits.minMinor) throw new ProviderRefused('amount_too_small');
  if (amountMinor > limits.maxMinor) throw new ProviderRefused('amount_too_large');

  const providerId = newId('pay');
  const token = randomBytes(32).toString('base64url');
  const expiresAt = later(moment.at, limits.expiresAfterMinutes * 60_000);
  const next =
    method === 'bank'
      ? nextAfter(moment, 'succeeded', 'bankTransfer')
      : { status: 'expired', at: expiresAt, wallAt: null };
  const payment = {
    providerId,
    token,
    reference,
    amountMinor,
    currency,
    method,
    description,
    lang,
    returnUrl,
    cancelUrl,
  };
  const fresh = { status: 'pending', failure: null, attempts: 0, refundedMinor: 0n } as const;
  await store.addPayment(tx, { ...payment, ...fresh, expiresAt, createdAt: moment.at }, next);
  return { providerId, url: `${origin}/sandbox/checkout/${token}` };
}

/** What the customer may see of a payment; the token is the payer's. */
function seen(row: store.PaymentRow): Payment {
  const { providerId, reference, status, amountMinor, currency, method, failure, refundedMinor } = row;
  return { providerId, reference, status, amountMinor, currency, method, failure, refundedMinor };
}

async function openRefund(
  tx: Tx,
  world: World,
  { paymentId, amountMinor, reason }: RefundOrder,
  moment: Moment,
): Promise<Pick<Refund, 'refundId' | 'status'>> {
  demand(isText(paymentId, 100) && isText(reason, 500) && isAmount(amountMinor));
  const before = found(await store.paymentOf(tx, paymentId));
  if (before.status !== 'succeeded') throw new ProviderRefused('payment_not_refundable');
  const payment = await store.takeFromPayment(tx, paymentId, amountMinor);
  if (!payment) throw new ProviderRefused('refund_too_large');
  const { currency } = payment;
  if (!(await store.debit(tx, currency, amountMinor))) throw new ProviderRefused('balance_too_low');

  const refundId = newId('ref');
  // For testers: a bank sends back what ends in 13.
  const next = nextAfter(moment, amountMinor % 100n === 13n ? 'failed' : 'succeeded', 'refund');
  const refund = { refundId, paymentId, amountMinor, currency, status: 'pending', failure: null } as const;
  await store.addRefund(tx, { ...refund, reason, createdAt: moment.at }, next);
  await announce(tx, world, moment, { kind: 'refund', id: refundId, what: 'pending' });
  return { refundId, status: 'pending' };
}

async function openPayout(
  tx: Tx,
  world: World,
  { reference, amountMinor, currency, destination: { name, account } }: PayoutOrder,
  moment: Moment,
): Promise<Pick<Payout, 'payoutId' | 'status'>> {
  demand(isText(reference, 200) && isText(name, 200) && isText(account, 200) && isAmount(amountMinor));
  if (!limitsOf('bank', currency)) throw new ProviderRefused('currency_not_supported');
  if (!(await store.debit(tx, currency, amountMinor))) throw new ProviderRefused('balance_too_low');

  const payoutId = newId('out');
  // For testers: an account whose holder is called so is closed.
  const next = nextAfter(moment, /fail/i.test(name) ? 'failed' : 'paid', 'payout');
  const payout = { payoutId, reference, amountMinor, currency, status: 'in_transit', failure: null } as const;
  const destination = { destinationName: name, destinationAccount: account };
  await store.addPayout(tx, { ...payout, ...destination, createdAt: moment.at }, next);
  await announce(tx, world, moment, { kind: 'payout', id: payoutId, what: 'in_transit' });
  return { payoutId, status: 'in_transit' };
}

function found<T>(row: T | null): T {
  if (row === null) throw new ProviderRefused('not_found');
  return row;
}

function demand(sound: boolean): void {
  if (!sound) throw new ProviderRefused('invalid_request');
}

function isAmount(amountMinor: bigint): boolean {
  return amountMinor > 0n && amountMinor <= maxAmount;
}

/** PostgreSQL keeps no zero character. */
function isText(text: unknown, limit: number): boolean {
  return typeof text === 'string' && text.length >= 1 && text.length <= limit && !text.includes('\0');
}

function isWebAddress(text: string): boolean {
  return isText(text, 2_000) && ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');
}
