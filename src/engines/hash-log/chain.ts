/**
 * Checks a stream of the record as a stranger would: from the stored bytes alone, trusting nothing that can be computed
 * again. The first thing that does not fit is named by its code and the number of the entry.
 */
import { canonical, type Json, NotCanonical } from './canonical.ts';
import { commitment } from './commit.ts';
import { genesis, isConv, leafOf } from './envelope.ts';

type ChainCode =
  | 'E_FORMAT'
  | 'E_CANON'
  | 'E_CONV'
  | 'E_SEQ'
  | 'E_CHAIN'
  | 'E_TIME'
  | 'E_ORDER'
  | 'E_DISCLOSE'
  | 'E_COMMIT';

/** One value shown to a reader, with the salt that proves it is the one committed to (padded base64, 32 bytes). */
export interface Disclosure {
  readonly seq: number;
  readonly name: string;
  readonly salt: string;
  readonly value: Json;
}

/** The state of a stream after an entry: what the next one must follow. */
interface ChainHead {
  readonly conv: string;
  readonly seq: number;
  readonly leaf: Uint8Array;
  readonly at: string;
}

type ChainVerdict =
  | { readonly ok: true; readonly head: ChainHead | null }
  | { readonly ok: false; readonly code: ChainCode; readonly seq: number };

interface Parsed {
  readonly v: 1;
  readonly type: string;
  readonly conv: string;
  readonly seq: number;
  readonly prev: string;
  readonly at: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly refs: Readonly<Record<string, string | number>>;
}

/** Verifies entries from the first one on, and every disclosure against the entry it belongs to. */
export function verifyChain(envelopes: Iterable<Uint8Array>, disclosures: Iterable<Disclosure> = []): ChainVerdict {
  let head: ChainHead | null = null;
  const fieldsBySeq = new Map<number, Parsed['fields']>();
  for (const bytes of envelopes) {
    const entry = parse(bytes);
    const expected: number = (head?.seq ?? 0) + 1;
    if (typeof entry === 'string') return { ok: false, code: entry, seq: expected };
    const code = misfit(entry, head);
    if (code) return { ok: false, code, seq: expected };
    fieldsBySeq.set(entry.seq, entry.fields);
    head = { conv: entry.conv, seq: entry.seq, leaf: leafOf(bytes), at: entry.at };
  }
  const shown = new Set<string>();
  for (const disclosure of disclosures) {
    const { seq, name } = disclosure;
    const key = `${seq} ${name}`;
    const code = shown.has(key) ? 'E_DISCLOSE' : undisclosable(disclosure, fieldsBySeq.get(seq));
    if (code) return { ok: false, code, seq };
    shown.add(key);
  }
  return { ok: true, head };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parse(bytes: Uint8Array): Parsed | 'E_FORMAT' | 'E_CANON' {
  let value: unknown;
  try {
    const text = utf8.decode(bytes);
    value = JSON.parse(text);
    // Duplicate keys, other spacing, other escapes: all of it is lost in parsing, and shows when spelled again.
    if (canonical(value as Json) !== text) return 'E_CANON';
  } catch (error) {
    return error instanceof NotCanonical ? 'E_CANON' : 'E_FORMAT';
  }
  return isEnvelope(value) ? value : 'E_FORMAT';
}

function isEnvelope(value: unknown): value is Parsed {
  if (!isRecord(value) || Object.keys(value).toSorted().join() !== 'at,conv,fields,prev,refs,seq,type,v') return false;
  const { v, type, conv, seq, prev, at, fields, refs } = value;
  return (
    v === 1 &&
    typeof type === 'string' &&
    typeof conv === 'string' &&
    isConv(conv) &&
    typeof seq === 'number' &&
    isHash(prev) &&
    typeof at === 'string' &&
    isRecord(fields) &&
    Object.values(fields).every(isHash) &&
    isRecord(refs) &&
    Object.values(refs).every((ref) => typeof ref === 'string' || typeof ref === 'number')
  );
}

function misfit(entry: Parsed, head: ChainHead | null): ChainCode | null {
  if (head && entry.conv !== head.conv) return 'E_CONV';
  if (entry.seq !== (head?.seq ?? 0) + 1) return 'E_SEQ';
  if (entry.prev !== base64(head?.leaf ?? genesis(entry.conv))) return 'E_CHAIN';
  if (!isInstant(entry.at)) return 'E_TIME';
  // Instants are compared as they are written: six digits and one zone sort as text.
  if (head && entry.at < head.at) return 'E_ORDER';
  return null;
}

function undisclosable(disclosure: Disclosure, fields: Parsed['fields'] | undefined): ChainCode | null {
  const { name, value } = disclosure;
  if (!fields || !Object.hasOwn(fields, name) || !isHash(disclosure.salt)) return 'E_DISCLOSE';
  try {
    return commitment(name, value, Buffer.from(disclosure.salt, 'base64')) === fields[name] ? null : 'E_COMMIT';
  } catch (error) {
    if (error instanceof NotCanonical || error instanceof RangeError) return 'E_CANON';
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 32 bytes in padded base64, in its one spelling. */
function isHash(value: unknown): value is string {
  return typeof value === 'string' && value.length === 44 && base64(Buffer.from(value, 'base64')) === value;
}

function isInstant(at: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at)) return false;
  const date = new Date(`${at.slice(0, 23)}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 23) === at.slice(0, 23);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
