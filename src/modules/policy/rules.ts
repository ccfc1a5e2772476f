import type { FeeBand } from '../../core/money.ts';
import type { Consequence, GuidelineRow } from './guideline.ts';
import type { Numbers } from './numbers.ts';

/** What follows one more fact of a row, after so many others of the same row within the counting days. */
export function stepAfter(row: GuidelineRow, earlierFacts: number): readonly Consequence[] {
  const step = row.ladder[Math.min(earlierFacts, row.ladder.length - 1)];
  if (step === undefined) throw new RangeError(`Rule ${row.id} has no step`);
  return step;
}

/**
 * Who must confirm a step. The machine alone may give an alert that nobody contested, a reminder, or the shortest
 * suspension that follows from alerts; a person confirms everything heavier, and two people decide a closure.
 */
export function confirmedBy(step: readonly Consequence[], numbers: Numbers): 'machine' | 'person' | 'two_people' {
  if (step.some((part) => part.does === 'closure_review')) return 'two_people';
  const light = step.every(
    (part) =>
      part.does === 'alert' ||
      part.does === 'reminder' ||
      (part.does === 'suspend' && part.days <= numbers.suspensionMinDays && step.some(({ does }) => does === 'alert')),
  );
  return light ? 'machine' : 'person';
}

/** What an amount counts for in the base currency, rounded down. Null for a currency that has no reference rate. */
export function inBaseCurrency(amountMinor: bigint, currency: string, numbers: Numbers): bigint | null {
  const rate = rateOf(currency, numbers);
  return rate === null ? null : (amountMinor * rate.baseUnits) / rate.units;
}

/**
 * The fee bands in the currency of an engagement, so that a fee is computed in the currency in which it is paid.
 * Where the operator published no rate, the first band counts for everything: it is the one that was promised at most.
 */
export function feeBandsIn(currency: string, numbers: Numbers): readonly FeeBand[] {
  const rate = rateOf(currency, numbers);
  const [first] = numbers.feeBands;
  if (rate === null) return first === undefined ? [] : [{ upTo: null, basisPoints: first.basisPoints }];
  return numbers.feeBands.map(({ upTo, basisPoints }) => ({
    upTo: upTo === null ? null : (upTo * rate.units) / rate.baseUnits,
    basisPoints,
  }));
}

function rateOf(
  currency: string,
  { baseCurrency, referenceRates }: Numbers,
): { units: bigint; baseUnits: bigint } | null {
  if (currency === baseCurrency) return { units: 1n, baseUnits: 1n };
  return referenceRates.find((rate) => rate.currency === currency) ?? null;
}

/** When the client is reminded that a review window closes, in order, each instant once. */
export function reminderInstants(startedAt: Date, endsAt: Date, { reviewReminders }: Numbers): readonly Date[] {
  const start = startedAt.getTime();
  const end = endsAt.getTime();
  const instants = reviewReminders
    .map((reminder) =>
      'hoursBefore' in reminder
        ? end - reminder.hoursBefore * 3_600_000
        : start + Math.floor(((end - start) * reminder.percentOfWindow) / 100),
    )
    .filter((instant) => instant > start && instant < end);
  return [...new Set(instants)].toSorted((a, b) => a - b).map((instant) => new Date(instant));
}
