/**
 * The envelope is the public part of one entry of the record: what kind of thing happened, where in its stream, when,
 * and a commitment to each value. It holds no content and no direct name, so all parties get the same envelopes and
 * what is disclosed can differ by reader.
 *
 * `conv`, the public name of a stream, is 128 random bits written as 32 lowercase hexadecimal digits; the bytes hashed
 * for the genesis are those digits.
 */
import { hash } from 'node:crypto';
import { canonical, type Json } from './canonical.ts';
import { commitment } from './commit.ts';

interface Envelope {
  readonly type: string;
  readonly conv: string;
  /** From 1, without gaps. */
  readonly seq: number;
  /** Leaf of the entry before; null for the first, which follows the genesis of its stream. */
  readonly prev: Uint8Array | null;
  readonly at: Date;
  readonly fields: Readonly<Record<string, Json>>;
  /** Ids of what the entry is about. Public: never a name, a text or an address. */
  readonly refs: Readonly<Record<string, string | number>>;
}

export interface Sealed {
  /** What is hashed, stored and exported, byte for byte. */
  readonly bytes: Uint8Array;
  /** 32 bytes; the next entry names it, and the receipt carries it. */
  readonly leaf: Uint8Array;
  /** The instant as it stands in the envelope, with six digits of a second. */
  readonly at: string;
  /** Padded base64 by name of field. */
  readonly commitments: Readonly<Record<string, string>>;
}

/** Seals one entry. Throws a RangeError for a stream, number or instant out of shape; `salts` gives 32 fresh bytes a name. */
export function seal(envelope: Envelope, salts: (name: string) => Uint8Array): Sealed {
  const { type, conv, seq, prev } = envelope;
  if (!isConv(conv)) throw new RangeError('A stream is named by 32 hexadecimal digits');
  if (!Number.isSafeInteger(seq) || seq < 1) throw new RangeError('Entries are numbered from 1');
  if ((prev === null) !== (seq === 1)) throw new RangeError('Only the first entry follows the genesis');
  const at = formatAt(envelope.at);
  const commitments = Object.fromEntries(
    Object.entries(envelope.fields).map(([name, value]) => [name, commitment(name, value, salts(name))]),
  );
  const previous = Buffer.from(prev ?? genesis(conv)).toString('base64');
  const text = canonical({ v: 1, type, conv, seq, prev: previous, at, fields: commitments, refs: envelope.refs });
  const bytes = Buffer.from(text);
  return { bytes, leaf: leafOf(bytes), at, commitments };
}

export function isConv(conv: string): boolean {
  return /^[0-9a-f]{32}$/.test(conv);
}

/** What the first entry of a stream follows, so that no entry can be put before it. */
export function genesis(conv: string): Uint8Array {
  return hash('sha256', `garante-genesis/v1\n${conv}`, 'buffer');
}

/** The leaf hash of RFC 6962: the byte in front keeps a leaf from passing as a node of the tree. */
export function leafOf(bytes: Uint8Array): Uint8Array {
  const marked = Buffer.allocUnsafe(bytes.length + 1);
  marked[0] = 0;
  marked.set(bytes, 1);
  return hash('sha256', marked, 'buffer');
}

/** `2026-11-20T16:42:56.123000Z`. Throws a RangeError outside of the years 1 to 9999. */
export function formatAt(date: Date): string {
  const iso = date.toISOString();
  if (iso.length !== 24) throw new RangeError('An instant of the record lies in the years 0 to 9999');
  return `${iso.slice(0, 23)}000Z`;
}
