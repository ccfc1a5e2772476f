/**
 * Values the house must read again but nobody else may: the key of an authenticator app at rest, a challenge that
 * travels through a form. AES-256-GCM under a key of the house's secret; the purpose is bound in, so that a value sealed
 * for one thing opens nothing else.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

export function seal(secret: string, purpose: string, value: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @returns null for anything that was not sealed here for this purpose. */
export function unseal(secret: string, purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < nonceBytes + tagBytes || bytes.length > 8192) return null;
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
    return decipher.update(bytes.subarray(nonceBytes + tagBytes)).toString('utf8') + decipher.final('utf8');
  } catch {
    return null; // forged, cut short, or sealed for something else
  }
}

/** Seals a value that is good for a while only. */
export function sealFor(secret: string, purpose: string, value: string, until: Date): string {
  return seal(secret, purpose, JSON.stringify({ until: until.getTime(), value }));
}

export function unsealBefore(secret: string, purpose: string, sealed: string, now: Date): string | null {
  const text = unseal(secret, purpose, sealed);
  if (text === null) return null;
  const { until, value } = JSON.parse(text) as { until: number; value: string };
  return now.getTime() < until ? value : null;
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'garante-seal/v1', 32));
}
