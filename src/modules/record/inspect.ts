/**
 * The auditor's eye: what stands in the tables against what was sealed, logged and signed. It looks at a stretch of the
 * log at a time, so that it can go over what is new at once and over everything old again and again.
 */
import type { Sql } from '../../core/command.ts';
import { askTiles, canonical, commitment, leafOf, rootAt, tilesFor } from '../../engines/hash-log/index.ts';
import { breakBetween, type Witnessed } from './log.ts';
import { changesCounted, type PlaceRow, placesFrom, shapeOf } from './store-inspect.ts';
import { lastCheckpoint, tilesAt } from './store-log.ts';
import { openFields } from './vault.ts';

export interface Found {
  readonly rule: string;
  readonly subject: string;
  readonly detail: string;
}

export { changesCounted };

/** What does not fit in a stretch of the log. @returns also how far it came. */
export async function inspect(sql: Sql, from: number, count: number): Promise<{ found: Found[]; next: number }> {
  const rows = await placesFrom(sql, from, count);
  const last = rows.at(-1);
  if (!last) return { found: [], next: from };
  const tiles = new Set(rows.map(({ index }) => Math.floor(index / 256)));
  const tileOf = await tilesAt(
    sql,
    [...tiles].map((n) => ({ level: 0, n })),
  );
  const found = rows.flatMap((row): Found[] => {
    const place = `log ${row.index}`;
    const at = (row.index % 256) * 32;
    const kept = tileOf({ level: 0, n: Math.floor(row.index / 256) }).subarray(at, at + 32);
    if (!same(kept, row.logged))
      return [{ rule: 'record_log', subject: place, detail: 'the place is not the one in the tree' }];
    const detail = misfitOf(row);
    return detail === null ? [] : [{ ...detail, subject: row.stream === null ? place : `${row.stream} ${row.seq}` }];
  });
  return { found, next: last.index + 1 };
}

type Misfit = Pick<Found, 'rule' | 'detail'>;

function misfitOf(row: PlaceRow): Misfit | null {
  const { bytes, leaf, logged, head, seq } = row;
  if (bytes === null || leaf === null || seq === null) return { rule: 'record_tail', detail: 'the entry is gone' };
  if (!same(leafOf(bytes), logged))
    return { rule: 'record_entry', detail: 'the envelope is not the one that was logged' };
  if (!same(leaf, logged)) return { rule: 'record_entry', detail: 'the leaf is not the one that was logged' };
  const envelope = JSON.parse(Buffer.from(bytes).toString()) as Envelope;
  const wrong = otherThan(envelope, row);
  if (wrong !== null) return { rule: 'record_entry', detail: `${wrong} is not what the envelope says` };
  if (row.before !== null && Buffer.from(row.before).toString('base64') !== envelope.prev)
    return { rule: 'record_entry', detail: 'it does not follow the entry before' };
  if (row.before === null && seq > 1) return { rule: 'record_tail', detail: 'the entry before is gone' };
  if (head === null || head.seq < seq) return { rule: 'record_tail', detail: `the stream ends at ${head?.seq ?? 0}` };
  if (head.seq === seq && head.leaf !== Buffer.from(leaf).toString('base64'))
    return { rule: 'record_tail', detail: 'the stream ends in another entry' };
  return wordsOf(row, envelope);
}

interface Envelope {
  readonly type: string;
  readonly conv: string;
  readonly seq: number;
  readonly prev: string;
  readonly at: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly refs: Readonly<Record<string, string | number>>;
}

/** Which column beside the envelope says something else. */
function otherThan(envelope: Envelope, { type, conv, seq, at, refs }: PlaceRow): string | null {
  if (envelope.type !== type) return 'the type';
  if (envelope.conv !== conv) return 'the stream';
  if (envelope.seq !== seq) return 'the number';
  if (envelope.at !== at) return 'the time';
  return canonical(envelope.refs) === canonical(refs ?? {}) ? null : 'what it is about';
}

function wordsOf(row: PlaceRow, { fields, conv }: Envelope): Misfit | null {
  const { content, stream, seq, actor, key, erased, withheld } = row;
  if (content === null || stream === null || seq === null || actor === null)
    return { rule: 'record_words', detail: 'the words are gone' };
  const words = readable({ stream, conv, seq, actor, content, key });
  if (words === null) return { rule: 'record_words', detail: 'the words are not those that were written' };
  for (const [name, { salt, value }] of Object.entries(words)) {
    if (commitment(name, value, Buffer.from(salt, 'base64')) !== fields[name])
      return { rule: 'record_words', detail: `“${name}” is not what was committed to` };
    if (name === 'author' && value !== actor) return { rule: 'record_entry', detail: 'the author is another' };
  }
  if (erased)
    return Object.keys(content).length === 0 ? null : { rule: 'record_words', detail: 'they were to be gone' };
  const missing = Object.keys(fields).find((name) => !Object.hasOwn(words, name) && !withheld.includes(name));
  return missing === undefined ? null : { rule: 'record_words', detail: `“${missing}” is gone` };
}

/** Null for words that somebody has touched: they do not decrypt. */
function readable(row: Parameters<typeof openFields>[0]): ReturnType<typeof openFields> | null {
  try {
    return openFields(row);
  } catch {
    return null;
  }
}

/** The whole log, stretch by stretch: what the doctor does. */
export async function inspectAll(sql: Sql): Promise<Found[]> {
  const all: Found[] = [];
  for (let from = 0; ;) {
    const { found, next } = await inspect(sql, from, 1_000);
    all.push(...found);
    if (next === from) return all;
    from = next;
  }
}

/**
 * What does not fit about the log as a whole: its length, its last checkpoint, and the one kept outside of the database.
 * @param whole counts everything, which takes time with a long log; otherwise what is new.
 */
export async function inspectLog(sql: Sql, outside: Witnessed | null, whole = false): Promise<Found[]> {
  const [shape, signed] = await Promise.all([shapeOf(sql, whole), lastCheckpoint(sql)]);
  const found: Found[] = [];
  const wrong = (subject: string, detail: string): void => void found.push({ rule: 'record_log', subject, detail });
  if (shape.size !== shape.end) wrong('log', `${shape.end - shape.size} places are gone`);
  if (shape.left > 0 && shape.end > 0) wrong('entries', `${shape.left} entries have no place in the log`);
  if (outside && outside.size > (signed?.size ?? 0)) {
    const detail = `${outside.size} entries were signed, and the database knows of ${signed?.size ?? 0}: it was set back`;
    return [...found, { rule: 'record_restored', subject: `log ${outside.size}`, detail }];
  }
  if (!signed) return found;
  if (shape.end < signed.size) {
    wrong(`log ${signed.size}`, `${signed.size} entries were signed, and the log ends at ${shape.end}`);
    return found;
  }
  const root = askTiles(rootAt(signed.size), await tilesAt(sql, tilesFor(rootAt(signed.size))));
  if (!same(root, signed.root)) wrong(`log ${signed.size}`, 'the tree is not the one that was signed');
  const why = outside && (await breakBetween(sql, outside, signed));
  if (why) found.push({ rule: 'record_restored', subject: `log ${outside.size}`, detail: why });
  return found;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
