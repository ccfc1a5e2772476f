/**
 * Money is a whole number of minor units and a currency, never a fraction: what is split must add up again.
 * Rounding happens in two places only, here: the fee of the house rounds down, and a split leaves the odd unit
 * with the professional, because the house should never gain by arithmetic.
 */
export interface Money {
  /** Minor units of the currency (cents of a dollar, whole yen). */
  readonly amount: bigint;
  readonly currency: string;
}

/** Decimal places by ISO 4217. Our own table, because what Intl shows may differ from what the standard counts. */
const exponents = {
  ARS: 2,
  BOB: 2,
  BRL: 2,
  CAD: 2,
  CLP: 0,
  COP: 2,
  CRC: 2,
  DOP: 2,
  EUR: 2,
  GBP: 2,
  GTQ: 2,
  HNL: 2,
  HUF: 2,
  IDR: 2,
  JPY: 0,
  KWD: 3,
  MXN: 2,
  NIO: 2,
  PAB: 2,
  PEN: 2,
  PYG: 0,
  USD: 2,
  UYU: 2,
  VES: 2,
} as const;

export type Currency = keyof typeof exponents;
export const currencies = Object.keys(exponents) as readonly Currency[];

/** The largest amount any one act may move, in minor units: far above every job, far below what a bigint column holds. */
export const maxAmount = 10_000_000_000_000n;

export function isCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && Object.hasOwn(exponents, value);
}

/** Decimal places of a currency. Throws a RangeError for a currency the house does not know. */
export function exponentOf(currency: string): number {
  if (!isCurrency(currency)) throw new RangeError(`Unknown currency: ${currency}`);
  return exponents[currency];
}

/** The plain decimal that machines read: "1250.00", "-0.05", "1250" where there are no minor units. */
export function decimal(amountMinor: bigint, currency: string): string {
  const exponent = exponentOf(currency);
  const sign = amountMinor < 0n ? '-' : '';
  const digits = String(amountMinor < 0n ? -amountMinor : amountMinor).padStart(exponent + 1, '0');
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Reads an amount as people type it into a form (1.250,00 / 1,250.00 / R$ 1250) into minor units.
 * Where a reading would be a guess between a thousand and a unit, the answer is null and the person is asked again.
 */
export function parseAmount(text: string, currency: string, lang?: string): bigint | null {
  const exponent = exponentOf(currency);
  if (text.length > 40) return null;
  const typed = withoutSymbol(text.trim(), currency);
  const parts = /^(\d*(?:[.,'’\s]\d+)*?)(?:([.,])(\d+))?$/u.exec(typed);
  if (!parts) return null;
  const [, whole = '', mark = '', fraction = ''] = parts;
  const role = fraction.length === 3 && /^\d{1,3}$/u.test(whole) ? roleOf(mark, exponent, lang) : 'decimal';
  if (role === 'thousands') return minorUnits(`${whole}${mark}${fraction}`, '', exponent);
  if (role === 'unclear') return null;
  // The same mark twice can only set off thousands: 1.250.000.
  if (mark !== '' && whole.includes(mark)) return minorUnits(`${whole}${mark}${fraction}`, '', exponent);
  return minorUnits(whole, fraction, exponent);
}

/** People write the sign of their currency beside the number; the sign of another currency is no number here. */
function withoutSymbol(typed: string, currency: string): string {
  if (/^\d[\d.,]*$/u.test(typed)) return typed;
  const symbol = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;
  for (const sign of [`US${symbol}`, symbol, currency]) {
    if (sign === undefined || (sign === 'US$' && currency !== 'USD')) continue;
    if (typed.startsWith(sign)) return typed.slice(sign.length).trim();
    if (typed.endsWith(sign)) return typed.slice(0, -sign.length).trim();
  }
  return typed;
}

/** What a single mark before three digits means: thousands in one country are thousandths in the other. */
function roleOf(mark: string, exponent: number, lang?: string): 'thousands' | 'decimal' | 'unclear' {
  if (lang === undefined) return exponent < 3 ? 'thousands' : 'unclear';
  const decimalMark = new Intl.NumberFormat(lang).formatToParts(0.5).find((part) => part.type === 'decimal')?.value;
  return mark === decimalMark ? 'decimal' : 'thousands';
}

function minorUnits(whole: string, fraction: string, exponent: number): bigint | null {
  if (fraction.length > exponent) return null;
  const grouped = /^\d{1,3}(?:([.,'’\s])\d{3}(?:\1\d{3})*)?$/u.test(whole);
  if (!grouped && !/^\d+$/u.test(whole) && !(whole === '' && fraction !== '')) return null;
  const amount = BigInt(whole.replaceAll(/\D/gu, '') + fraction.padEnd(exponent, '0'));
  return amount > maxAmount ? null : amount;
}

/**
 * Divides what is held between two sides; `numerator / denominator` is the professional's share, and the unit that
 * cannot be divided is the professional's too.
 */
export function split(total: bigint, numerator: bigint, denominator: bigint): { professional: bigint; client: bigint } {
  if (total < 0n || denominator <= 0n || numerator < 0n || numerator > denominator) {
    throw new RangeError('A split needs a total of zero or more and a share between none and all of it');
  }
  const client = (total * (denominator - numerator)) / denominator;
  return { professional: total - client, client };
}

/** One step of the fee: up to this much released between the pair (minor units; null has no end), this many basis points. */
export interface FeeBand {
  readonly upTo: bigint | null;
  readonly basisPoints: bigint;
}

/**
 * The fee of the house on one release, in minor units. Each part of the gross pays the band in which it falls, counted
 * from what the pair had already released; the sum is rounded down once, so that bands never round against anyone.
 */
export function feeFor(gross: bigint, alreadyReleased: bigint, bands: readonly FeeBand[]): bigint {
  if (gross < 0n || alreadyReleased < 0n) throw new RangeError('A fee is taken from an amount of zero or more');
  const end = alreadyReleased + gross;
  let from = 0n;
  let sum = 0n;
  for (const { upTo, basisPoints } of bands) {
    const bandEnd = upTo ?? end;
    const part = lesser(bandEnd, end) - greater(from, alreadyReleased);
    if (part > 0n) sum += part * basisPoints;
    from = greater(from, bandEnd);
  }
  if (from < end) throw new RangeError('The last fee band must have no end');
  return sum / 10_000n;
}

function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function greater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
