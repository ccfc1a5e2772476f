/**
 * A payment provider in memory, without a clock or a network of its own: what its payers do is thrown by the dice, its
 * knocks on the door come late, twice, out of order or never. Its own book must agree with the house's every evening.
 */
import type {
  Payment,
  PaymentProvider,
  PaymentStatus,
  Payout,
  ProviderEvent,
  Refund,
} from '../../src/platform/payments/port.ts';
import { ProviderRefused } from '../../src/platform/payments/port.ts';
import type { Dice } from './dice.ts';

type Kept<Thing> = { -readonly [Name in keyof Thing]: Thing[Name] };

export interface Bank extends PaymentProvider {
  /** What somebody at the checkout of this payment does. */
  visit(reference: string, now: Date): void;
  /** A night at the bank: what is on its way arrives, or comes back. */
  night(now: Date): void;
  /** The knocks that reach the house now, some for the second time; some are lost for ever. */
  knocks(): readonly ProviderEvent[];
}

export function openBank(dice: Dice): Bank {
  const payments = new Map<string, Kept<Payment>>();
  const refunds = new Map<string, Kept<Refund>>();
  const payouts = new Map<string, Kept<Payout>>();
  const answers = new Map<string, string>();
  const held = new Map<string, bigint>();
  let waiting: ProviderEvent[] = [];
  let drawn = 0;

  const fresh = (kind: string): string => `bank_${kind}_${(drawn += 1)}`;
  const move = (currency: string, amount: bigint): void => void held.set(currency, (held.get(currency) ?? 0n) + amount);
  const knock = (objectKind: ProviderEvent['objectKind'], objectId: string, now: Date): void => {
    const event = { eventId: fresh('evt'), type: `${objectKind}.moved`, objectKind, objectId, createdAt: now };
    const copies = dice.pick([0, 1, 1, 1, 2]) ?? 1;
    for (let n = 0; n < copies; n += 1) waiting.push(event);
  };
  const moved = (payment: Kept<Payment>, status: PaymentStatus, now: Date): void => {
    payment.status = status;
    if (status === 'succeeded') move(payment.currency, payment.amountMinor);
    knock('payment', payment.providerId, now);
  };
  /** The same key gets the same thing. */
  const once = (key: string, make: () => string): string => {
    const known = answers.get(key) ?? make();
    answers.set(key, known);
    return known;
  };

  return {
    name: 'sandbox',
    realMoney: false,
    limits: () => ({ minMinor: 1n, maxMinor: 10n ** 13n, holdDays: 365, expiresAfterMinutes: 60 * 24 * 365 }),
    async createCheckout({ reference, amountMinor, currency, method, idempotencyKey }) {
      const providerId = once(idempotencyKey, () => {
        const id = fresh('pay');
        const payment = { providerId: id, reference, amountMinor, currency, method } as const;
        payments.set(id, { ...payment, status: 'pending', failure: null, refundedMinor: 0n });
        return id;
      });
      return { providerId, url: `https://bank.example/${providerId}` };
    },
    fetchPayment: async (id) => ({ ...found(payments, id) }),
    async refund({ paymentId, amountMinor, idempotencyKey }) {
      const refundId = once(idempotencyKey, () => {
        const payment = found(payments, paymentId);
        if (payment.refundedMinor + amountMinor > payment.amountMinor) throw new ProviderRefused('refund_too_large');
        payment.refundedMinor += amountMinor;
        move(payment.currency, -amountMinor);
        const id = fresh('ref');
        const { currency } = payment;
        refunds.set(id, { refundId: id, paymentId, amountMinor, currency, status: 'pending', failure: null });
        return id;
      });
      return { refundId, status: found(refunds, refundId).status };
    },
    fetchRefund: async (id) => ({ ...found(refunds, id) }),
    async payout({ reference, amountMinor, currency, idempotencyKey }) {
      const payoutId = once(idempotencyKey, () => {
        move(currency, -amountMinor);
        const id = fresh('out');
        payouts.set(id, { payoutId: id, reference, amountMinor, currency, status: 'in_transit', failure: null });
        return id;
      });
      return { payoutId, status: found(payouts, payoutId).status };
    },
    fetchPayout: async (id) => ({ ...found(payouts, id) }),
    fetchBalance: async (currency) => ({ currency, availableMinor: held.get(currency) ?? 0n }),
    verifyWebhook() {
      throw new Error('The bank of the simulation sends no webhooks over HTTP');
    },

    visit(reference, now) {
      const payment = [...payments.values()].find((each) => each.reference === reference);
      if (!payment || !['pending', 'requires_action'].includes(payment.status)) return;
      const what = dice.next();
      if (what < 0.6) moved(payment, 'succeeded', now);
      else if (what < 0.75) knock('payment', payment.providerId, now); // a declined try changes nothing
      else if (what < 0.85) moved(payment, 'processing', now);
      else if (what < 0.95) moved(payment, 'canceled', now);
      else moved(payment, 'failed', now);
    },
    night(now) {
      for (const payment of payments.values())
        if (payment.status === 'processing') moved(payment, dice.chance(0.9) ? 'succeeded' : 'failed', now);
      for (const refund of refunds.values()) {
        if (refund.status !== 'pending') continue;
        refund.status = dice.chance(0.95) ? 'succeeded' : 'failed';
        if (refund.status === 'failed') {
          refund.failure = 'refund_rejected';
          found(payments, refund.paymentId).refundedMinor -= refund.amountMinor;
          move(refund.currency, refund.amountMinor);
        }
        knock('refund', refund.refundId, now);
      }
      for (const payout of payouts.values()) {
        if (payout.status !== 'in_transit') continue;
        payout.status = dice.chance(0.9) ? 'paid' : 'failed';
        if (payout.status === 'failed') {
          payout.failure = 'account_closed';
          move(payout.currency, payout.amountMinor);
        }
        knock('payout', payout.payoutId, now);
      }
    },
    knocks() {
      const now = waiting.filter(() => dice.chance(0.8)).toSorted((a, b) => order(a) - order(b));
      waiting = waiting.filter((event) => !now.includes(event));
      return now;
    },
  };
}

/** Out of order, but the same way every time. */
const order = ({ eventId }: ProviderEvent): number => Number(eventId.slice('bank_evt_'.length)) % 7;

function found<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (!thing) throw new ProviderRefused('not_found');
  return thing;
}
