import type { KeyObject } from 'node:crypto';
import type { Place } from '../../core/gate.ts';
import { type SignedReceipt, signReceipt } from '../../engines/hash-log/index.ts';

/** What a party keeps: with it nobody can later show a record in which their entry is missing or different. */
export type Receipt = SignedReceipt;

export function receiptFor(place: Place, key: KeyObject): Receipt {
  return signReceipt(place, key);
}
