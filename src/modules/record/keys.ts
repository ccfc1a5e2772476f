/**
 * What the house signs with: receipts and checkpoints, under one name and one key at a time. Private keys are made from
 * the secret and the number of their generation, so every process that shares the secret has them and no table holds one.
 */
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { verifierKey } from '../../engines/hash-log/index.ts';

const pkcs8Ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of one generation; a house begins with the first and takes the next when it rotates. */
export function signingKey(secret: string, generation = 1): KeyObject {
  const info = generation === 1 ? 'garante-receipts/v1' : `garante-receipts/v1/${generation}`;
  const seed = Buffer.from(hkdfSync('sha256', secret, '', info, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Ed25519, seed]), format: 'der', type: 'pkcs8' });
}

/** The public half, as others pin it. */
export function vkeyOf(secret: string, generation: number, name: string): string {
  return verifierKey(name, createPublicKey(signingKey(secret, generation)));
}
