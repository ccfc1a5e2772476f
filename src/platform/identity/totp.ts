/**
 * Codes of an authenticator app (RFC 6238: SHA-1, 6 digits, 30 seconds, what every app understands) and the recovery
 * codes that stand in when the telephone is gone. The time is passed in: apps keep to real time, whatever the house's
 * clock says.
 */
import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
const digits = 6;
const secretBytes = 20;

/** A new key, in base32 as people type it. */
export function freshTotpSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** What the app reads from the picture: `otpauth://totp/…`. */
export function totpUri(secret: string, issuer: string, account: string): string {
  return build(secret, issuer, account).toString();
}

/** The address as a picture: black on white with a quiet edge, because cameras need it in the dark theme too. */
export async function qrSvg(text: string): Promise<string> {
  const { default: QRCode } = await import('qrcode'); // 14 MB, only when an app is set up
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}

/**
 * The time step a code belongs to, or null when it is wrong. One step before and after is accepted for clocks that are
 * a little off. Whoever accepts a code keeps its step and accepts only later ones, so that none is used twice.
 */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = build(secret).validate({ token, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

function build(secret: string, issuer = 'Garante', label = 'Garante'): TOTP {
  return new TOTP({
    issuer,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits,
    period: periodSeconds,
  });
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codesInASet = 10;

/** Ten codes of 50 bits, in two groups for copying by hand: `7K2QM-0XW9D`. */
export function freshRecoveryCodes(): readonly string[] {
  return Array.from({ length: codesInASet }, () => `${letters(5)}-${letters(5)}`);
}

function letters(count: number): string {
  return Array.from({ length: count }, () => crockford.charAt(randomInt(32))).join('');
}

/** What a person typed, as it was printed: Crockford's letters forgive O for 0 and I or L for 1. Null when it is no code. */
export function readRecoveryCode(typed: string): string | null {
  const text = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(text) ? `${text.slice(0, 5)}-${text.slice(5)}` : null;
}
