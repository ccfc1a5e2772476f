/** Hands that tamper with a bundle: they take it apart, change one thing and make everything around it fit again. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Json } from '../../src/core/command.ts';
import { directory, localHeader } from '../../src/engines/evidence/index.ts';
import { canonical, leafOf } from '../../src/engines/hash-log/index.ts';
import type { Dice } from '../simulation/dice.ts';
import { type Made, privateKey } from './make.ts';

export interface Bundle {
  files: Map<string, Buffer>;
  manifest: Record<string, Json>;
  vkeys: string[];
  receipts: Json[];
  /** The finished zip, when tampering goes on after packing. */
  after?: (zip: Buffer) => Buffer;
  /** Files whose old hash stays in the manifest. */
  stale?: string[];
}
export interface Tampered {
  readonly zip: Buffer;
  readonly vkeys: readonly string[];
  readonly receipts: readonly Json[];
}
export type Tamper = (bundle: Bundle, made: Made, random: Dice) => void;

export function unpacked({ parts, manifest, keys }: Made): Bundle {
  const files = new Map<string, Buffer>();
  for (const { name, content } of parts()) {
    const pieces = [...(content as Iterable<Uint8Array | string>)].map((piece) => Buffer.from(piece));
    files.set(name, Buffer.concat(pieces));
  }
  return { files, manifest: { ...manifest }, vkeys: [keys[1]?.vkey ?? ''], receipts: [] };
}

/** Puts the files together again, with the manifest made to fit. */
export function packed({ files, manifest, vkeys, receipts, after, stale = [] }: Bundle, made: Made): Tampered {
  const old = unpacked(made).files;
  const listed: Record<string, string> = {};
  for (const [name, bytes] of files)
    listed[name] = createHash('sha256')
      .update(stale.includes(name) ? (old.get(name) ?? '') : bytes)
      .digest('hex');
  const whole = Buffer.from(canonical({ v: 1, ...manifest, files: listed }));
  const bytes = zipOf([...files, ['manifest.json', whole]]);
  return { zip: after ? after(bytes) : bytes, vkeys, receipts };
}

function zipOf(files: readonly (readonly [string, Buffer])[]): Buffer {
  const pieces: Buffer[] = [];
  let start = 0;
  const stored = files.map(([name, bytes]) => {
    const file = { name, size: bytes.length, crc: crc32(bytes), start };
    const header = localHeader(file);
    pieces.push(header, bytes);
    start += header.length + bytes.length;
    return file;
  });
  return Buffer.concat([...pieces, directory(stored, start)]);
}

export const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const foreign = privateKey('somebody else');

export function linesOf({ files }: Bundle, name: string): string[] {
  return (files.get(name)?.toString() ?? '').split('\n').slice(0, -1);
}
export function setLines({ files }: Bundle, name: string, lines: readonly string[]): void {
  files.set(name, Buffer.from(lines.map((line) => `${line}\n`).join('')));
}
export function edit(name: string, change: (lines: string[], random: Dice, made: Made) => string[]): Tamper {
  return (bundle, made, random) => setLines(bundle, name, change(linesOf(bundle, name), random, made));
}
/** Changes the text of one envelope and nothing else. `from` and `to` count from the first and from before the last. */
export function envelope(change: (text: string, made: Made) => string, first = 1, beforeLast = 1): Tamper {
  return edit('envelopes.jsonl', (lines, random, made) => {
    const n = first + random.below(lines.length - first - beforeLast);
    return lines.with(
      n,
      reline(lines[n] ?? '', (text) => change(text, made)),
    );
  });
}
export function reline(line: string, change: (text: string) => string): string {
  const { line: bytes, index } = JSON.parse(line) as { line: string; index: number };
  return JSON.stringify({ line: b64(Buffer.from(change(Buffer.from(bytes, 'base64').toString()))), index });
}
export interface Line {
  seq: number;
  name: string;
  salt: string;
  value: Json;
}
export function disclosure(change: (line: Line, others: readonly Line[], random: Dice) => Line[]): Tamper {
  return edit('disclosures.jsonl', (lines, random) => {
    const all = lines.map((line) => JSON.parse(line) as Line);
    const n = random.below(all.length);
    const one = all[n];
    const changed = one ? change(one, all, random) : [];
    return lines.toSpliced(n, 1, ...changed.map((line) => JSON.stringify(line)));
  });
}
/** Everything after an altered envelope is chained anew, and the manifest and custody fit again. */
export function rechained(bundle: Bundle, change: (value: Record<string, Json>, n: number) => void): void {
  let prev: string | null = null;
  const leaves: string[] = [];
  const lines = linesOf(bundle, 'envelopes.jsonl').map((line, n) =>
    reline(line, (text) => {
      const value = JSON.parse(text) as Record<string, Json>;
      change(value, n);
      if (prev !== null) value['prev'] = prev;
      const spelled = canonical(value);
      prev = b64(leafOf(Buffer.from(spelled)));
      leaves.push(prev);
      return spelled;
    }),
  );
  setLines(bundle, 'envelopes.jsonl', lines);
  bundle.manifest['head'] = { seq: lines.length, leaf: prev };
  const custody = linesOf(bundle, 'custody.jsonl').map((line) => {
    const value = JSON.parse(line) as Record<string, Json> & { seq: number };
    return canonical({ ...value, before: leaves[value.seq - 2] ?? '', after: leaves[value.seq - 1] ?? '' });
  });
  setLines(bundle, 'custody.jsonl', custody);
}
export function named(bundle: Bundle, pattern: RegExp): string {
  return [...bundle.files.keys()].find((name) => pattern.test(name)) ?? '';
}
/** Both places where the checkpoint stands. */
export function checkpoints(change: (text: string, made: Made) => string): Tamper {
  return (bundle, made) => {
    const changed = change(made.note, made);
    bundle.files.set(named(bundle, /^checkpoints/), Buffer.from(changed));
    const place = named(bundle, /^proofs/);
    bundle.files.set(place, Buffer.from(bundle.files.get(place)?.toString().replace(made.note, changed) ?? ''));
  };
}
export function proof(change: (lines: string[], random: Dice) => string[]): Tamper {
  return (bundle, made, random) => {
    const name = named(bundle, /^proofs/);
    const [top = ''] = bundle.files.get(name)?.toString().split('\n\n') ?? [];
    bundle.files.set(name, Buffer.from(`${change(top.split('\n'), random).join('\n')}\n\n${made.note}`));
  };
}
export function receipt(inside: boolean, change: (seq: number, made: Made) => Json): Tamper {
  return (bundle, made, random) => {
    const value = change(1 + random.below(made.entries.length), made);
    if (inside) bundle.files.set('receipts/1.json', Buffer.from(JSON.stringify(value)));
    else bundle.receipts.push(value);
  };
}
export const signer = (made: Made) => made.keys[1]?.privateKey ?? foreign;
export const textOf = (text: string): string => `${text.split('\n\n')[0] ?? ''}\n`;
export const flip = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
export const flipHash = (hash: string): string => flip(hash, 10);

export function replaced(zip: Buffer, from: string, to: string): Buffer {
  for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from, at + 1)) zip.write(to, at, 'latin1');
  return zip;
}
