import type { Db, Head, Json, Sql, Write } from '../../core/command.ts';
import type { Sealed } from '../../core/house.ts';
import type { Disclosure } from '../../engines/hash-log/index.ts';
import { type Kept, openFields } from './vault.ts';

export function insertStream(write: Write, head: Head): void {
  write`insert into record.stream (id, kind, conv, seq, leaf, at, parties)
        values (${head.id}, ${head.kind}, ${head.conv}, ${head.seq}, ${head.leaf}, ${head.at}, ${[...head.parties]})`;
}

/**
 * One statement for all: envelopes, their words, and each stream's head moved to its last entry. A stale head makes
 * `seq` collide with an entry that is there, and the whole act is tried again.
 */
export function insertEntries(write: Write, entries: readonly Sealed[]): void {
  const heads = [...new Map(entries.map(({ head, place }) => [head.id, { head, place }])).values()].filter(
    ({ head }) => head.seq > 1, // one that begins is written with its first entry
  );
  const rows = entries.map((sealed) => ({
    stream: sealed.head.id,
    seq: sealed.head.seq,
    at: sealed.head.at,
    type: sealed.entry.type,
    actor: sealed.actor,
    refs: sealed.entry.refs ?? {},
    bytes: Buffer.from(sealed.bytes).toString(),
    leaf: sealed.place.leaf,
    fields: sealed.content,
    key: sealed.key,
  }));
  write`
    with moved as (
      update record.stream s set seq = h.seq, leaf = decode(h.leaf, 'base64'), at = h.at
      from unnest(${heads.map(({ head }) => head.id)}::text[], ${heads.map(({ head }) => head.seq)}::int[],
                  ${heads.map(({ place }) => place.leaf)}::text[], ${heads.map(({ place }) => place.at)}::text[]::timestamptz[])
             h (id, seq, leaf, at)
      where s.id = h.id
    ), r as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
        as r(stream text, seq int, at timestamptz, type text, actor text, refs jsonb, bytes text, leaf text, fields jsonb, key text)
    ), kept as (
      insert into vault.key (stream, author, wrapped)
      select stream, actor, decode(key, 'hex') from r where key is not null
    ), entered as (
      insert into record.entry (stream, seq, type, at, actor, refs, bytes, leaf)
      select stream, seq, type, at, actor, refs, convert_to(bytes, 'UTF8'), decode(leaf, 'base64') from r
    )
    insert into record.content (stream, seq, fields) select stream, seq, fields from r`;
}

/** One entry with its words, as later modules and doors read it. */
export interface Shown {
  /** The place in the order of the relay: transaction, then number. */
  readonly xid: string;
  readonly n: bigint;
  readonly stream: string;
  readonly kind: Head['kind'];
  readonly parties: readonly string[];
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: string;
  readonly refs: Readonly<Record<string, string | number>>;
  readonly conv: string;
  readonly leaf: string;
  readonly fields: Readonly<Record<string, Json>>;
}

/**
 * The entry as one reader may see it. Fields named `hidden/…` are words the contact rule keeps from the other side:
 * they stand in the same envelope, so masked and unmasked texts verify alike, and only their author reads them here.
 */
export function disclosedTo(entry: Shown, reader: string): Shown {
  if (entry.actor === reader) return entry;
  const fields = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => !name.startsWith('hidden/')));
  return { ...entry, fields };
}

export interface Row extends Omit<Shown, 'fields'> {
  readonly content: Kept;
  readonly key: string | null;
}

/**
 * A row whose words do not open (changed behind our back, or written with a secret this process does not have) is shown
 * like an erased one: one bad row must not keep everybody's live pages and mail from them. The auditor reports it.
 */
export const shownOf = ({ content, key, ...row }: Row): Shown => ({ ...row, fields: values({ ...row, content, key }) });

function values(row: Row): Shown['fields'] {
  try {
    return Object.fromEntries(Object.entries(openFields(row)).map(([name, { value }]) => [name, value]));
  } catch {
    return {};
  }
}

/** What can be shown of a stream to whoever may see everything: each value with the salt that proves it. */
export async function disclosuresOf(db: Sql, stream: string): Promise<Disclosure[]> {
  const rows = await db<Pick<Row, 'stream' | 'conv' | 'seq' | 'actor' | 'content' | 'key'>>`
    select e.stream, s.conv, e.seq, e.actor, c.fields as content, encode(k.wrapped, 'hex') as key
    from record.entry e join record.stream s on s.id = e.stream join record.content c on c.stream = e.stream and c.seq = e.seq
      left join vault.key k on k.stream = e.stream and k.author = e.actor
    where e.stream = ${stream} order by e.seq`;
  return rows.flatMap((row) =>
    Object.entries(openFields(row)).map(([name, said]) => ({ seq: row.seq, name, ...said })),
  );
}

/** Entries of one stream: the next ones after `seq`, or else the newest ones before it; always oldest first. */
export async function entriesOf(
  db: Db,
  stream: string,
  { after, before = 2 ** 31 - 1, limit = 200 }: { after?: number; before?: number; limit?: number } = {},
): Promise<Shown[]> {
  const rows = await db<Row>`
    select e.xid::text as xid, e.n, e.stream, s.kind, s.parties, e.seq, e.type, e.at, e.actor, e.refs, s.conv,
           encode(e.leaf, 'base64') as leaf, c.fields as content, encode(k.wrapped, 'hex') as key
    from record.entry e join record.stream s on s.id = e.stream join record.content c on c.stream = e.stream and c.seq = e.seq
      left join vault.key k on k.stream = e.stream and k.author = e.actor
    where e.stream = ${stream} and e.seq > ${after ?? 0} and e.seq < ${before}
    order by e.seq ${after === undefined ? db`desc` : db``} limit ${limit}`;
  return rows.map(shownOf).toSorted((a, b) => a.seq - b.seq);
}

/** Some entries of one stream by their numbers, oldest first. */
export async function entriesAt(db: Db, stream: string, numbers: readonly number[]): Promise<Shown[]> {
  if (numbers.length === 0) return [];
  const rows = await db<Row>`
    select e.xid::text as xid, e.n, e.stream, s.kind, s.parties, e.seq, e.type, e.at, e.actor, e.refs, s.conv,
           encode(e.leaf, 'base64') as leaf, c.fields as content, encode(k.wrapped, 'hex') as key
    from record.entry e join record.stream s on s.id = e.stream join record.content c on c.stream = e.stream and c.seq = e.seq
      left join vault.key k on k.stream = e.stream and k.author = e.actor
    where e.stream = ${stream} and e.seq = any(${[...numbers]}::int[]) order by e.seq`;
  return rows.map(shownOf);
}

/** The last entry of each stream. */
export async function lastEntries(db: Db, streams: readonly string[]): Promise<Shown[]> {
  if (streams.length === 0) return [];
  const rows = await db<Row>`
    select e.xid::text as xid, e.n, e.stream, s.kind, s.parties, e.seq, e.type, e.at, e.actor, e.refs, s.conv,
           encode(e.leaf, 'base64') as leaf, c.fields as content, encode(k.wrapped, 'hex') as key
    from record.stream s join record.entry e on e.stream = s.id and e.seq = s.seq
      join record.content c on c.stream = e.stream and c.seq = e.seq
      left join vault.key k on k.stream = e.stream and k.author = e.actor
    where s.id = any(${[...streams]}::text[])`;
  return rows.map(shownOf);
}

/** A place in the order of the relay. */
export interface Cursor {
  readonly xid: string;
  readonly n: bigint;
}

/**
 * Committed entries after a cursor, in an order that can skip none: only those whose transaction is older than every
 * transaction still running, by transaction and number.
 */
export async function entriesAfter(
  db: Db,
  cursor: Cursor,
  limit: number,
): Promise<{ entries: Shown[]; cursor: Cursor }> {
  const rows = await db<Row>`
    select e.xid::text as xid, e.n, e.stream, s.kind, s.parties, e.seq, e.type, e.at, e.actor, e.refs, s.conv,
           encode(e.leaf, 'base64') as leaf, c.fields as content, encode(k.wrapped, 'hex') as key
    from record.entry e join record.stream s on s.id = e.stream join record.content c on c.stream = e.stream and c.seq = e.seq
      left join vault.key k on k.stream = e.stream and k.author = e.actor
    where (e.xid, e.n) > (${cursor.xid}::xid8, ${cursor.n}::bigint)
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.n limit ${limit}`;
  const last = rows.at(-1);
  return {
    entries: rows.map(shownOf),
    cursor: last ? { xid: last.xid, n: last.n } : cursor,
  };
}

/** The same, for the streams of some parties, or for one stream. */
export async function entriesFor(
  db: Db,
  parties: readonly string[],
  stream: string | null,
  cursor: Cursor,
  limit: number,
): Promise<{ entries: Shown[]; cursor: Cursor }> {
  const rows = await db<Row>`
    select e.xid::text as xid, e.n, e.stream, s.kind, s.parties, e.seq, e.type, e.at, e.actor, e.refs, s.conv,
           encode(e.leaf, 'base64') as leaf, c.fields as content, encode(k.wrapped, 'hex') as key
    from record.entry e join record.stream s on s.id = e.stream join record.content c on c.stream = e.stream and c.seq = e.seq
      left join vault.key k on k.stream = e.stream and k.author = e.actor
    where (e.xid, e.n) > (${cursor.xid}::xid8, ${cursor.n}::bigint)
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (s.parties && ${[...parties]}::text[] or e.stream = ${stream})
    order by e.xid, e.n limit ${limit}`;
  const last = rows.at(-1);
  return {
    entries: rows.map(shownOf),
    cursor: last ? { xid: last.xid, n: last.n } : cursor,
  };
}

/** Where the relay would start when only what comes from now on matters. */
export async function cursorNow(db: Db): Promise<Cursor> {
  const [row] = await db<Cursor>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid, 0::bigint as n`;
  return row ?? { xid: '0', n: 0n };
}

/** Whether any of these parties may read the stream; what is not theirs does not exist for them. */
export async function readableBy(db: Db, stream: string, parties: readonly string[]): Promise<boolean> {
  const rows = await db`select 1 from record.stream where id = ${stream} and parties && ${[...parties]}::text[]`;
  return rows.length > 0;
}

/** Every stream of these parties, oldest first, a few hundred at a time. */
export async function* streamsOf(db: Db, parties: readonly string[]): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const rows = await db<{ id: string }>`
      select id from record.stream where parties && ${[...parties]}::text[] and id > ${after} order by id limit 500`;
    for (const { id } of rows) yield id;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
