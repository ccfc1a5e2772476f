import { existsSync, readFileSync } from 'node:fs';
import { assert, boolean, constantFrom, integer, property, record, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Facts,
  type Formula,
  type Outcome,
  type Severity,
  deductions,
  explain,
  factors,
  formula1,
  formulaNumbers,
  noFacts,
  numbersOf,
  rank,
  readFacts,
  writeFacts,
} from './index.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-20T12:00:00Z');
const ago = (days: number): number => now - days * day;
const none = noFacts(now);
const scoreOf = (some: Partial<Facts>): number => rank({ ...none, ...some }).score;

interface Vector {
  readonly id: string;
  readonly facts: object;
  readonly score: number;
  readonly factors: Readonly<Record<string, number>>;
  readonly points: Readonly<Record<string, number>>;
}
const published = new URL('../../../../shared/policy-vectors.json', import.meta.url);

describe.skipIf(!existsSync(published))('the worked examples of the policy', () => {
  const vectors = existsSync(published) ? (JSON.parse(readFileSync(published, 'utf8')) as readonly Vector[]) : [];
  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
    const read = readFacts({ id, ...vector.facts });
    if (typeof read === 'string') throw new Error(read);
    const found = rank(read.facts);
    expect(found.score).toBe(vector.score);
    for (const name of factors) expect(found.factors[name]).toBeCloseTo(vector.factors[name] ?? Number.NaN, 8);
    for (const name of deductions) expect(found.points[name]).toBeCloseTo(vector.points[name] ?? Number.NaN, 8);
  });
});

describe('a position', () => {
  test('of somebody new is what everybody begins with', () => {
    // 25·0.75 + 0 + 20·1 + 10·½ + 0 + 10·⅕ + 0
    expect(rank(none)).toEqual({
      score: 45.75,
      factors: { rating: 0.75, earnings: 0, completion: 1, responsiveness: 0.5, activity: 0, rehire: 0.2, proof: 0 },
      points: { contact_alerts: 0, payment_alerts: 0, violations: 0, cancellations: 0 },
    });
  });

  test('falls with an alert, and half of that is forgotten after its time', () => {
    expect(scoreOf({ alerts: [{ kind: 'contact', at: now }] })).toBe(41.75);
    expect(scoreOf({ alerts: [{ kind: 'contact', at: ago(60) }] })).toBe(43.75);
    expect(scoreOf({ alerts: [{ kind: 'payment', at: ago(90) }] })).toBe(40.75);
  });

  test('feels a fact to the last millisecond of its window and then not at all', () => {
    const alerts = (at: number) => [{ kind: 'contact', at } as const];
    expect(scoreOf({ alerts: alerts(ago(180)) })).toBe(45.25);
    expect(scoreOf({ alerts: alerts(ago(180) - 1) })).toBe(45.75);
    expect(scoreOf({ alerts: alerts(now + 1) })).toBe(45.75);
  });

  test('is not touched by a first ending with fault beyond its completion, but by the second', () => {
    const ended = (count: number) =>
      rank({
        ...none,
        endings: Array.from(
          { length: count },
          () => ({ outcome: 'cancelled_own_fault', client: 'c', at: now }) as const,
        ),
      });
    expect([1, 2, 3, 4].map((count) => ended(count).points.cancellations)).toEqual([0, 6, 15, 27]);
  });

  test('counts endings without fault as cancellations only when the operator says so', () => {
    const endings = [1, 2].map(() => ({ outcome: 'no_fault', client: 'c', at: now }) as const);
    expect(rank({ ...none, endings }).points.cancellations).toBe(0);
    expect(rank({ ...none, endings, cancellationsCount: 'all' }).points.cancellations).toBe(6);
  });

  test('takes one friend’s money for half beyond four tenths of all of it', () => {
    const earnings = [
      { amount: 900, counterparty: 'friend', at: now },
      { amount: 100, counterparty: 'other', at: now },
    ];
    // 400 + 0.5·500 + 100
    expect(rank({ ...none, earnings }).factors.earnings).toBeCloseTo(Math.log(751) / Math.log(10_001), 12);
  });
});

const within = integer({ min: -30, max: 400 }).map((days) => now - days * day - 1_234);
const overturned = boolean();
const random = record({
  now: constantFrom(now),
  ratings: array(record({ stars: integer({ min: 1, max: 5 }), at: within, overturned }), { maxLength: 20 }),
  violations: array(record({ severity: constantFrom<Severity>('light', 'normal', 'heavy'), at: within, overturned }), {
    maxLength: 6,
  }),
  earnings: array(
    record({ amount: integer({ min: 0, max: 5000 }), counterparty: constantFrom('a', 'b', 'c'), at: within }),
    { maxLength: 20 },
  ),
  endings: array(
    record({
      outcome: constantFrom<Outcome>(
        'completed',
        'cancelled_own_fault',
        'arbitrated_own_fault',
        'client_fault',
        'no_fault',
      ),
      client: constantFrom('a', 'b', 'c'),
      at: within,
    }),
    { maxLength: 20 },
  ),
  firstMessages: array(record({ answeredInTime: boolean(), at: within }), { maxLength: 20 }),
  proposals: array(record({ withdrawn: boolean(), at: within }), { maxLength: 20 }),
  wins: array(record({ at: within }), { maxLength: 5 }),
  alerts: array(record({ kind: constantFrom<'contact' | 'payment'>('contact', 'payment'), at: within, overturned }), {
    maxLength: 6,
  }),
  certifications: integer({ min: 0, max: 6 }),
  identityVerified: boolean(),
  cancellationsCount: constantFrom<'with_fault' | 'all'>('with_fault', 'all'),
});

describe('whatever the facts are', () => {
  test('the score stands between 0 and 100 in hundredths, and each factor between 0 and 1', () => {
    assert(
      property(random, (facts) => {
        const { score, factors: values, points } = rank(facts);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Math.abs(score * 100 - Math.round(score * 100))).toBeLessThan(1e-6);
        for (const name of factors) expect(values[name]).toSatisfy((value: number) => value >= 0 && value <= 1);
        for (const name of deductions) expect(points[name]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('an overturned fact is exactly as if it never was', () => {
    const kept = <F extends { readonly overturned?: boolean | undefined }>(some: readonly F[]) =>
      some.filter((fact) => fact.overturned !== true);
    assert(
      property(random, (facts) => {
        const never = {
          ...facts,
          ratings: kept(facts.ratings),
          violations: kept(facts.violations),
          alerts: kept(facts.alerts),
        };
        expect(rank(facts)).toEqual(rank(never));
      }),
    );
  });

  test('a fact outside of its window weighs nothing', () => {
    const old = ago(400);
    assert(
      property(random, (facts) => {
        const more: Facts = {
          ...facts,
          ratings: [...facts.ratings, { stars: 1, at: old }],
          violations: [...facts.violations, { severity: 'heavy', at: old }],
          earnings: [...facts.earnings, { amount: 9_999, counterparty: 'z', at: old }],
          endings: [...facts.endings, { outcome: 'cancelled_own_fault', client: 'z', at: old }],
          alerts: [...facts.alerts, { kind: 'payment', at: old }],
        };
        expect(rank(more)).toEqual(rank(facts));
      }),
    );
  });

  test('an alert or a violation never lifts, five stars never lower, and what is explained is what counts', () => {
    assert(
      property(random, (facts) => {
        const { score, explanation } = explain(facts);
        const better = new Map(explanation.ifOneMore.map((more) => [more.of, more.score]));
        expect(better.get('contact_alert')).toBeLessThanOrEqual(score);
        expect(better.get('payment_alert')).toBeLessThanOrEqual(score);
        expect(better.get('violation')).toBeLessThanOrEqual(score);
        expect(better.get('rating_of_five')).toBeGreaterThanOrEqual(score);
        expect(better.get('certification')).toBeGreaterThanOrEqual(score);
        const gained = explanation.factors.reduce((sum, { points }) => sum + points, 0);
        const taken = explanation.deductions.reduce((sum, { points }) => sum + points, 0);
        expect(score).toBeCloseTo(Math.min(100, Math.max(0, gained - taken)), 1);
        for (const { points, facts: some } of explanation.deductions)
          expect(some.reduce((sum, fact) => sum + fact.points, 0)).toBeCloseTo(points, 9);
      }),
    );
  });

  test('what is exported and read back gives the same score, by whichever formula', () => {
    const other: Formula = {
      ...formula1,
      ...{ version: 7, weights: { ...formula1.weights, rating: 5, rehire: 30 }, counterpartyExcess: 0.25 },
      windows: { ...formula1.windows, firstMessages: 30 },
    };
    for (const formula of [formula1, other])
      assert(
        property(random, (facts) => {
          const read = readFacts(JSON.parse(JSON.stringify(writeFacts('mem_a', facts, formula))));
          if (typeof read === 'string') throw new TypeError(read);
          expect(read.formula).toEqual(formula);
          expect(rank(read.facts, read.formula)).toEqual(rank(facts, formula));
        }),
      );
  });
});

describe('a formula that is published', () => {
  const numbers = numbersOf(formula1);
  test('is the one of the house, number by number', () => {
    expect(formulaNumbers.parse(numbers)).toEqual(numbers);
  });

  test.each([
    ['weights that add up to 101', { weights: { ...numbers.weights, rating: 26 } }],
    ['a window of no day', { windows: { ...numbers.windows, wins: 0 } }],
    ['a fact that never weighs half', { halfLives: { ...numbers.halfLives, rating: 0 } }],
    ['earnings that are full at nothing', { fullEarnings: 0 }],
    ['points given for a violation', { violationPoints: { ...numbers.violationPoints, heavy: -20 } }],
    ['a share of more than the whole', { counterpartyShare: 1.1 }],
    ['a factor nobody knows', { weights: { ...numbers.weights, rating: 24, charm: 1 } }],
  ])('never has %s', (_what, change) => {
    expect(formulaNumbers.safeParse({ ...numbers, ...change }).success).toBe(false);
  });

  test('and a line that names one badly is refused, not ranked by another', () => {
    expect(readFacts({ id: 'a', now: '2026-11-20T00:00:00Z', formula: { version: 2 } })).toContain('formula.');
  });
});

test('each fact is explained with the day on which it fades', () => {
  const { explanation } = explain({
    ...none,
    ratings: [{ stars: 5, at: ago(10) }],
    alerts: [{ kind: 'contact', at: ago(60) }],
  });
  expect(explanation.factors[0]).toMatchObject({
    name: 'rating',
    weight: 25,
    facts: [{ of: 'rating', stars: 5, fadesAt: now + 355 * day }],
  });
  expect(explanation.deductions[0]).toMatchObject({
    name: 'contact_alerts',
    points: 2,
    facts: [{ fadesAt: now + 120 * day, points: 2, pointsAtFirst: 4 }],
  });
});

test('what cannot be a fact is named', () => {
  expect(readFacts({ id: 'a' })).toContain('now');
  expect(readFacts({ id: 'a', now: '2026-11-20' })).toContain('now');
  expect(
    readFacts({ id: 'a', now: '2026-11-20T00:00:00Z', ratings: [{ stars: 6, at: '2026-11-20T00:00:00Z' }] }),
  ).toContain('ratings.0.stars');
  expect(readFacts([])).toMatch(/line/);
  expect(formula1.version).toBe(1);
});
