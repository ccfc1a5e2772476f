/**
 * A receipt is what a party takes home: the house signs that entry `seq` of the stream has this leaf. Whoever holds one
 * can show later that an entry was cut off or exchanged, whatever the house exports then.
 */
import { type KeyObject, sign, verify } from 'node:crypto';
import { canonical } from './canonical.ts';

interface Receipt {
  readonly conv: string;
  readonly seq: number;
  /** Padded base64 of 32 bytes. */
  readonly leaf: string;
  readonly at: string;
}

export interface SignedReceipt extends Receipt {
  /** Ed25519 over the canonical bytes of the other four, in padded base64. */
  readonly sig: string;
}

export function signReceipt(receipt: Receipt, privateKey: KeyObject): SignedReceipt {
  const { conv, seq, leaf, at } = receipt;
  return { conv, seq, leaf, at, sig: sign(null, signed(receipt), privateKey).toString('base64') };
}

export function verifyReceipt(receipt: SignedReceipt, publicKey: KeyObject): boolean {
  const sig = Buffer.from(receipt.sig, 'base64');
  // One spelling only: base64 of other lengths or with other letters would verify too, once decoded.
  return sig.toString('base64') === receipt.sig && verify(null, signed(receipt), publicKey, sig);
}

function signed({ conv, seq, leaf, at }: Receipt): Uint8Array {
  return Buffer.from(canonical({ conv, seq, leaf, at }));
}
