import { expect, test } from 'vitest';
import { isSumOfSome } from './reconcile.ts';

test('a difference in cash is explained by what is under way, by all of it or by some, and by nothing else', () => {
  const underWay = [-10_050n, 4_000n, 4_000n];
  for (const explained of [0n, -10_050n, 4_000n, 8_000n, -6_050n, -2_050n])
    expect(isSumOfSome(explained, underWay)).toBe(true);
  for (const missing of [1n, -1n, -10_049n, 12_000n, -14_050n]) expect(isSumOfSome(missing, underWay)).toBe(false);
  expect(isSumOfSome(1n, [])).toBe(false);
});

test('with more under way than can be added up, what lies between the bounds is not called missing', () => {
  const many = Array.from({ length: 60 }, (_, n) => 2n ** BigInt(n));
  expect(isSumOfSome(2n ** 59n + 1n, many)).toBe(true);
  expect(isSumOfSome(2n ** 60n, many)).toBe(false);
  expect(isSumOfSome(-1n, many)).toBe(false);
});
