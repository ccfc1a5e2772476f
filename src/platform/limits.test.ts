import { expect, test } from 'vitest';
import { limitPerWindow } from './limits.ts';

test('one caller who asks too often waits for the next window, and the others do not', () => {
  let now = 0;
  const limit = limitPerWindow(2, 1000, () => now);
  expect([limit.take('ana'), limit.take('ana'), limit.take('ana'), limit.take('bruno')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  now = 1000;
  expect(limit.take('ana')).toBe(true);
});
