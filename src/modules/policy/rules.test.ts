import { describe, expect, test } from 'vitest';
import { feeFor } from '../../core/money.ts';
import { guideline, guidelineIds, guidelineSchema, isMark } from './guideline.ts';
import { defaults, numbersSchema } from './numbers.ts';
import {
  confirmedBy,
  earliestDay,
  feeBandsIn,
  inBaseCurrency,
  noticeOf,
  reminderInstants,
  stepAfter,
} from './rules.ts';

const row = (id: string) => {
  const found = guideline.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

const who = (id: string, earlier: number) => confirmedBy(stepAfter(row(id), earlier), defaults);

describe('the numbers of the house', () => {
  test('the defaults are a version that an operator could publish', () => {
    const stored = numbersSchema.encode(defaults);
    expect(numbersSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(defaults);
  });
  test.each([
    ['a review window of two days', { reviewWindowDays: 2 }],
    ['a review window of 31 days', { reviewWindowDays: 31 }],
    ['a fee above half of the money', { feeBands: [{ upTo: null, basisPoints: 5001 }] }],
    ['bands that leave large sums without a fee', { feeBands: [{ upTo: '100000', basisPoints: 1000 }] }],
    [
      'bands that do not ascend',
      {
        feeBands: [
          { upTo: '200000', basisPoints: 1000 },
          { upTo: '100000', basisPoints: 700 },
          { upTo: null, basisPoints: 500 },
        ],
      },
    ],
    ['an amount written as a fraction', { payoutLimitForTwoMinor: '50.5' }],
    ['a currency nobody knows', { baseCurrency: 'XYZ' }],
    ['a suspension that is shortest above its longest', { suspensionMinDays: 60, suspensionMaxDays: 30 }],
    ['another formula without thirty days of notice', { formulaNoticeDays: 29 }],
    ['a number this house does not have', { freeLunches: 1 }],
  ])('%s is refused', (_what, change) => {
    expect(numbersSchema.safeParse({ ...numbersSchema.encode(defaults), ...change }).success).toBe(false);
  });
});

describe('the notice before another version counts', () => {
  test('is longer for the formula, because it moves everybody', () => {
    expect([noticeOf('terms', defaults), noticeOf('guideline', defaults), noticeOf('formula', defaults)]).toEqual([
      15, 15, 30,
    ]);
  });
  test('ends with the first whole day after it', () => {
    const day = (at: string) => earliestDay(new Date(at)).toISOString();
    expect(day('2026-11-20T00:00:00.001Z')).toBe('2026-11-21T00:00:00.000Z');
    expect(day('2026-11-20T00:00:00Z')).toBe('2026-11-20T00:00:00.000Z');
  });
});

describe('the guideline', () => {
  test('holds every known rule once and could be published as it stands', () => {
    expect(guideline.map(({ id }) => id)).toEqual(guidelineIds);
    expect(guidelineSchema.parse(guideline)).toEqual(guideline);
  });
  test('a guideline without one of its rules is refused', () => {
    expect(guidelineSchema.safeParse(guideline.slice(1)).success).toBe(false);
  });
  test('a step that leaves no mark is refused, because the next one could not be counted', () => {
    const silent = guideline.map((each) =>
      each.id === 'C-01' ? { ...each, ladder: [[{ does: 'closure_review' }]] } : each,
    );
    expect(guidelineSchema.safeParse(silent).success).toBe(false);
  });
  test('every suspension runs between 15 and 90 days', () => {
    for (const part of guideline.flatMap(({ ladder }) => ladder.flat())) {
      if (part.does !== 'suspend') continue;
      expect(part.days).toBeGreaterThanOrEqual(defaults.suspensionMinDays);
      expect(part.days).toBeLessThanOrEqual(defaults.suspensionMaxDays);
    }
  });
  test('contact alerts lead from a word of warning over 15, 45 and 90 days to a review of the account', () => {
    const steps = [0, 1, 2, 3, 4, 9].map((earlier) => stepAfter(row('C-01'), earlier).filter((part) => !isMark(part)));
    expect(steps).toEqual([
      [],
      [{ does: 'suspend', what: 'proposals', days: 15 }],
      [{ does: 'suspend', what: 'proposals', days: 45 }],
      [{ does: 'suspend', what: 'proposals', days: 90 }],
      [{ does: 'closure_review' }],
      [{ does: 'closure_review' }],
    ]);
  });
  test('the machine alone gives an alert and its 15 days; a person gives what is heavier; two people close an account', () => {
    expect([0, 1, 2, 3, 4].map((earlier) => who('C-01', earlier))).toEqual([
      'machine',
      'machine',
      'person',
      'person',
      'two_people',
    ]);
    expect([who('P-01', 0), who('W-01', 2), who('K-01', 0), who('K-01', 1), who('P-02', 0)]).toEqual([
      'person',
      'person',
      'machine',
      'person',
      'two_people',
    ]);
  });
});

describe('fee bands in another currency', () => {
  const numbers = { ...defaults, referenceRates: [{ currency: 'CLP', units: 940n, baseUnits: 100n }] };
  test('end where the same worth ends', () => {
    expect(feeBandsIn('CLP', numbers).map(({ upTo }) => upTo)).toEqual([940_000n, 9_400_000n, null]);
    expect(feeBandsIn('USD', numbers)).toEqual(numbers.feeBands);
  });
  test('take the first band for everything when no rate is known, never less than was shown', () => {
    expect(feeBandsIn('BRL', numbers)).toEqual([{ upTo: null, basisPoints: 1000n }]);
    expect(feeFor(5_000_000n, 0n, feeBandsIn('BRL', numbers))).toBe(500_000n);
  });
  test('an amount counts in the base currency rounded down', () => {
    expect(inBaseCurrency(949n, 'CLP', numbers)).toBe(100n);
    expect(inBaseCurrency(949n, 'USD', numbers)).toBe(949n);
    expect(inBaseCurrency(949n, 'BRL', numbers)).toBeNull();
  });
});

describe('reminders before a review window closes', () => {
  const start = new Date('2026-11-20T10:00:00Z');
  const instants = (days: number, reviewReminders = defaults.reviewReminders) =>
    reminderInstants(start, new Date(start.getTime() + days * 86_400_000), { ...defaults, reviewReminders }).map((at) =>
      at.toISOString(),
    );
  test('come at half time, a day before and two hours before', () => {
    expect(instants(7)).toEqual(['2026-11-23T22:00:00.000Z', '2026-11-26T10:00:00.000Z', '2026-11-27T08:00:00.000Z']);
  });
  test('that fall on the same instant come once, and none comes before the delivery', () => {
    expect(instants(2)).toEqual(['2026-11-21T10:00:00.000Z', '2026-11-22T08:00:00.000Z']);
    expect(instants(1, [{ hoursBefore: 48 }])).toEqual([]);
  });
});
