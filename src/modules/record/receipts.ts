import type { KeyObject } from 'node:crypto';
import type { Db } from '../../core/command.ts';
import type { Place } from '../../core/gate.ts';
import { type SignedReceipt, signReceipt } from '../../engines/hash-log/index.ts';
import { privateHalf } from './keys.ts';
import { signingKeys } from './store-log.ts';

/** What a party keeps: with it nobody can later show a record in which their entry is missing or different. */
export type Receipt = SignedReceipt;

/** A receipt for an entry that stands; null in a process that does not have the key of the house. */
export async function receiptNow(db: Db, { conv, seq, leaf, at }: Place): Promise<Receipt | null> {
  const last = (await signingKeys(db)).at(-1);
  const key = last && privateHalf(last);
  return key ? signReceipt({ conv, seq, leaf, at }, key) : null;
}

export function receiptFor(place: Place, key: KeyObject): Receipt {
  return signReceipt(place, key);
}
