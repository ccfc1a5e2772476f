/**
 * Signed notes (C2SP signed-note) and checkpoints (C2SP tlog-checkpoint): the house says, under its name and key, how far
 * its log has come and which hash stands for all of it. Ed25519 only; signature lines of other keys are left alone, so a
 * witness or a second kind of signature can be added without breaking anybody who reads.
 */
import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

const ed25519 = 0x01;
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

export interface Checkpoint {
  /** Which log: never changes, whatever key signs. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text that is signed. Throws a RangeError for an origin that would read as something else. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (!isKeyName(origin)) throw new RangeError('The name of a log has no spaces, line breaks or plus signs');
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32)
    throw new RangeError('A checkpoint says a size and a hash of 32 bytes');
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** Reads what a checkpoint says; null for any other text. Lines after the third belong to others. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', root = ''] = text.split('\n');
  const bytes = Buffer.from(root, 'base64');
  const fits = isKeyName(origin) && /^(0|[1-9]\d{0,15})$/.test(size) && Number.isSafeInteger(Number(size));
  return fits && bytes.length === 32 && bytes.toString('base64') === root
    ? { origin, size: Number(size), root: bytes }
    : null;
}

/** A key as others pin it: `<name>+<id in hex>+<kind and public key in base64>`. */
export function verifierKey(name: string, publicKey: KeyObject): string {
  if (!isKeyName(name)) throw new RangeError('The name of a key has no spaces, line breaks or plus signs');
  const typed = typedKey(publicKey);
  return `${name}+${keyId(name, typed).toString('hex')}+${typed.toString('base64')}`;
}

/** Signs a text that ends in a line break, as a note of one signature. */
export function signNote(text: string, name: string, privateKey: KeyObject): string {
  if (!text.endsWith('\n')) throw new RangeError('The text of a note ends in a line break');
  const id = keyId(name, typedKey(createPublicKey(privateKey)));
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
  return `${text}\n— ${name} ${signature.toString('base64')}\n`;
}

/** The text of a note that this key has signed; null when it has not, or not this. */
export function openNote(note: string, vkey: string): string | null {
  const trusted = readVerifierKey(vkey);
  const cut = note.lastIndexOf('\n\n');
  if (!trusted || cut < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, cut + 1);
  const lines = note.slice(cut + 2, -1).split('\n');
  if (lines.length > 64) return null;
  let signed = false;
  for (const line of lines) {
    const [, name, encoded = ''] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (name === undefined || bytes.length < 5 || bytes.toString('base64') !== encoded) return null;
    if (name !== trusted.name || !bytes.subarray(0, 4).equals(trusted.id)) continue;
    if (!verify(null, Buffer.from(text), trusted.key, bytes.subarray(4))) return null;
    signed = true;
  }
  return signed ? text : null;
}

function readVerifierKey(vkey: string): { name: string; id: Buffer; key: KeyObject } | null {
  const [, name = '', hex = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(vkey) ?? [];
  const typed = Buffer.from(encoded, 'base64');
  if (typed.length !== 33 || typed[0] !== ed25519 || typed.toString('base64') !== encoded) return null;
  const id = keyId(name, typed);
  if (id.toString('hex') !== hex) return null;
  const der = Buffer.concat([spkiHead, typed.subarray(1)]);
  return { name, id, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

function typedKey(publicKey: KeyObject): Buffer {
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return Buffer.concat([Buffer.from([ed25519]), der.subarray(spkiHead.length)]);
}

function keyId(name: string, typed: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').subarray(0, 4);
}

function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\p{Cc}]/u.test(name);
}
