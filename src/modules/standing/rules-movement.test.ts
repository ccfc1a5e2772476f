import { expect, test } from 'vitest';
import { movementOf } from './rules-movement.ts';

test('how a formula moves people is told in counts, with the middle change and both ends', () => {
  expect(movementOf([2, -1, 0, 4.5])).toEqual({
    ...{ people: 4, rises: 2, falls: 1, same: 1 },
    change: { middle: 1, least: -1, most: 4.5 },
  });
  expect(movementOf([1, 3, 8]).change?.middle).toBe(3);
});

test('what differs only in the dust of binary arithmetic has not moved', () => {
  expect(movementOf([45.75 - 45.74 - 0.01, -1e-12])).toMatchObject({ same: 2, change: { least: 0, most: 0 } });
});

test('where nobody has a score there is no change to speak of', () => {
  expect(movementOf([])).toEqual({ people: 0, rises: 0, falls: 0, same: 0, change: null });
});
