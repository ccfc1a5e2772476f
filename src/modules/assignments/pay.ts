/** What an assignment pays: at most, and for what was done. Minor units throughout. Pure. */

/** So much for the whole. */
interface Flat {
  readonly kind: 'flat';
  readonly amount: bigint;
}
/** So much an hour, for so many hours at most. */
interface Hourly {
  readonly kind: 'hourly';
  readonly rate: bigint;
  readonly hoursMax: number;
}
/** So much a piece, for so many pieces at most. */
interface PerUnit {
  readonly kind: 'per_unit';
  readonly rate: bigint;
  readonly unitsMax: number;
}
/** So much for the first hours, and so much an hour after them, for so many hours more at most. */
interface Blended {
  readonly kind: 'blended';
  readonly amount: bigint;
  readonly firstHours: number;
  readonly rate: bigint;
  readonly hoursMax: number;
}
export type Pay = Flat | Hourly | PerUnit | Blended;
export const payKinds = ['flat', 'hourly', 'per_unit', 'blended'] as const;

/** The most it can come to; this is what is protected. */
export function mostOf(pay: Pay): bigint {
  switch (pay.kind) {
    case 'flat':
      return pay.amount;
    case 'hourly':
      return pay.rate * BigInt(pay.hoursMax);
    case 'per_unit':
      return pay.rate * BigInt(pay.unitsMax);
    default:
      return pay.amount + pay.rate * BigInt(pay.hoursMax);
  }
}

export interface Done {
  /** Between check-in and check-out, all visits together. */
  readonly minutes: number;
  readonly units: number;
}

/**
 * What is due for what was done, before expenses and bonus. Hours are paid by the minute; the odd unit goes to the professional.
 * @param more what the client agreed to pay beyond the most, if it takes that long
 */
export function dueFor(pay: Pay, { minutes, units }: Done, more = 0n): bigint {
  const most = mostOf(pay) + more;
  const due = uncapped(pay, minutes, units);
  return due < most ? due : most;
}

function uncapped(pay: Pay, minutes: number, units: number): bigint {
  switch (pay.kind) {
    case 'flat':
      return pay.amount;
    case 'hourly':
      return forMinutes(pay.rate, minutes);
    case 'per_unit':
      return pay.rate * BigInt(units);
    default:
      return pay.amount + forMinutes(pay.rate, Math.max(0, minutes - pay.firstHours * 60));
  }
}

function forMinutes(rate: bigint, minutes: number): bigint {
  return (rate * BigInt(minutes) + 59n) / 60n;
}

/** Half an hour of an hourly rate, or a share of a flat sum: what a client who cancels late is asked to pay. */
export function lateFee(
  pay: Pay,
  { minutes, percent }: { readonly minutes: number; readonly percent: number },
): bigint {
  const share = (amount: bigint) => (amount * BigInt(percent)) / 100n;
  switch (pay.kind) {
    case 'flat':
      return share(pay.amount);
    case 'hourly':
      return forMinutes(pay.rate, minutes);
    case 'per_unit':
      return share(mostOf(pay));
    default:
      return share(pay.amount);
  }
}

export type PayJson = { readonly [name: string]: string | number };

export function payJson(pay: Pay): PayJson {
  const parts: readonly (readonly [string, string | number | bigint])[] = Object.entries(pay);
  return Object.fromEntries(
    parts.map(([name, value]) => [name, typeof value === 'bigint' ? value.toString() : value] as const),
  );
}

export function readPay(json: PayJson): Pay {
  const sums = new Set(['amount', 'rate']);
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, sums.has(name) ? BigInt(value) : value]),
  ) as unknown as Pay;
}
