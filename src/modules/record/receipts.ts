import { createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Place } from '../../core/gate.ts';
import { type SignedReceipt, signReceipt } from '../../engines/hash-log/index.ts';

/** What a party keeps: with it nobody can later show a record in which their entry is missing or different. */
export type Receipt = SignedReceipt;

const pkcs8Ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The house's signing key, the same in every process that shares the secret. */
export function receiptKey(secret: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'garante-receipts/v1', 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Ed25519, seed]), format: 'der', type: 'pkcs8' });
}

export function receiptFor(place: Place, key: KeyObject): Receipt {
  return signReceipt(place, key);
}
