/**
 * Writes the bundle of one case file to disk, entry by entry, so that a conversation of any length needs the same memory.
 * What it says is what the requester may see: their own queries draw the report, and the same rule discloses the words.
 */
import { readFileSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Json, Sql } from '../../core/command.ts';
import type { House } from '../../core/gate.ts';
import {
  type Handling,
  type Manifest,
  type Part,
  custodyLine,
  disclosureLine,
  envelopeLine,
  isHandling,
  keyLine,
  writeBundle,
} from '../../engines/evidence/index.ts';
import { formatAt } from '../../engines/hash-log/index.ts';
import { type ExportRow, noteDone } from '../../modules/casefile/index.ts';
import { type OwnBytes, bytesFor, originalsOn } from '../../modules/files/index.ts';
import {
  type Evidence,
  evidenceOf,
  proofOf,
  provenTo,
  receiptFor,
  signingKey,
  signingKeys,
} from '../../modules/record/index.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { words } from '../../words/index.ts';
import type { Taken } from './report-work.tsx';
import { report } from './report.tsx';

export interface BuildParts {
  readonly house: House;
  readonly pool: Sql;
  readonly secret: string;
  /** Where finished files lie. */
  readonly folder: string;
  /** The bytes of files that people brought. */
  readonly files: Pick<FileStore, 'has' | 'open'>;
  readonly operator: string;
  readonly origin: string;
}

const tool = `garante ${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}`;
const page = 500;

/** The seal a file ends with, and the proof that the signed log holds it. */
export interface Proven {
  readonly seal: Evidence;
  readonly proof: string;
}

/** @returns null while the log does not have it yet. */
export async function sealOf(pool: Sql, engagement: string, sealed: number): Promise<Proven | null> {
  const [seal] = await evidenceOf(pool, engagement, { after: sealed - 1, upTo: sealed, limit: 1 });
  const proof = seal && seal.index !== null ? await proofOf(pool, seal.index) : null;
  return seal && proof !== null ? { seal, proof } : null;
}

/** Builds the file. @returns its size. */
export async function buildCaseFile(parts: BuildParts, row: ExportRow, { seal, proof }: Proven): Promise<number> {
  const { folder, operator } = parts;
  const manifest: Manifest = {
    ...{ case: row.about, purpose: row.about === null ? 'own_copy' : 'case' },
    ...{ requester: { role: row.role, id: row.requester }, operator, tool },
    ...{ conv: seal.conv, head: { seq: seal.seq, leaf: seal.leaf }, at: seal.at },
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = draftOf(folder, row.id);
  const handle = await open(draft, 'w', 0o600);
  try {
    const sink = { write: (bytes: Uint8Array, position: number) => writeAll(handle, bytes, position) };
    const size = await writeBundle(sink, partsOf(parts, row, seal, proof), manifest);
    await handle.sync();
    await rename(draft, pathOf(folder, row.id));
    return size;
  } finally {
    await handle.close();
  }
}

/** Where a file stands while it is written. */
export function draftOf(folder: string, id: string): string {
  return path.join(folder, `${id}.part`);
}

export function pathOf(folder: string, id: string): string {
  return path.join(folder, `${id}.zip`);
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function* partsOf(parts: BuildParts, row: ExportRow, seal: Evidence, proof: string): AsyncGenerator<Part> {
  const { pool, secret } = parts;
  const custody: string[] = [];
  yield { name: 'envelopes.jsonl', content: envelopes(parts, row, seal.seq, custody) };
  const { db } = parts.house;
  const bytes = await (row.about === null
    ? bytesFor(db, row.engagement, row.requester)
    : originalsOn(db, row.engagement));
  const attached = new Set<string>();
  yield { name: 'disclosures.jsonl', content: disclosures(parts, row, seal.seq, { bytes, attached }) };
  for (const sha256 of [...attached].toSorted((a, b) => (a < b ? -1 : 1)))
    yield { name: `attachments/${sha256}`, content: parts.files.open(sha256) };
  const note = proof.slice(proof.indexOf('\n\n') + 2);
  yield { name: `checkpoints/${note.split('\n')[1]}.txt`, content: [note] };
  yield { name: `proofs/${seal.seq}.tlog-proof`, content: [proof] };
  const keys = await signingKeys(pool);
  const place = { conv: seal.conv, seq: seal.seq, leaf: seal.leaf, at: seal.at };
  const receipt = receiptFor(place, signingKey(secret, keys.at(-1)?.generation));
  yield { name: `receipts/${seal.seq}.json`, content: [`${JSON.stringify(receipt)}\n`] };
  const history = keys.map(({ generation, vkey, since }, n) => {
    const before = keys[n - 1];
    return keyLine({ generation, vkey, since: formatAt(since) }, before ? signingKey(secret, before.generation) : null);
  });
  yield { name: 'keys/history.jsonl', content: history };
  yield { name: 'custody.jsonl', content: custody };
  yield { name: 'report.html', content: report(parts, row, seal, takenOf(bytes, attached)) };
  yield { name: 'README.txt', content: [words(row.lang).casefile.readme(keys.at(-1)?.vkey ?? '')] };
  for (const name of ['verify.mjs', 'verify.py'])
    yield { name, content: [readFileSync(`packages/record-verify/${name}`)] };
}

async function* entries(pool: Sql, stream: string, upTo: number): AsyncGenerator<Evidence> {
  for (let after = 0; after < upTo; after += page) yield* await evidenceOf(pool, stream, { after, upTo, limit: page });
}

async function* envelopes(
  { pool, origin }: BuildParts,
  row: ExportRow,
  upTo: number,
  custody: string[],
): AsyncGenerator<string> {
  let before = '';
  for await (const entry of entries(pool, row.engagement, upTo)) {
    if (isHandling(entry.type)) custody.push(custodyLine(handlingOf(entry, before, row, origin)));
    before = entry.leaf;
    yield envelopeLine(entry.bytes, entry.index);
  }
}

function handlingOf(
  { seq, type, at, actor, leaf, fields }: Evidence,
  before: string,
  row: ExportRow,
  from: string,
): Handling {
  const other = type.startsWith('access.') ? 'staff' : 'other side';
  const role = !actor.startsWith('mem_') ? actor : actor === row.requester ? row.role : other;
  const why = whyOf(type, fields);
  return { seq, event: type, at, who: { role, id: actor }, why, from, before, after: leaf, tool };
}

/** For which case, and on which ground: what was looked into, what the record was taken for, and why it was sealed. */
function whyOf(type: string, fields: Evidence['fields']): Handling['why'] {
  const said = (name: string): string | null => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? value : null;
  };
  const about = said('about');
  const sealed = type === 'record.sealed' ? said('why') : null;
  const looked = type.startsWith('access.') ? about : null;
  return {
    case: about?.startsWith('CASE-') ? about : null,
    ground: sealed ?? looked ?? said('purpose') ?? 'own_copy',
  };
}

interface Attaching {
  /** Which bytes the requester may have. */
  readonly bytes: readonly OwnBytes[];
  /** Grows by what goes along. */
  readonly attached: Set<string>;
}

async function* disclosures(
  { pool, files }: BuildParts,
  row: ExportRow,
  upTo: number,
  { bytes, attached }: Attaching,
): AsyncGenerator<string> {
  // The same bytes may stand here twice, held for one and clean for another: what counts is who brought them.
  const free = new Set(bytes.map(({ owner, sha256, copy }) => `${copy ? 'clock' : owner} ${sha256}`));
  for await (const entry of entries(pool, row.engagement, upTo)) {
    for (const [name, { salt, value }] of provenTo(entry, row.about === null ? row.requester : entry.actor)) {
      if (name.startsWith('att/')) {
        // A file is named to its reader by its hash only together with its bytes.
        const sha256 = sha256Of(value);
        if (sha256 === null || !free.has(`${entry.actor} ${sha256}`) || !files.has(sha256)) continue;
        attached.add(sha256);
      }
      yield disclosureLine(entry.seq, name, salt, value);
    }
    if (entry.seq % page === 0) await noteDone(pool, row.id, entry.seq);
  }
}

/** Of a picture somebody else handed in it is the copy; its owner has it as it was. */
function takenOf(bytes: readonly OwnBytes[], attached: ReadonlySet<string>): Taken {
  const there = bytes.filter(({ sha256 }) => attached.has(sha256));
  const copies = there.filter(({ copy }) => copy);
  return new Map([...copies, ...there.filter(({ copy }) => !copy)].map(({ file, sha256 }) => [file, sha256]));
}

function sha256Of(value: Json): string | null {
  const named = typeof value === 'object' && value !== null && 'sha256' in value ? value.sha256 : null;
  return typeof named === 'string' && /^[0-9a-f]{64}$/.test(named) ? named : null;
}
