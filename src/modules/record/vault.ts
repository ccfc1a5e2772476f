/**
 * Words at rest. Each field of an entry is encrypted with AES-256-GCM under a key of its stream and its author, together
 * with the salt of its commitment; the place (stream, number, name) is bound in, so nothing can be moved elsewhere. Keys
 * stand in a schema of their own, wrapped by a key made from the secret. Destroying the keys of an author takes their
 * words, destroying those of a stream takes the conversation; the chain of envelopes stands either way.
 */
import { createCipheriv, createDecipheriv, hash, hkdfSync } from 'node:crypto';
import type { Json } from '../../core/command.ts';
import { rememberSecret } from './keys.ts';

/** Words that do not open: changed behind our back, or closed with a secret this installation does not have. */
export class Unreadable extends Error {}

type Random = (bytes: number) => Uint8Array;

/** A value with the salt that ties it to its envelope (padded base64). */
export interface Salted {
  readonly salt: string;
  readonly value: Json;
}

/** A field as it stands in the table: encrypted, or open in a house from before there was a vault. */
export type Kept = Readonly<Record<string, string | Salted>>;

export interface Vault {
  /** A fresh key for the words of an author on a stream, and the same as it is stored. */
  makeKey(stream: string, author: string, random: Random): { key: Uint8Array; wrapped: string };
  unwrap(stream: string, author: string, wrapped: string): Uint8Array;
}

const idBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const saltBytes = 32;
const keysRemembered = 20_000;

/** Keys this process has unwrapped, by how they are stored: the oldest is forgotten first. */
const remembered = new Map<string, Uint8Array>();
/** The wrapping keys of the secrets this process was given, by their id: an old secret still opens what it closed. */
const wrappers = new Map<string, Uint8Array>();

/** Opens the vault with a secret. What is written from then on is wrapped by the last one given. */
export function openVault(secret: string): Vault {
  const wrapper = Buffer.from(hkdfSync('sha256', secret, '', 'garante-vault/v1', 32));
  const id = hash('sha256', wrapper, 'buffer').subarray(0, idBytes);
  wrappers.set(id.toString('hex'), wrapper);
  rememberSecret(secret);
  return {
    makeKey(stream, author, random) {
      const key = random(32);
      const wrapped = Buffer.concat([id, encrypt(wrapper, random(nonceBytes), purpose(stream, author), key)]).toString(
        'hex',
      );
      remember(wrapped, key);
      return { key, wrapped };
    },
    unwrap,
  };
}

function unwrap(stream: string, author: string, wrapped: string): Uint8Array {
  const known = remembered.get(wrapped);
  if (known) return known;
  const bytes = Buffer.from(wrapped, 'hex');
  const wrapper = wrappers.get(bytes.subarray(0, idBytes).toString('hex'));
  if (!wrapper) throw new Unreadable('These words were encrypted under another secret than this installation has now.');
  const key = decrypt(wrapper, purpose(stream, author), bytes.subarray(idBytes));
  remember(wrapped, key);
  return key;
}

function remember(wrapped: string, key: Uint8Array): void {
  if (remembered.size >= keysRemembered)
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest);
      break;
    }
  remembered.set(wrapped, key);
}

/** Encrypts one field with its salt. */
export function closeField(key: Uint8Array, nonce: Uint8Array, place: Place, salt: Uint8Array, value: Json): string {
  return encrypt(key, nonce, placeName(place), Buffer.concat([salt, Buffer.from(JSON.stringify(value))])).toString(
    'base64',
  );
}

export interface Place {
  readonly conv: string;
  readonly seq: number;
  readonly name: string;
}

/** What can be read of the fields of an entry: without the key of its author nothing that was encrypted. */
export function openFields(row: {
  readonly stream: string;
  readonly conv: string;
  readonly seq: number;
  readonly actor: string;
  readonly content: Kept;
  /** As stored; null when it was destroyed. */
  readonly key: string | null;
}): Readonly<Record<string, Salted>> {
  const { stream, conv, seq, actor, content } = row;
  const key = row.key === null ? null : unwrap(stream, actor, row.key);
  const open: Record<string, Salted> = {};
  for (const [name, kept] of Object.entries(content)) {
    if (typeof kept !== 'string') open[name] = kept;
    else if (key) {
      const bytes = decrypt(key, placeName({ conv, seq, name }), Buffer.from(kept, 'base64'));
      const value = JSON.parse(bytes.toString('utf8', saltBytes)) as Json;
      open[name] = { salt: bytes.toString('base64', 0, saltBytes), value };
    }
  }
  return open;
}

function encrypt(key: Uint8Array, nonce: Uint8Array, aad: string, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when a byte of it is another than was written, or it stands in another place. */
function decrypt(key: Uint8Array, aad: string, bytes: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(aad)).setAuthTag(bytes.subarray(-tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new Unreadable(`Unable to authenticate the words at ${aad}`, { cause });
  }
}

const purpose = (stream: string, author: string): string => `${stream} ${author}`;
const placeName = ({ conv, seq, name }: Place): string => `${conv} ${seq} ${name}`;
