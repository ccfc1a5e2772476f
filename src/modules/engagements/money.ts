/** What a release brings to whom, and the days and instants of a review. Pure. */
import { feeFor } from '../../core/money.ts';
import { type Numbers, feeBandsIn, reminderInstants } from '../policy/index.ts';
import type { Terms } from './facts.ts';
import type { Move, Share, Window } from './plans.ts';

const dayMs = 86_400_000;

export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * dayMs);
}

/** The day of the calendar on which an instant falls in UTC: `2026-11-20`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The parts of a release: the fee by the bands of the agreement, counted from what the two released before. */
export function shareOf(gross: bigint, releasedBefore: bigint, { feeBands }: Pick<Terms, 'feeBands'>): Share {
  const fee = feeFor(gross, releasedBefore, feeBands);
  return { gross, fee, net: gross - fee };
}

export function releaseMoves({ fee, net }: Share): readonly Move[] {
  const moves: Move[] = [];
  if (net > 0n) moves.push({ from: 'protected', to: 'professional', amount: net });
  if (fee > 0n) moves.push({ from: 'protected', to: 'house', amount: fee });
  return moves;
}

/** The numbers of today, kept with the agreement for as long as it lasts. */
export function termsFrom(numbers: Numbers, currency: string): Terms {
  const rate = numbers.referenceRates.find((each) => each.currency === currency);
  const own = currency === numbers.baseCurrency ? { units: 1n, baseUnits: 1n } : null;
  return {
    policyVersion: numbers.version,
    feeBands: feeBandsIn(currency, numbers),
    rate: own ?? (rate ? { units: rate.units, baseUnits: rate.baseUnits } : null),
    reviewWindowDays: numbers.reviewWindowDays,
    extensionDays: numbers.extensionDays,
    reviewReminders: numbers.reviewReminders,
    milestonesMax: numbers.milestonesMax,
    caseWindowDays: numbers.caseWindowDays,
    outsideTalkReminderDays: numbers.outsideTalkReminderDays,
  };
}

export function inBase(amount: bigint, { rate }: Pick<Terms, 'rate'>): bigint | null {
  return rate === null ? null : (amount * rate.baseUnits) / rate.units;
}

/** When the client is reminded next of a window that closes; null when no reminder is left. */
export function nextReminder(
  { startsAt, endsAt }: Window,
  { reviewReminders }: Pick<Terms, 'reviewReminders'>,
  now: Date,
): Date | null {
  return reminderInstants(startsAt, endsAt, { reviewReminders }).find((instant) => instant > now) ?? null;
}
