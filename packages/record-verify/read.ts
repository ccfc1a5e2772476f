/** Reads the lines of an exported record; what is not exactly in shape is refused, never guessed. */
import { Buffer } from 'node:buffer';
import { canonical, isObject } from './canonical.ts';

export interface Envelope {
  readonly type: string;
  readonly conv: string;
  readonly seq: number;
  readonly prev: string;
  readonly at: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Disclosure {
  readonly seq: number;
  readonly name: string;
  readonly salt: string;
  readonly value: unknown;
}

export interface Receipt {
  readonly conv: string;
  readonly seq: number;
  readonly leaf: string;
  readonly at: string;
  readonly sig: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The bytes that were hashed, out of a line of `envelopes.jsonl`. */
export function readBytes(line: string): Buffer | null {
  const value = parsed(line);
  if (!hasExactly(value, 'index,line') || typeof value['line'] !== 'string') return null;
  const { line: written, index } = value;
  const bytes = Buffer.from(written, 'base64');
  const indexed = index === null || (Number.isSafeInteger(index) && Number(index) >= 0);
  return indexed && bytes.toString('base64') === written ? bytes : null;
}

export function readEnvelope(bytes: Uint8Array): Envelope | 'E_FORMAT' | 'E_CANON' {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return 'E_FORMAT';
  }
  const value = parsed(text);
  if (value === undefined) return 'E_FORMAT';
  if (!isCanonical(value, text)) return 'E_CANON';
  return isEnvelope(value) ? value : 'E_FORMAT';
}

export function readDisclosure(line: string): Disclosure | null {
  const value = parsed(line);
  return hasExactly(value, 'name,salt,seq,value') && isDisclosure(value) ? value : null;
}

export function readReceipt(line: string): Receipt | null {
  const value = parsed(line);
  return hasExactly(value, 'at,conv,leaf,seq,sig') && isReceipt(value) ? value : null;
}

/** 32 bytes in padded base64, in its one spelling. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && value.length === 44 && Buffer.from(value, 'base64').toString('base64') === value;
}

/** `YYYY-MM-DDTHH:MM:SS.ffffffZ`, on a day that exists. */
export function isInstant(at: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at)) return false;
  const milliseconds = Date.parse(`${at.slice(0, 23)}Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 23) === at.slice(0, 23);
}

function isEnvelope(value: unknown): value is Envelope {
  if (!hasExactly(value, 'at,conv,fields,prev,refs,seq,type,v')) return false;
  const { v, type, conv, seq, prev, at, fields, refs } = value;
  const texts = [type, at].every((text) => typeof text === 'string');
  const named = typeof conv === 'string' && /^[0-9a-f]{32}$/.test(conv);
  return (
    v === 1 &&
    texts &&
    named &&
    typeof seq === 'number' &&
    isHash(prev) &&
    isObject(fields) &&
    Object.values(fields).every(isHash) &&
    isObject(refs) &&
    Object.values(refs).every((ref) => typeof ref === 'string' || typeof ref === 'number')
  );
}

function isDisclosure(value: Readonly<Record<string, unknown>>): value is Disclosure & Record<string, unknown> {
  const { seq, name, salt } = value;
  return Number.isSafeInteger(seq) && typeof name === 'string' && isHash(salt);
}

function isReceipt(value: Readonly<Record<string, unknown>>): value is Receipt & Record<string, unknown> {
  const { seq, conv, leaf, at, sig } = value;
  return Number.isSafeInteger(seq) && isHash(leaf) && [conv, at, sig].every((text) => typeof text === 'string');
}

function hasExactly(value: unknown, names: string): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.keys(value).toSorted().join() === names;
}

/** Duplicate keys, other spacing, other escapes are lost in parsing, and show when the value is spelled again. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonical(value) === text;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
