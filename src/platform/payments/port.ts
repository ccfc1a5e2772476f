/**
 * What the house asks of whoever holds the money. The provider knows where the cash is; our ledger knows who is owed
 * what. They are two books: nothing here decides, and a webhook only says "look again", never "it is so".
 *
 * Every request carries a key of ours. The same key with the same content is answered alike and acts once, so a call
 * whose answer was lost is simply repeated. Amounts are minor units.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Lang } from '../../words/lang.ts';

export const paymentMethods = ['card', 'instant', 'bank'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/**
 * `pending` waits for the payer, who may try again after a refused attempt; `requires_action` waits for the payer at
 * their bank; `processing` waits for the bank. The last four never change again.
 */
export type PaymentStatus =
  | 'pending'
  | 'requires_action'
  | 'processing'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'expired';
export type RefundStatus = 'pending' | 'succeeded' | 'failed';
export type PayoutStatus = 'in_transit' | 'paid' | 'failed';

export interface CheckoutOrder {
  /** Our id of what is paid; comes back with the payment. */
  readonly reference: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly method: PaymentMethod;
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly description: string;
  readonly lang: Lang;
  readonly idempotencyKey: string;
}

export interface Checkout {
  readonly providerId: string;
  /** Where the payer is sent. Whoever holds it can pay, so it goes to nobody else. */
  readonly url: string;
}

export interface Payment {
  readonly providerId: string;
  readonly reference: string;
  readonly status: PaymentStatus;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly method: PaymentMethod;
  /** Why the last attempt was refused, or why the payment failed. */
  readonly failure: PaymentFailure | null;
  readonly refundedMinor: bigint;
}
export type PaymentFailure = 'card_declined' | 'authentication_failed' | 'too_many_attempts' | 'returned_by_bank';

export interface RefundOrder {
  readonly paymentId: string;
  readonly amountMinor: bigint;
  readonly idempotencyKey: string;
  readonly reason: string;
}

export interface Refund {
  readonly refundId: string;
  readonly paymentId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly status: RefundStatus;
  readonly failure: 'refund_rejected' | null;
}

export interface PayoutOrder {
  readonly reference: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly destination: PayoutDestination;
  readonly idempotencyKey: string;
}

export interface PayoutDestination {
  /** Name of the holder, as the bank knows it. */
  readonly name: string;
  readonly account: string;
}

export interface Payout {
  readonly payoutId: string;
  readonly reference: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly status: PayoutStatus;
  readonly failure: 'account_closed' | null;
}

/** What the provider holds for us in one currency; what is in flight has already left it. */
export interface ProviderBalance {
  readonly currency: string;
  readonly availableMinor: bigint;
}

/** A knock on the door: something happened to this object. Its state is fetched, because knocks come late and twice. */
export interface ProviderEvent {
  readonly eventId: string;
  /** Such as `payment.succeeded`; for the log, not for decisions. */
  readonly type: string;
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly createdAt: Date;
}
export type ObjectKind = 'payment' | 'refund' | 'payout';

export interface MethodLimits {
  readonly minMinor: bigint;
  readonly maxMinor: bigint;
  /** How long the provider lets us hold the money before it must go on or back. */
  readonly holdDays: number;
  /** How long the payer has to pay. */
  readonly expiresAfterMinutes: number;
}

export interface PaymentProvider {
  readonly name: string;
  /** False where no real money moves, which then stands on every receipt. */
  readonly realMoney: boolean;
  /** Null when the method does not take this currency. */
  limits(method: PaymentMethod, currency: string): MethodLimits | null;
  createCheckout(order: CheckoutOrder): Promise<Checkout>;
  fetchPayment(providerId: string): Promise<Payment>;
  refund(order: RefundOrder): Promise<Pick<Refund, 'refundId' | 'status'>>;
  fetchRefund(refundId: string): Promise<Refund>;
  payout(order: PayoutOrder): Promise<Pick<Payout, 'payoutId' | 'status'>>;
  fetchPayout(payoutId: string): Promise<Payout>;
  fetchBalance(currency: string): Promise<ProviderBalance>;
  /** @throws {WebhookRefused} when the message is not the provider's, or is too old to be believed. */
  verifyWebhook(rawBody: Buffer, headers: IncomingHttpHeaders): ProviderEvent;
}

/** The provider did not answer. It may have acted all the same: ask again with the same key. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

export type ProviderRefusalCode =
  | 'invalid_request'
  | 'not_found'
  | 'currency_not_supported'
  | 'amount_too_small'
  | 'amount_too_large'
  | 'key_reused'
  | 'payment_not_refundable'
  | 'refund_too_large'
  | 'balance_too_low';

/** The provider understood and said no; nothing happened, and asking again changes nothing. */
export class ProviderRefused extends Error {
  override readonly name = 'ProviderRefused';
  readonly code: ProviderRefusalCode;
  constructor(code: ProviderRefusalCode) {
    super(`The payment provider refused: ${code}`);
    this.code = code;
  }
}

export type WebhookRefusalCode = 'headers_missing' | 'timestamp_out_of_range' | 'signature_wrong' | 'body_unreadable';

/** A message that only looks like the provider's. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
  readonly code: WebhookRefusalCode;
  constructor(code: WebhookRefusalCode) {
    super(`The webhook was refused: ${code}`);
    this.code = code;
  }
}
