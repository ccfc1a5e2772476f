import { expect, test } from 'vitest';
import { type CardForm, readCard, testCards } from './cards.ts';
import { luckOf, parseFaults } from './faults.ts';
import { limitsOf } from './limits.ts';

const now = new Date('2026-11-20T10:00:00Z');
const good: CardForm = { number: '4242 4242 4242 4242', expiry: '08/30', code: '123', holder: 'Ana Souza' };

test('each test number does what it is there for', () => {
  for (const [number, behaviour] of Object.entries(testCards)) {
    expect(readCard({ ...good, number }, now)).toEqual({ behaviour });
  }
});

test.each([
  [{ number: '' }, { number: 'number_wrong' }],
  [{ number: '4242424242424241' }, { number: 'number_wrong' }],
  [{ number: '5555 5555 5555 4444' }, { number: 'not_a_test_card' }],
  [{ expiry: '0/30' }, { expiry: 'expiry_wrong' }],
  [{ expiry: '2030-08' }, { expiry: 'expiry_wrong' }],
  [{ expiry: '10/26' }, { expiry: 'expiry_past' }],
  [{ code: '12' }, { code: 'code_wrong' }],
  [{ holder: ' 7 ' }, { holder: 'holder_missing' }],
  [
    { code: '', holder: '' },
    { code: 'code_wrong', holder: 'holder_missing' },
  ],
])('a form with %o is asked again', (changes, trouble) => {
  expect(readCard({ ...good, ...changes }, now)).toEqual({ trouble });
});

test('a card is good until the last day of its month, however the date is written', () => {
  for (const expiry of ['11/26', '11/2026', '11 26', '1126', ' 11 / 26 ']) {
    expect(readCard({ ...good, expiry }, new Date('2026-11-30T23:59:59Z'))).toEqual({ behaviour: 'succeeds' });
  }
  expect(readCard({ ...good, expiry: '11/26' }, new Date('2026-12-01T00:00:00Z'))).toHaveProperty('trouble');
});

test('every method takes what every currency counts in, and none that is unknown', () => {
  expect(limitsOf('card', 'USD')).toMatchObject({ minMinor: 50n, maxMinor: 50_000_000n, holdDays: 90 });
  expect(limitsOf('instant', 'KWD')).toMatchObject({ minMinor: 500n, expiresAfterMinutes: 30 });
  expect(limitsOf('bank', 'CLP')).toMatchObject({ minMinor: 500n, maxMinor: 10_000_000_000n });
  expect(limitsOf('card', 'XXX')).toBeNull();
});

test('faults are read from a line, and what is no fault is named', () => {
  expect(parseFaults(undefined)).toBeUndefined();
  expect(parseFaults('late=0.5, seed=9')).toEqual({ seed: 9, late: 0.5 });
  for (const wrong of ['late', 'late=2', 'late=-1', 'lazy=0.1', 'seed=x', 'late=']) {
    expect(() => parseFaults(wrong)).toThrow(`"${wrong}"`);
  }
});

test('luck without faults never strikes; with a seed it strikes as often as said', () => {
  expect(luckOf(undefined).strikes('late')).toBe(false);
  const luck = luckOf({ seed: 1, late: 0.25 });
  const struck = Array.from({ length: 10_000 }, () => luck.strikes('late')).filter(Boolean).length;
  expect(struck).toBeGreaterThan(2_300);
  expect(struck).toBeLessThan(2_700);
  expect(luckOf({ seed: 1 }).strikes('late')).toBe(false);
});
