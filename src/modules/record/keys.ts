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

const secrets = new Set<string>();

/** The secrets of this process, so that a receipt can be signed wherever somebody asks for one. */
export function rememberSecret(secret: string): void {
  secrets.add(secret);
}

/** The private half of a published key; null when no secret of this process is the one it was made from. */
export function privateHalf({
  generation,
  name,
  vkey,
}: {
  generation: number;
  name: string;
  vkey: string;
}): KeyObject | null {
  const secret = [...secrets].find((each) => vkeyOf(each, generation, name) === vkey);
  return secret === undefined ? null : signingKey(secret, generation);
}

/** The public half, as others pin it. */
export function vkeyOf(secret: string, generation: number, name: string): string {
  return verifierKey(name, createPublicKey(signingKey(secret, generation)));
}
