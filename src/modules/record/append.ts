import type { Entry, Json, Write } from '../../core/command.ts';
import type { Sealed } from '../../core/house.ts';
import { formatAt, seal as sealEnvelope } from '../../engines/hash-log/index.ts';
import { insertEntries, insertStream } from './store.ts';
import { type Vault, closeField } from './vault.ts';

/**
 * Seals an entry behind the last one of its stream: an envelope with commitments, and the words with their salts apart.
 * The time of an entry is never before the one it follows.
 */
export function seal(
  entry: Entry,
  actor: string,
  now: Date,
  { random, vault }: { readonly random: (bytes: number) => Uint8Array; readonly vault: Vault },
): Sealed {
  const { stream } = entry;
  const conv = stream.seq === 0 ? Buffer.from(random(16)).toString('hex') : stream.conv;
  const seq = stream.seq + 1;
  const at = stream.at !== null && stream.at > now ? stream.at : now;
  const fields: Record<string, Json> = { author: actor, ...entry.fields };
  const names = Object.keys(fields);
  const chance = random(32 * names.length); // one draw for all salts
  const salts = new Map(names.map((name, n) => [name, chance.subarray(32 * n, 32 * n + 32)]));
  const salt = (name: string): Uint8Array => salts.get(name) ?? random(32);
  const envelope = { type: entry.type, conv, seq, prev: stream.leaf, at, fields, refs: entry.refs ?? {} };
  const { bytes, leaf } = sealEnvelope(envelope, salt);
  const known = stream.keys?.[actor];
  if (stream.seq > 0 && !stream.keys) throw new Error(`The head of ${stream.id} was read without its keys.`);
  const { key, wrapped } = known
    ? { key: vault.unwrap(stream.id, actor, known), wrapped: null }
    : vault.makeKey(stream.id, actor, random);
  const content = Object.fromEntries(
    names.map((name) => [name, closeField(key, random(12), { conv, seq, name }, salt(name), fields[name] ?? null)]),
  );
  const keys = wrapped === null ? (stream.keys ?? {}) : { ...stream.keys, [actor]: wrapped };
  return {
    entry,
    actor,
    bytes,
    content,
    key: wrapped,
    head: { ...stream, conv, seq, leaf, at, keys },
    place: { conv, seq, leaf: Buffer.from(leaf).toString('base64'), at: formatAt(at) },
  };
}

/** Writes sealed entries: envelopes, words, and the new heads of their streams. Those of one stream stand in their order. */
export function append(write: Write, entries: readonly Sealed[]): void {
  if (entries.length === 0) return;
  for (const { entry, head } of entries) if (entry.stream.seq === 0) insertStream(write, head);
  insertEntries(write, entries);
}
