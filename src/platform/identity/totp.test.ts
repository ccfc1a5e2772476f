import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { freshRecoveryCodes, freshTotpSecret, qrSvg, readRecoveryCode, totpStep, totpUri } from './totp.ts';

// The published vectors of RFC 6238 (SHA-1), the last six of their eight digits.
const rfc = Secret.fromUTF8('12345678901234567890').base32;
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('at second %i the code of the standard is right', (second, code) => {
  expect(totpStep(rfc, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
});

const secret = freshTotpSecret();
const now = new Date('2026-11-20T12:00:10Z');
const step = Math.floor(now.getTime() / 30_000);
const codeAt = (seconds: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + seconds * 1000 });

test.each([
  ['of this half minute', 0, step],
  ['of the one before', -30, step - 1],
  ['of the next one', 30, step + 1],
  ['a minute old', -60, null],
  ['a minute early', 60, null],
])('a code %s', (_what, seconds, accepted) => {
  expect(totpStep(secret, codeAt(seconds), now)).toBe(accepted);
});

test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('"%s" is no code', (code) => {
  expect(totpStep(secret, code, now)).toBeNull();
});

test('a code may be typed with the space that apps show', () => {
  expect(totpStep(secret, `${codeAt(0).slice(0, 3)} ${codeAt(0).slice(3)}`, now)).toBe(step);
});

test('the address names the house and the member', () => {
  expect(totpUri(secret, 'Garante', 'ana@example.com')).toMatch(
    /^otpauth:\/\/totp\/Garante:ana%40example\.com\?issuer=Garante&secret=/,
  );
});

test('the picture is an SVG without script', async () => {
  const picture = await qrSvg(totpUri(secret, 'Garante', 'ana@example.com'));
  expect(picture).toMatch(/^<svg [^>]*viewBox/);
  expect(picture).not.toContain('script');
});

test('ten recovery codes, all different, in two groups of five', () => {
  const codes = freshRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});

test.each([
  ['7k2qm 0xw9d', '7K2QM-0XW9D'],
  ['7K2QMOXW9D', '7K2QM-0XW9D'],
  ['I0000-l0000', '10000-10000'],
  ['7K2QM', null],
  ['7K2QM-0XW9U', null],
])('a recovery code typed as %s', (typed, read) => {
  expect(readRecoveryCode(typed)).toBe(read);
});
