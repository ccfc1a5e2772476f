import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import type { FileStatus } from './lifecycle.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** How much a member may hand in now: the door asks before it takes a byte. */
export const fileAllowance = query({
  name: 'files.allowance',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }) {
    if (!isMember(actor)) return null;
    return rules.allowance(await store.usageOf(db, actor.id), now);
  },
});

/** A file as somebody in its place may see it. What it holds is not among it; that is served elsewhere. */
export interface ShownFile {
  readonly id: string;
  readonly owner: string;
  readonly mine: boolean;
  readonly stream: string;
  readonly subject: string;
  readonly part: string;
  readonly n: number;
  /** As everybody in its place reads it. */
  readonly name: string;
  /** As its owner handed it in; for others the same as `name`. */
  readonly ownName: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
  readonly status: FileStatus;
  readonly reason: string | null;
  readonly inside: string | null;
  /** Whether it is a picture that may be looked at on the page. */
  readonly picture: boolean;
  readonly at: Date;
  readonly fetchedAt: Date | null;
}

interface Row extends Omit<ShownFile, 'mine' | 'ownName'> {
  readonly ownName: string;
}

const columns = (db: Db) => db`
  id, owner, stream, subject, part, n, name, own_name as "ownName", size, type, sha256, status, reason, inside,
  served_sha256 is not null as picture, placed_at as at, fetched_at as "fetchedAt"`;

/** Files in the order they were brought; what took another's place stands in that place. */
function seenBy(rows: readonly Row[], reader: string): ShownFile[] {
  return rows
    .filter(({ owner, status }) => owner === reader || status !== 'replaced')
    .map((row) => ({ ...row, mine: row.owner === reader, ownName: row.owner === reader ? row.ownName : row.name }));
}

/** What was brought with some messages, proposals or deliveries, by their id. The reader is one who may read those. */
export async function filesAt(
  db: Db,
  subjects: readonly string[],
  reader: string,
): Promise<ReadonlyMap<string, readonly ShownFile[]>> {
  if (subjects.length === 0) return new Map();
  const rows = await db<Row>`
    select ${columns(db)} from files.shown_file where subject = any(${[...subjects]}::text[]) order by n, placed_at, id`;
  return Map.groupBy(seenBy(rows, reader), ({ subject }) => subject);
}

/** Everything that stands on one stream, the latest first. The reader is one who may read it. */
export async function filesOn(db: Db, stream: string, reader: string): Promise<ShownFile[]> {
  const rows = await db<Row>`
    select ${columns(db)} from files.shown_file where stream = ${stream} order by placed_at desc, n limit 500`;
  return seenBy(rows, reader);
}

const ownPage = 200;

/** Everything a member has handed in, in the order in which it came, wherever it stands. */
export const myFiles = query({
  name: 'files.mine',
  input: z.strictObject({ after: id('fil').optional() }),
  async run(db, { after }, { actor }): Promise<{ items: ShownFile[]; next: string | null } | null> {
    if (!isMember(actor)) return null;
    const rows = await db<Row>`
      select ${columns(db)} from files.shown_file
      where owner = ${actor.id} and id > ${after ?? ''} order by id limit ${ownPage + 1}`;
    const items = rows.slice(0, ownPage).map((row) => ({ ...row, name: row.ownName, mine: true }));
    return { items, next: rows.length > ownPage ? (items.at(-1)?.id ?? null) : null };
  },
});

/** What waits for a trust agent, the oldest first. */
export async function contestedFiles(db: Db, limit: number): Promise<ShownFile[]> {
  const rows = await db<Row>`
    select ${columns(db)} from files.shown_file where status = 'contested' order by placed_at, id limit ${limit}`;
  return rows.map((row) => ({ ...row, mine: false }));
}

export async function fileById(
  db: Db,
  file: string,
): Promise<(Row & { servedSha256: string | null; servedType: string | null; servedSize: number | null }) | null> {
  const [row] = await db<Row & { servedSha256: string | null; servedType: string | null; servedSize: number | null }>`
    select ${columns(db)}, served_sha256 as "servedSha256", served_type as "servedType", served_size as "servedSize"
    from files.shown_file where id = ${file}`;
  return row ?? null;
}

/** The bytes of a file that somebody may take along. */
export interface OwnBytes {
  readonly file: string;
  readonly owner: string;
  readonly sha256: string;
  /** Of a picture the copy without what was written beside its pixels; everything else is as it was handed in. */
  readonly copy: boolean;
}

/**
 * Which bytes on a stream one reader may have, as at the door: their own as they handed them in, others' once they are
 * clean. The reader is one who may read the stream.
 */
export async function bytesFor(db: Db, stream: string, reader: string): Promise<OwnBytes[]> {
  return db<OwnBytes>`
    select id as file, owner, sha256, false as copy from files.shown_file
    where stream = ${stream} and status <> 'removed'
      and (owner = ${reader} or (status = 'clean' and served_sha256 is null))
    union all
    select id, owner, served_sha256, true from files.shown_file
    where stream = ${stream} and status = 'clean' and served_sha256 is not null`;
}

/** Which bytes of both sides whoever decides a case may have: what was handed in, also where words of it are hidden. */
export async function originalsOn(db: Db, stream: string): Promise<OwnBytes[]> {
  return db<OwnBytes>`
    select id as file, owner, sha256, false as copy from files.shown_file
    where stream = ${stream} and status in ('clean', 'held', 'contested', 'confirmed') and reason is distinct from 'virus'`;
}
