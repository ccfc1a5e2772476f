import type { Sql, Write } from '../../core/command.ts';
import type { Tile, TileOf, TilePlace } from '../../engines/hash-log/index.ts';

/** A number that a process takes to be the only one at the log; it ends with the transaction, whatever ends that. */
const logTurn = 12;

/**
 * True when no other process is at the log, and none will be until this transaction ends. The lock lives and dies with
 * the transaction that writes, so whoever lost it has lost its writes too; and two leaves cannot have one index.
 */
export async function takeTurn(tx: Sql): Promise<boolean> {
  const [row] = await tx<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('the log', ${logTurn})) as mine`;
  return row?.mine ?? false;
}

interface Unsequenced {
  readonly xid: string;
  readonly n: bigint;
  readonly bytes: Uint8Array;
}

/** Committed entries that are not in the log yet, in the order of the relay, which can skip none. */
export async function unsequenced(sql: Sql, limit: number): Promise<Unsequenced[]> {
  return sql<Unsequenced>`
    select e.xid::text as xid, e.n, e.bytes from record.entry e
    where (e.xid, e.n) > (coalesce((select c.xid from record.cursor c where c.reader = 'log'), '0'::xid8),
                          coalesce((select c.n from record.cursor c where c.reader = 'log'), 0))
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.n limit ${limit}`;
}

export async function logSize(sql: Sql): Promise<number> {
  const [row] = await sql<{ size: number }>`select (coalesce(max(index), -1) + 1)::float8 as size from record.log`;
  return row?.size ?? 0;
}

/** The named tiles; asking for one that is not among them is a defect. */
export async function tilesAt(sql: Sql, places: readonly TilePlace[]): Promise<TileOf> {
  const rows =
    places.length === 0
      ? []
      : await sql<{ level: number; n: number; hashes: Uint8Array }>`
          select t.level, t.n::float8 as n, t.hashes from record.tile t
          join unnest(${places.map(({ level }) => level)}::int[], ${places.map(({ n }) => String(n))}::text[]::bigint[]) w (level, n)
            on t.level = w.level and t.n = w.n`;
  const byPlace = new Map(rows.map(({ level, n, hashes }) => [`${level} ${n}`, hashes]));
  return ({ level, n }) => {
    const hashes = byPlace.get(`${level} ${n}`);
    if (!hashes) throw new Error(`The log has no tile ${level}/${n}.`);
    return hashes;
  };
}

interface Appended {
  readonly n: bigint;
  readonly leaf: Uint8Array;
}

export async function appendToLog(
  sql: Sql,
  size: number,
  rows: readonly Appended[],
  tiles: readonly Tile[],
): Promise<void> {
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  await Promise.all([
    sql`insert into record.log (index, n, leaf)
        select index, n, decode(leaf, 'hex')
        from unnest(${rows.map((_, at) => String(size + at))}::text[]::bigint[], ${rows.map(({ n }) => String(n))}::text[]::bigint[],
                    ${rows.map(({ leaf }) => hex(leaf))}::text[]) r (index, n, leaf)`,
    sql`insert into record.tile (level, n, hashes)
        select level, n, decode(hashes, 'hex')
        from unnest(${tiles.map(({ level }) => level)}::int[], ${tiles.map(({ n }) => String(n))}::text[]::bigint[],
                    ${tiles.map(({ hashes }) => hex(hashes))}::text[]) r (level, n, hashes)
        on conflict (level, n) do update set hashes = excluded.hashes`,
  ]);
}

export async function moveLogCursor(sql: Sql, { xid, n }: { readonly xid: string; readonly n: bigint }): Promise<void> {
  await sql`insert into record.cursor (reader, xid, n) values ('log', ${xid}::xid8, ${n})
            on conflict (reader) do update set xid = excluded.xid, n = excluded.n`;
}

export interface KeptCheckpoint {
  readonly size: number;
  readonly root: Uint8Array;
  readonly generation: number;
  readonly note: string;
  readonly at: Date;
}

export async function lastCheckpoint(sql: Sql): Promise<KeptCheckpoint | null> {
  const [row] = await sql<KeptCheckpoint>`
    select size::float8 as size, root, generation, note, at from record.checkpoint order by size desc limit 1`;
  return row ?? null;
}

export async function insertCheckpoint(sql: Sql, { size, root, generation, note, at }: KeptCheckpoint): Promise<void> {
  await sql`insert into record.checkpoint (size, root, generation, note, at)
            values (${String(size)}::text::bigint, ${root}, ${generation}, ${note}, ${at})`;
}

export interface SigningKey {
  readonly generation: number;
  readonly name: string;
  readonly vkey: string;
  readonly since: Date;
}

/** The keys of the house, oldest first. */
export async function signingKeys(sql: Sql): Promise<SigningKey[]> {
  return sql<SigningKey>`select generation, name, vkey, since from record.signing_key order by generation`;
}

export function insertKey(write: Write, { generation, name, vkey, since }: SigningKey): void {
  write`insert into record.signing_key (generation, name, vkey, since) values (${generation}, ${name}, ${vkey}, ${since})`;
}

/** Where entries of a stream stand in the log, by their number; those that wait are not there. */
export async function indexesOf(sql: Sql, stream: string): Promise<ReadonlyMap<number, number>> {
  const rows = await sql<{ seq: number; index: number }>`
    select e.seq, l.index::float8 as index from record.entry e join record.log l on l.n = e.n where e.stream = ${stream}`;
  return new Map(rows.map(({ seq, index }) => [seq, index]));
}

/** How long the oldest entry has waited for its place in the log, in seconds of the house's clock; 0 when none waits. */
export async function oldestUnsequenced(sql: Sql, now: Date): Promise<number> {
  const [row] = await sql<{ at: Date | null }>`
    select min(e.at) as at from record.entry e
    where (e.xid, e.n) > (coalesce((select c.xid from record.cursor c where c.reader = 'log'), '0'::xid8),
                          coalesce((select c.n from record.cursor c where c.reader = 'log'), 0))`;
  return row?.at ? Math.max(0, (now.getTime() - row.at.getTime()) / 1000) : 0;
}

/** One tile as anybody may read it; null where the log has none. */
export async function tileHashes(sql: Sql, { level, n }: TilePlace): Promise<Uint8Array | null> {
  const [row] = await sql<{ hashes: Uint8Array }>`
    select hashes from record.tile where level = ${level} and n = ${String(n)}::text::bigint`;
  return row?.hashes ?? null;
}
