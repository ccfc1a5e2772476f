/** How a client has treated those who worked for them: counts and averages of facts that anybody can open. */

/** Times are milliseconds since 1970, as everywhere in the engines. */
export interface ClientFacts {
  readonly ratings: readonly { readonly at: number; readonly stars: number }[];
  /** A delivery, and when the client decided about it: accepted, asked for changes, or let the time run out. */
  readonly decisions: readonly { readonly deliveredAt: number; readonly decidedAt: number }[];
  /** What was to be paid by a day, and when it was; protected money is paid ahead and has none. */
  readonly payments: readonly { readonly dueAt: number; readonly paidAt: number }[];
}

export interface Limits {
  readonly windowDays: number;
  /** Red below this share of 4 and 5 stars, in per cent. */
  readonly satisfactionPercent: number;
  /** Red from this average on. */
  readonly approvalHours: number;
  readonly lateHours: number;
}

export type Reason = 'satisfaction' | 'approval' | 'payment';

export interface Figures {
  readonly ratings: number;
  readonly satisfied: number;
  /** Per cent; null without a rating, which is neither good nor bad. */
  readonly satisfaction: number | null;
  readonly decisions: number;
  readonly approvalMeanHours: number | null;
  readonly approvalMedianHours: number | null;
  readonly payments: number;
  readonly paidOnTime: number;
  readonly meanLateHours: number | null;
  /** What is beyond its limit. */
  readonly red: readonly Reason[];
}

export interface ClientCard {
  readonly recent: Figures;
  readonly lifetime: Figures;
  /** The last days decide the colour: whoever does better now is not held to what is long ago. */
  readonly red: readonly Reason[];
}

const hour = 3_600_000;
const day = 24 * hour;

export function clientCard(facts: ClientFacts, limits: Limits, now: number): ClientCard {
  const inWindow = (at: number): boolean => at <= now && now - at <= limits.windowDays * day;
  const recent = figuresOf(facts, limits, inWindow);
  return { recent, lifetime: figuresOf(facts, limits, (at) => at <= now), red: recent.red };
}

function figuresOf(facts: ClientFacts, limits: Limits, counts: (at: number) => boolean): Figures {
  const stars = facts.ratings.filter(({ at }) => counts(at)).map((rating) => rating.stars);
  const waits = facts.decisions
    .filter(({ decidedAt }) => counts(decidedAt))
    .map(({ deliveredAt, decidedAt }) => decidedAt - deliveredAt);
  // Whoever pays early does not make up for whoever waits.
  const late = facts.payments
    .filter(({ paidAt }) => counts(paidAt))
    .map(({ dueAt, paidAt }) => Math.max(0, paidAt - dueAt));
  const satisfied = stars.filter((count) => count >= 4).length;
  const over = (times: readonly number[], hours: number): boolean =>
    times.length > 0 && sum(times) >= hours * hour * times.length;
  const red: Reason[] = [];
  // Whole numbers are compared, so that exactly the limit is never a matter of rounding.
  if (satisfied * 100 < limits.satisfactionPercent * stars.length) red.push('satisfaction');
  if (over(waits, limits.approvalHours)) red.push('approval');
  if (over(late, limits.lateHours)) red.push('payment');
  return {
    ratings: stars.length,
    satisfied,
    satisfaction: stars.length === 0 ? null : (satisfied * 100) / stars.length,
    decisions: waits.length,
    approvalMeanHours: meanHours(waits),
    approvalMedianHours: medianHours(waits),
    payments: late.length,
    paidOnTime: late.filter((time) => time === 0).length,
    meanLateHours: meanHours(late),
    red,
  };
}

function sum(times: readonly number[]): number {
  return times.reduce((all, time) => all + time, 0);
}

function meanHours(times: readonly number[]): number | null {
  return times.length === 0 ? null : sum(times) / times.length / hour;
}

function medianHours(times: readonly number[]): number | null {
  const sorted = times.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2 / hour;
}
