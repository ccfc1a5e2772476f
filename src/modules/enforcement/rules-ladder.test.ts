import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuidelineId, guideline, guidelineIds } from '../policy/index.ts';
import type { Breach, History } from './facts.ts';
import { closureAt, inForce, occurrenceOf, pausedAt, replay, suspensionAt } from './rules-ladder.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const on = (days: number): Date => new Date(start + days * day);
const nothing: History = { breaches: [], confirmations: [], given: [], appeals: [], closures: [] };

function breach(n: number, days: number, rule: GuidelineId = 'C-01', byPerson = false): Breach {
  const row = guideline.find(({ id }) => id === rule);
  if (!row) throw new Error(rule);
  const { weight, ladder } = row;
  const policy = { countingDays: 180, machineDays: 15 };
  return { id: `bre_${n}`, rule, at: on(days), statement: `sta_${n}`, weight, ladder, byPerson, ...policy };
}
const of = (...breaches: Breach[]): History => ({ ...nothing, breaches });
const confirmed = (history: History, n: number, days: number): History => ({
  ...history,
  confirmations: [...history.confirmations, { breach: `bre_${n}`, statement: `sta_c${n}`, at: on(days) }],
});
const overturned = (history: History, statement: `sta_${string}`, days = 0): History => ({
  ...history,
  appeals: [...history.appeals, { statement, dueAt: on(days), outcome: 'overturned', decidedAt: on(days) }],
});
const until = (history: History, days: number): number | null => {
  const end = suspensionAt(history, 'proposals', on(days))?.untilAt.getTime();
  return end === undefined ? null : (end - start) / day;
};

describe('contact alerts within 180 days', () => {
  test('the first is an alert and nothing else', () => {
    expect(replay(of(breach(1, 0)))).toMatchObject({
      marks: [{ does: 'alert', kind: 'contact' }],
      suspensions: [],
      waiting: [],
    });
  });
  test('the second suspends proposals for 15 days by itself, to the millisecond', () => {
    const two = of(breach(1, 0), breach(2, 10));
    expect(until(two, 10)).toBe(25);
    expect(suspensionAt(two, 'proposals', new Date(on(25).getTime() - 1))).not.toBeNull();
    expect(until(two, 25)).toBeNull();
  });
  test('the third waits for a person, and counts from their yes', () => {
    const three = of(breach(1, 0), breach(2, 10), breach(3, 30));
    expect(until(three, 31)).toBeNull();
    expect(replay(three).waiting).toMatchObject([
      { occurrence: 3, for: 'person', step: [{ does: 'suspend', days: 45 }] },
    ]);
    expect(until(confirmed(three, 3, 32), 32)).toBe(77);
    expect(replay(confirmed(three, 3, 32)).waiting).toEqual([]);
  });
  test('the fifth is for two people, whatever one of them says', () => {
    const five = of(...[0, 10, 30, 40, 50].map((days, n) => breach(n + 1, days)));
    const closing = replay(five).waiting.filter((each) => each.for === 'two_people');
    expect(closing).toMatchObject([{ occurrence: 5, step: [{ does: 'closure_review' }] }]);
    expect(replay(confirmed(five, 5, 51)).waiting.filter((each) => each.for === 'two_people')).toHaveLength(1);
  });
  test('what is older than 180 days is not counted any more', () => {
    expect(occurrenceOf(of(breach(1, 0), breach(2, 180)), 'bre_2')).toBe(2);
    expect(occurrenceOf(of(breach(1, 0), breach(2, 180.1)), 'bre_2')).toBe(1);
  });
  test('another rule is counted by itself', () => {
    expect(occurrenceOf(of(breach(1, 0, 'P-01'), breach(2, 1)), 'bre_2')).toBe(1);
  });
});

test('a violation beside an alert waits for a person, and the alert does not', () => {
  const first = of(breach(1, 0, 'P-01'));
  expect(replay(first)).toMatchObject({
    marks: [{ does: 'alert', kind: 'payment' }],
    waiting: [{ for: 'person', step: [{ does: 'violation' }] }],
  });
  const yes = replay(confirmed(first, 1, 2)).marks.map(({ does, at }) => [does, at]);
  expect(yes).toEqual([
    ['alert', on(0)],
    ['violation', on(2)],
  ]);
});

test('no heavy consequence follows from one automatic signal, whatever rule it breaks and however often', () => {
  for (const rule of guidelineIds) {
    const signals = Array.from({ length: 8 }, (_, n) => breach(n + 1, n, rule));
    for (let n = 1; n <= signals.length; n += 1) {
      const { marks, suspensions } = replay(of(...signals.slice(0, n)));
      expect(marks.filter(({ does }) => does === 'violation')).toEqual([]);
      for (const { fromAt, untilAt } of suspensions) expect(untilAt.getTime() - fromAt.getTime()).toBe(15 * day);
    }
    expect(replay(of(signals[0] ?? breach(1, 0, rule))).suspensions).toEqual([]);
  }
});

test('what a person gives counts at once, a closure apart', () => {
  const given = of(...[1, 2, 3].map((n) => breach(n, n, 'S-01', true)));
  expect(replay(given).marks).toHaveLength(3);
  expect(until(given, 4)).toBe(32);
  expect(replay(given).waiting).toMatchObject([{ for: 'two_people' }]);
});

describe('a closure', () => {
  const five = of(...[0, 10, 30, 40, 50].map((days, n) => breach(n + 1, days)));
  const closed = (rests: 'sta_5' | null = 'sta_5'): History => ({
    ...five,
    closures: [{ breach: rests === null ? null : 'bre_5', of: rests, statement: 'sta_k', fromAt: on(90) }],
  });

  test('counts from the end of its notice on, to the millisecond, and answers the step that waited', () => {
    expect(closureAt(closed(), new Date(on(90).getTime() - 1))).toBeNull();
    expect(closureAt(closed(), on(90))).toMatchObject({ statements: ['sta_5', 'sta_k'] });
    expect(replay(closed()).waiting.filter((each) => each.for === 'two_people')).toEqual([]);
    const declined: History = { ...five, closures: [{ breach: 'bre_5', of: 'sta_5', statement: null, fromAt: null }] };
    expect(replay(declined).waiting.filter((each) => each.for === 'two_people')).toEqual([]);
    expect(closureAt(declined, on(500))).toBeNull();
  });

  test('that is overturned never was, and neither was one whose fact is overturned', () => {
    expect(replay(overturned(closed(), 'sta_k', 95))).toEqual(replay(five));
    expect(closureAt(overturned(closed(), 'sta_5', 95), on(96))).toBeNull();
    expect(closureAt(overturned(closed(null), 'sta_k', 95), on(96))).toBeNull();
  });

  test('rests while the house is late with its appeal', () => {
    const late: History = {
      ...closed(),
      appeals: [{ statement: 'sta_k', dueAt: on(92), outcome: null, decidedAt: null }],
    };
    expect(closureAt(late, on(91))).not.toBeNull();
    expect(closureAt(late, on(92))).toBeNull();
  });
});

describe('an appeal', () => {
  const two = of(breach(1, 0), breach(2, 10));
  test('that is won takes the fact away, and what followed from its being there', () => {
    const won = overturned(two, 'sta_1', 12);
    expect(until(won, 12)).toBeNull();
    expect(replay(won)).toEqual(replay(of(breach(2, 10))));
  });
  test('about what a person confirmed leaves the alert, and the step waits as before', () => {
    const three = confirmed(of(breach(1, 0), breach(2, 10), breach(3, 30)), 3, 32);
    const won = overturned(three, 'sta_c3', 40);
    expect(until(won, 41)).toBeNull();
    expect(replay(won).marks).toHaveLength(3);
  });
  test('that the house does not answer in time lets the consequence rest, and its end stays where it was', () => {
    const late: History = { ...two, appeals: [{ statement: 'sta_2', dueAt: on(18), outcome: null, decidedAt: null }] };
    expect(until(late, 17)).toBe(25);
    expect(until(late, 18)).toBeNull();
    expect(inForce(late, on(18)).marks).toHaveLength(1);
    const upheld: History = {
      ...two,
      appeals: [{ statement: 'sta_2', dueAt: on(18), outcome: 'upheld', decidedAt: on(20) }],
    };
    expect([until(upheld, 19), until(upheld, 20), until(upheld, 25)]).toEqual([null, 25, null]);
    expect([...pausedAt(upheld, on(19))]).toEqual(['sta_2']);
  });
});

/** What may happen to one member, in any order; each step a day or some later. */
const happening = oneof(
  record({
    is: constantFrom('breach' as const),
    rule: constantFrom(...guidelineIds),
    byPerson: constantFrom(true, false),
  }),
  record({ is: constantFrom('close' as const), of: integer({ min: -1, max: 9 }) }),
  record({ is: constantFrom('confirm' as const), of: integer({ min: 0, max: 9 }) }),
  record({ is: constantFrom('suspend' as const), days: integer({ min: 15, max: 90 }) }),
);
const lives = array(record({ after: integer({ min: 0, max: 40 }), what: happening }), { maxLength: 14 });

/** @param leaveOut the breach that never happens. */
function live(life: readonly Life[], leaveOut: number | null): History {
  let history = nothing;
  let days = 0;
  for (const [n, { after, what }] of life.entries()) {
    days += after;
    if (what.is === 'breach' && n !== leaveOut)
      history = { ...history, breaches: [...history.breaches, breach(n, days, what.rule, what.byPerson)] };
    if (
      what.is === 'confirm' &&
      history.breaches.some(({ id }) => id === `bre_${what.of}`) &&
      !history.confirmations.some((each) => each.breach === `bre_${what.of}`)
    )
      history = confirmed(history, what.of, days);
    if (what.is === 'close') {
      const answered = history.breaches.find(({ id }) => id === `bre_${what.of}`);
      const rests = { breach: answered?.id ?? null, of: answered?.statement ?? null };
      if (what.of === -1 || answered)
        history = {
          ...history,
          closures: [...history.closures, { ...rests, statement: `sta_k${n}`, fromAt: on(days + 30) }],
        };
    }
    if (what.is === 'suspend')
      history = {
        ...history,
        given: [
          ...history.given,
          { statement: `sta_g${n}`, what: 'proposals', fromAt: on(days), untilAt: on(days + what.days) },
        ],
      };
  }
  return history;
}
type Life = {
  readonly after: number;
  readonly what:
    | { readonly is: 'breach'; readonly rule: GuidelineId; readonly byPerson: boolean }
    | { readonly is: 'confirm'; readonly of: number }
    | { readonly is: 'close'; readonly of: number }
    | { readonly is: 'suspend'; readonly days: number };
};

test('in 10,000 random histories, what was overturned leaves exactly what a life without it would have left', () => {
  assert(
    property(lives, integer({ min: 0, max: 13 }), (life, n) => {
      const won = overturned(live(life, null), `sta_${n}`, 500);
      const never = live(life, n);
      expect(replay(won)).toEqual(replay(never));
      for (const at of [60, 250]) {
        expect(inForce(won, on(at))).toEqual(inForce(never, on(at)));
        expect(closureAt(won, on(at))).toEqual(closureAt(never, on(at)));
      }
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
