/**
 * A conversation as it might have been, and its bundle: the same for the same seed. It is sealed and written with the
 * engines of the house; only the log around it is made here, small and in one piece.
 */
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import type { Json } from '../../src/core/command.ts';
import {
  type Content,
  custodyLine,
  disclosureLine,
  envelopeLine,
  isHandling,
  keyLine,
  type Manifest,
  type Part,
  writeBundle,
} from '../../src/engines/evidence/index.ts';
import { leafOf, rootOf, seal, signReceipt, type SignedReceipt } from '../../src/engines/hash-log/index.ts';
import { type Dice, diceOf } from '../simulation/dice.ts';

export const origin = 'garante.test/log';

export interface Field {
  readonly name: string;
  readonly salt: string;
  readonly value: Json;
}
export interface Made {
  readonly conv: string;
  readonly entries: readonly {
    bytes: Uint8Array;
    leaf: Uint8Array;
    at: string;
    type: string;
    fields: readonly Field[];
  }[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Generations of the key of the house; the second signs. */
  readonly keys: readonly { readonly vkey: string; readonly privateKey: KeyObject }[];
  readonly manifest: Manifest;
  readonly parts: () => Part[];
  /** One receipt for each entry, as the parties got them. */
  readonly receipts: readonly SignedReceipt[];
  readonly note: string;
}

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function privateKey(name: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', 'a secret long enough for tests', '', name, 32));
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

export function vkeyOf(name: string, key: KeyObject): string {
  const typed = typedKey(key);
  return `${name}+${createHash('sha256').update(`${name}\n`).update(typed).digest('hex').slice(0, 8)}+${b64(typed)}`;
}

function typedKey(key: KeyObject): Buffer {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return Buffer.concat([Uint8Array.of(1), der.subarray(12)]);
}

/** A signed note over a text, with the name of the signer. */
export function note(text: string, name: string, key: KeyObject): string {
  const id = Buffer.from(vkeyOf(name, key).split('+')[1] ?? '', 'hex');
  return `${text}\n— ${name} ${b64(Buffer.concat([id, sign(null, Buffer.from(text), key)]))}\n`;
}

/** The audit path of RFC 6962 2.1.1, by its definition. */
export function pathOf(index: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length < 2) return [];
  let cut = 1;
  while (cut * 2 < leaves.length) cut *= 2;
  return index < cut
    ? [...pathOf(index, leaves.slice(0, cut)), rootOf(leaves.slice(cut))]
    : [...pathOf(index - cut, leaves.slice(cut)), rootOf(leaves.slice(0, cut))];
}

export function proofText(index: number, path: readonly Uint8Array[], checkpoint: string): string {
  return `c2sp.org/tlog-proof@v1\nindex ${index}\n${path.map((hash) => `${b64(hash)}\n`).join('')}\n${checkpoint}`;
}

const texts = [
  'Hi, I saw your project and would like to help.',
  'Olá! Posso começar na segunda-feira. 😀',
  '¿Te sirve el jueves a las 15:00?\nSi no, el viernes.',
  'ok',
  '“Quoted” \\ back\tslash \u2028 and e\u0301 as two characters',
  '',
];

/** What happened in it: talk with covered words and files, edits, a redaction, a look by staff, export and seal. */
function story(
  random: Dice,
  messages: number,
  often: number,
): { type: string; author: string; fields: Record<string, Json>; file?: Uint8Array }[] {
  const told = Array.from({ length: messages }, (_, n) => {
    const author = random.pick(['mem_client', 'mem_professional']) ?? '';
    const fields: Record<string, Json> = { 'body/0': `${random.pick(texts)} ${n}` };
    if (random.chance(0.2)) Object.assign(fields, { 'hidden/1': `+55 11 9${n}`, 'body/2': 'call me' });
    if (random.chance(0.1)) fields['amount'] = { amount: `${100 + n}`, currency: 'USD' };
    if (n > 0 && random.chance(0.1)) return { type: 'message.edited', author, fields };
    if (n > 0 && !random.chance(often)) return { type: 'message.posted', author, fields };
    const file = Buffer.from(`file ${n} ${'x'.repeat(random.below(3000))}`);
    const said = { sha256: hex(file), size: file.length, type: 'text/plain', name: `note ${n}.txt` };
    return { type: 'message.posted', author, fields: { ...fields, 'att/0': said }, file };
  });
  const reason = { ground: 'privacy', legal: 'LGPD 16' };
  return [
    ...told,
    { type: 'message.redacted', author: 'mem_staff', fields: reason },
    { type: 'access.viewed', author: 'mem_staff', fields: { ground: 'case' } },
    { type: 'record.exported', author: 'mem_client', fields: { purpose: 'own copy' } },
    { type: 'record.sealed', author: 'mem_client', fields: {} },
  ];
}

export interface Wish {
  readonly seed: number;
  readonly messages?: number;
  /** How often a message brings a file; the first always does. */
  readonly files?: number;
  /** An entry that says something else than it did. */
  readonly alter?: number;
  /** Whether a field is shown to this reader; everything but covered words if not said. */
  readonly shows?: (name: string, seq: number) => boolean;
}

export function make({
  seed,
  messages = 12,
  files: often = 0.15,
  alter = 0,
  shows = (name) => !name.startsWith('hidden/'),
}: Wish): Made {
  const random = diceOf(seed);
  const bytes32 = (label: string): Buffer => createHash('sha256').update(`${seed} ${label}`).digest();
  const conv = bytes32('conv').toString('hex').slice(0, 32);
  const files = new Map<string, Uint8Array>();
  const entries: { bytes: Uint8Array; leaf: Uint8Array; at: string; type: string; fields: Field[] }[] = [];
  let at = Date.UTC(2026, 10, 20, 9, 0, 0);
  for (const { type, author, fields, file } of story(random, messages, often)) {
    const seq = entries.length + 1;
    at += random.below(90) * 1000;
    const all: Record<string, Json> = { author, ...fields };
    if (seq === alter) all['body/0'] = 'It was agreed otherwise.';
    const salt = (name: string): Buffer => bytes32(`${seq} ${name}`);
    const prev = entries.at(-1)?.leaf ?? null;
    const sealed = seal({ type, conv, seq, prev, at: new Date(at), fields: all, refs: { engagement: 'eng_1' } }, salt);
    const told = Object.entries(all).map(([name, value]) => ({ name, salt: b64(salt(name)), value }));
    entries.push({ bytes: sealed.bytes, leaf: sealed.leaf, at: sealed.at, type, fields: told });
    if (file && shows('att/0', seq)) files.set(hex(file), file);
  }
  return bundled({ seed, conv, entries, files, shows, random });
}

type Inside = Pick<Made, 'conv' | 'entries' | 'files'> & {
  seed: number;
  shows: NonNullable<Wish['shows']>;
  random: Dice;
};

function bundled({ seed, conv, entries, files, shows, random }: Inside): Made {
  const keys = ['first', 'second'].map((name) => ({ privateKey: privateKey(`${name} ${seed}`), vkey: '' }));
  const named = keys.map((key) => ({ ...key, vkey: vkeyOf(origin, key.privateKey) }));
  const [first, second] = named;
  const last = entries.at(-1);
  if (!first || !second || !last) throw new Error('nothing was said');
  // The log: other streams' leaves between ours, in the order of ours.
  const log: Uint8Array[] = [];
  const indexes = entries.map(({ leaf }) => {
    for (let n = random.below(2); n > 0; n -= 1) log.push(leafOf(Buffer.from(`other ${log.length}`)));
    return log.push(leaf) - 1;
  });
  if (random.chance(0.8)) for (let n = random.below(9); n > 0; n -= 1) log.push(leafOf(Buffer.from(`later ${n}`)));
  const checkpoint = note(`${origin}\n${log.length}\n${b64(rootOf(log))}\n`, origin, second.privateKey);
  const index = indexes.at(-1) ?? 0;
  const receipts = entries.map((entry, n) =>
    signReceipt({ conv, seq: n + 1, leaf: b64(entry.leaf), at: entry.at }, second.privateKey),
  );
  const seq = entries.length;
  const manifest: Manifest = {
    case: null,
    purpose: 'own copy',
    requester: { role: 'client', id: 'mem_client' },
    operator: 'Garante',
    tool: 'garante 0.1.0',
    conv,
    head: { seq, leaf: b64(last.leaf) },
    at: last.at,
  };
  function* disclosed(): Content & Iterable<string> {
    for (const [n, { fields }] of entries.entries())
      for (const { name, salt, value } of fields)
        if (shows(name, n + 1)) yield disclosureLine(n + 1, name, salt, value);
  }
  function* custody(): Iterable<string> {
    for (const [n, { type, at, leaf, fields }] of entries.entries()) {
      if (!isHandling(type)) continue;
      const [said] = fields;
      const id = typeof said?.value === 'string' ? said.value : '';
      const who = { role: id === 'mem_staff' ? 'staff' : 'client', id };
      const before = b64(entries[n - 1]?.leaf ?? new Uint8Array());
      const why = { case: null, ground: 'own copy' };
      yield custodyLine({
        seq: n + 1,
        event: type,
        at,
        who,
        why,
        from: origin,
        before,
        after: b64(leaf),
        tool: 'garante 0.1.0',
      });
    }
  }
  const parts = (): Part[] => [
    { name: 'envelopes.jsonl', content: entries.map(({ bytes }, n) => envelopeLine(bytes, indexes[n] ?? null)) },
    { name: 'disclosures.jsonl', content: disclosed() },
    ...[...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => ({ name: `attachments/${name}`, content: [bytes] })),
    { name: `checkpoints/${log.length}.txt`, content: [checkpoint] },
    { name: `proofs/${seq}.tlog-proof`, content: [proofText(index, pathOf(index, log), checkpoint)] },
    { name: `receipts/${seq}.json`, content: [JSON.stringify(receipts.at(-1))] },
    {
      name: 'keys/history.jsonl',
      content: [
        keyLine({ generation: 1, vkey: first.vkey, since: '2026-01-01T00:00:00.000000Z' }, null),
        keyLine({ generation: 2, vkey: second.vkey, since: '2026-06-01T00:00:00.000000Z' }, first.privateKey),
      ],
    },
    { name: 'custody.jsonl', content: custody() },
    { name: 'report.html', content: ['<!doctype html><title>Case file</title>'] },
    { name: 'README.txt', content: ['How to check this file.\n'] },
  ];
  return { conv, entries, files, keys: named, manifest, parts, receipts, note: checkpoint };
}

/** The bundle in memory. */
export async function bytesOf({ parts, manifest }: Pick<Made, 'parts' | 'manifest'>): Promise<Buffer> {
  let bytes = Buffer.alloc(1024 * 1024);
  const length = await writeBundle(
    {
      write(piece, position) {
        if (position + piece.length > bytes.length)
          bytes = Buffer.concat([bytes, Buffer.alloc(Math.max(bytes.length, piece.length))]);
        bytes.set(piece, position);
      },
    },
    parts(),
    manifest,
  );
  return bytes.subarray(0, length);
}
