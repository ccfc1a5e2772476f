/** From bytes to text and JSON, with a bound on everything and a reason for every no. */
import { Unreadable } from './line.ts';

/** Bytes of text or JSON that are read at once. */
export const maxText = 256 * 1024 * 1024;
/** The longest line a text export may have, in UTF-16 units: a message has at most 65,536. */
export const maxLine = 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > maxText) throw new Unreadable('too_large');
  if (isUtf16(bytes)) throw new Unreadable('utf16');
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Unreadable('not_utf8');
  }
  if (text.includes('\0')) throw new Unreadable('binary');
  if (text.trim() === '') throw new Unreadable('empty');
  return text;
}

/** By its mark, or because every other byte of the beginning is nothing. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 400);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return sample.length >= 4 && Math.max(even, odd) > sample.length / 6 && Math.min(even, odd) < sample.length / 20;
}

/** Lines of a text export, whatever ends them. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const long = lines.findIndex((line) => line.length > maxLine);
  if (long >= 0) throw new Unreadable('line_too_long', long + 1);
  return lines;
}

export type Json = unknown;

export function jsonOf(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('not_json');
  }
}

/** One JSON value, or one a line: some tools write the one, some the other. */
export function jsonOrLines(text: string): { readonly value: Json; readonly perLine: boolean } {
  try {
    return { value: JSON.parse(text), perLine: false };
  } catch {
    const values = linesOfJson(text);
    return { value: values, perLine: true };
  }
}

function linesOfJson(text: string): Json[] {
  const values: Json[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch {
      throw new Unreadable('not_json', index + 1);
    }
  }
  return values;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number, or a string of digits: identifiers and times come as both. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^\d{1,18}(\.\d{1,9})?$/.test(value) ? Number(value) : null;
}

/** The last part of a path: what a person calls the file. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What stands where something else should, for a sentence about it. */
export function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);
}

export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third = 0, fourth = 0] = bytes;
  return p === 0x50 && k === 0x4b && third < 9 && fourth < 9;
}
