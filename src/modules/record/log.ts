/**
 * The log of the house. One process at a time moves committed entries into it, in the order of the relay, and signs how
 * far it has come. Nothing is signed before the batch it speaks of is durable, and nothing that contradicts what was
 * signed before: the last checkpoint is read in the same transaction, and the new one is proven to begin with it.
 */
import type { Sql } from '../../core/command.ts';
import {
  askTiles,
  checkpointText,
  consistencyOf,
  extendsTree,
  grow,
  inclusionOf,
  leafOf,
  openTiles,
  type Question,
  rootAt,
  signNote,
  tilesFor,
} from '../../engines/hash-log/index.ts';
import { signingKey, vkeyOf } from './keys.ts';
import * as store from './store-log.ts';

const batch = 4_000;

/** Two histories: what is in the database does not go on from what was signed. Signing stops until a person has looked. */
export class Forked extends Error {}

/** Answers a question about the tree from as few tiles as it needs. */
export async function askLog<Answer>(sql: Sql, question: Question<Answer>): Promise<Answer> {
  return askTiles(question, await store.tilesAt(sql, tilesFor(question)));
}

/** Moves what is committed into the log. In a transaction of its own. @returns how many entries. */
export async function sequence(tx: Sql): Promise<number> {
  if (!(await store.takeTurn(tx))) return 0;
  const [entries, size] = await Promise.all([store.unsequenced(tx, batch), store.logSize(tx)]);
  const last = entries.at(-1);
  if (!last) return 0;
  const leaves = entries.map(({ bytes }) => leafOf(bytes)); // of the bytes themselves, whatever stands beside them
  const tiles = grow(size, leaves, await store.tilesAt(tx, openTiles(size)));
  const rows = entries.map(({ n }, at) => ({ n, leaf: leaves[at] ?? new Uint8Array() }));
  await store.appendToLog(tx, size, rows, tiles);
  await store.moveLogCursor(tx, last);
  return entries.length;
}

/** A checkpoint that stands outside of the database too. */
export interface Witnessed {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * Signs how far the log has come, if it has come further. In a transaction of its own, so that what it reads is durable.
 * @param outside the last checkpoint kept outside of the database: a database that is behind it was set back.
 * @throws {Forked} when the log does not go on from what was signed.
 */
export async function signCheckpoint(
  tx: Sql,
  secret: string,
  outside: Witnessed | null,
  now: Date,
): Promise<store.KeptCheckpoint | null> {
  if (!(await store.takeTurn(tx))) return null;
  const [last, size, keys] = await Promise.all([store.lastCheckpoint(tx), store.logSize(tx), store.signingKeys(tx)]);
  const key = keys.at(-1);
  const [first] = keys;
  if (!key || !first || size === 0 || size === last?.size) return null;
  if (vkeyOf(secret, key.generation, key.name) !== key.vkey)
    throw new Forked('The secret of this installation is not the one its signing key was made from.');
  const root = await askLog(tx, rootAt(size));
  for (const before of [last, outside]) if (before) await mustGoOn(tx, before, { size, root });
  const text = checkpointText({ origin: first.name, size, root });
  const note = signNote(text, key.name, signingKey(secret, key.generation));
  const made = { size, root, generation: key.generation, note, at: now };
  await store.insertCheckpoint(tx, made);
  return made;
}

async function mustGoOn(sql: Sql, before: Witnessed, now: Witnessed): Promise<void> {
  const why = await breakBetween(sql, before, now);
  if (why !== null) throw new Forked(why);
}

/** Why a checkpoint does not go on from an earlier one; null when it does. */
export async function breakBetween(sql: Sql, before: Witnessed, now: Witnessed): Promise<string | null> {
  if (now.size < before.size) return `The log has ${now.size} entries and once had ${before.size}.`;
  const proof = await askLog(sql, consistencyOf(before.size, now.size));
  const claim = { size1: before.size, root1: before.root, size2: now.size, root2: now.root, proof };
  return extendsTree(claim) ? null : `The first ${before.size} entries of the log are not those that were signed.`;
}

/** A proof (C2SP tlog-proof) that an entry is in the log of the last checkpoint; null while it waits for its place. */
export async function proofOf(sql: Sql, index: number): Promise<string | null> {
  const checkpoint = await store.lastCheckpoint(sql);
  if (!checkpoint || index >= checkpoint.size) return null;
  const path = await askLog(sql, inclusionOf(index, checkpoint.size));
  const lines = path.map((hash) => `${Buffer.from(hash).toString('base64')}\n`);
  return `c2sp.org/tlog-proof@v1\nindex ${index}\n${lines.join('')}\n${checkpoint.note}`;
}

/** Base64 hashes that show that the log of `size2` begins with the log of `size1`. */
export async function consistencyBetween(sql: Sql, size1: number, size2: number): Promise<string[]> {
  const proof = await askLog(sql, consistencyOf(size1, size2));
  return proof.map((hash) => Buffer.from(hash).toString('base64'));
}
