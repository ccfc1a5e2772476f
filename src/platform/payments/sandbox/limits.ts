/** How much each method takes, how long the payer has, and how long the money may be held. */
import { exponentOf, isCurrency } from '../../../core/money.ts';
import type { MethodLimits, PaymentMethod } from '../port.ts';

const minute = 1;
const day = 24 * 60 * minute;

/** Whole units of a currency of ordinary size. Days follow what card and instant schemes allow for sending money back. */
const methods: Record<PaymentMethod, { max: bigint; holdDays: number; expiresAfterMinutes: number }> = {
  card: { max: 500_000n, holdDays: 90, expiresAfterMinutes: day },
  instant: { max: 1_000_000n, holdDays: 90, expiresAfterMinutes: 30 * minute },
  bank: { max: 10_000_000n, holdDays: 180, expiresAfterMinutes: 7 * day },
};

/** Currencies in which a thousand is small change: their limits are a thousand times those of the others. */
const small = new Set(['ARS', 'CLP', 'COP', 'CRC', 'HUF', 'IDR', 'JPY', 'PYG', 'VES']);

export function limitsOf(method: PaymentMethod, currency: string): MethodLimits | null {
  if (!isCurrency(currency)) return null;
  const unit = 10n ** BigInt(exponentOf(currency)) * (small.has(currency) ? 1000n : 1n);
  const { max, holdDays, expiresAfterMinutes } = methods[method];
  return { minMinor: greater(1n, unit / 2n), maxMinor: unit * max, holdDays, expiresAfterMinutes };
}

function greater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
