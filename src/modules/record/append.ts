import type { Entry, Json, Write } from '../../core/command.ts';
import type { Place } from '../../core/gate.ts';
import { formatAt, seal } from '../../engines/hash-log/index.ts';
import { insertEntry, insertStream, moveHead } from './store.ts';

/**
 * Seals an entry behind the last one of its stream and writes it: envelope with commitments, the words with their salts
 * apart, the new head. The time of an entry is never before the one it follows.
 */
export function append(
  write: Write,
  entry: Entry,
  actor: string,
  now: Date,
  random: (bytes: number) => Uint8Array,
): Place {
  const { stream } = entry;
  const begins = stream.seq === 0;
  const conv = begins ? Buffer.from(random(16)).toString('hex') : stream.conv;
  const seq = stream.seq + 1;
  const at = stream.at !== null && stream.at > now ? stream.at : now;
  const fields: Record<string, Json> = { author: actor, ...entry.fields };
  const names = Object.keys(fields);
  const chance = random(32 * names.length); // one draw for all salts
  const salts = new Map(names.map((name, n) => [name, chance.subarray(32 * n, 32 * n + 32)]));
  const salt = (name: string): Uint8Array => salts.get(name) ?? random(32);
  const refs = entry.refs ?? {};
  const sealed = seal({ type: entry.type, conv, seq, prev: stream.leaf, at, fields, refs }, salt);

  if (begins) insertStream(write, { ...stream, conv, seq, leaf: sealed.leaf, at });
  else moveHead(write, stream.id, seq, sealed.leaf, at);
  const content = Object.fromEntries(
    names.map((name) => [name, { salt: Buffer.from(salt(name)).toString('base64'), value: fields[name] ?? null }]),
  );
  insertEntry(
    write,
    { stream: stream.id, seq, type: entry.type, at, actor, refs, bytes: sealed.bytes, leaf: sealed.leaf },
    content,
  );
  return { conv, seq, leaf: Buffer.from(sealed.leaf).toString('base64'), at: formatAt(at) };
}
