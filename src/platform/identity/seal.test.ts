import { expect, test } from 'vitest';
import { seal, sealFor, unseal, unsealBefore } from './seal.ts';

const secret = 'a secret of this house, long enough';

test('what was sealed is read again, and looks different every time', () => {
  expect(unseal(secret, 'totp mem_ana', seal(secret, 'totp mem_ana', 'KEY'))).toBe('KEY');
  expect(seal(secret, 'x', 'KEY')).not.toBe(seal(secret, 'x', 'KEY'));
});

test.each([
  ['for another member', seal(secret, 'totp mem_leo', 'KEY')],
  ['with another secret', seal('another', 'totp mem_ana', 'KEY')],
  ['and then cut', seal(secret, 'totp mem_ana', 'KEY').slice(0, -2)],
  ['by nobody', 'bm90IHNlYWxlZCBieSB0aGUgaG91c2UgYXQgYWxs'],
  ['empty', ''],
])('what was sealed %s stays closed', (_what, sealed) => {
  expect(unseal(secret, 'totp mem_ana', sealed)).toBeNull();
});

test('a seal for a while is not read after it', () => {
  const until = new Date('2026-11-20T12:05:00Z');
  const sealed = sealFor(secret, 'challenge', 'abc', until);
  expect(unsealBefore(secret, 'challenge', sealed, new Date(until.getTime() - 1))).toBe('abc');
  expect(unsealBefore(secret, 'challenge', sealed, until)).toBeNull();
});
