/**
 * Money is never created here, only moved: a transfer takes from some accounts what it gives to others, in one currency,
 * and its legs add up to nothing.
 */
export interface Leg {
  readonly account: string;
  /** Minor units; positive is what the account receives, negative what it gives. Never zero. */
  readonly amount: bigint;
}

export interface Transfer<Kind extends string = string> {
  readonly kind: Kind;
  readonly currency: string;
  readonly legs: readonly Leg[];
}

export function balanced(legs: readonly Leg[]): boolean {
  return legs.reduce((sum, leg) => sum + leg.amount, 0n) === 0n;
}

/**
 * Makes a transfer out of the legs that move something: a fee of zero is no leg. Throws a RangeError when the legs do
 * not add up, when nothing moves, or when one account stands on two legs: each would be a mistake in our own code.
 */
export function transfer<Kind extends string>(kind: Kind, currency: string, legs: readonly Leg[]): Transfer<Kind> {
  const moving = legs.filter((leg) => leg.amount !== 0n);
  if (!balanced(moving)) throw new RangeError(`The legs of a ${kind} do not add up`);
  if (moving.length === 0) throw new RangeError(`A ${kind} of nothing is no transfer`);
  if (new Set(moving.map((leg) => leg.account)).size < moving.length) {
    throw new RangeError(`A ${kind} names one account twice`);
  }
  return { kind, currency, legs: moving };
}
