import type { Sql } from '../../core/command.ts';
import type { Kept } from './vault.ts';

/** One place of the log with everything that has to fit together there; what is missing is null. */
export interface PlaceRow {
  readonly index: number;
  readonly logged: Uint8Array;
  readonly stream: string | null;
  readonly conv: string | null;
  readonly seq: number | null;
  readonly type: string | null;
  /** As it stands in an envelope: six digits of a second. */
  readonly at: string | null;
  readonly actor: string | null;
  readonly refs: Readonly<Record<string, string | number>> | null;
  readonly bytes: Uint8Array | null;
  readonly leaf: Uint8Array | null;
  /** The leaf of the entry before; null for the first of a stream. */
  readonly before: Uint8Array | null;
  readonly head: { readonly seq: number; readonly leaf: string } | null;
  readonly content: Kept | null;
  readonly key: string | null;
  /** Whose words may be gone, and which: by law, or because the house has taken them out of sight. */
  readonly erased: boolean;
  readonly withheld: readonly string[];
}

/** A stretch of the log with the entries that stand there, in order. */
export async function placesFrom(sql: Sql, from: number, count: number): Promise<PlaceRow[]> {
  return sql<PlaceRow>`
    select l.index::float8 as index, l.leaf as logged, e.stream, s.conv, e.seq, e.type, e.actor, e.refs, e.bytes, e.leaf,
           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, b.leaf as before,
           case when s.id is not null then json_build_object('seq', s.seq, 'leaf', encode(s.leaf, 'base64')) end as head,
           c.fields as content, encode(k.wrapped, 'hex') as key,
           exists (select from vault.erasure g where g.author = e.actor) as erased,
           array(select w.name from vault.withheld w where w.stream = e.stream and w.seq = e.seq) as withheld
    from record.log l
    left join record.entry e on e.n = l.n
    left join record.stream s on s.id = e.stream
    left join record.entry b on b.stream = e.stream and b.seq = e.seq - 1
    left join record.content c on c.stream = e.stream and c.seq = e.seq
    left join vault.key k on k.stream = e.stream and k.author = e.actor
    where l.index >= ${String(from)}::text::bigint and l.index < ${String(from + count)}::text::bigint
    order by l.index`;
}

export interface Shape {
  /** Places in the log, and the number of its last place plus one: the same where none is missing. */
  readonly size: number;
  readonly end: number;
  /** Entries that the sequencer has passed by: its cursor is behind them, and they have no place. */
  readonly left: number;
}

/** Whether the log is whole, and whether entries were left out of it. */
export async function shapeOf(sql: Sql, whole: boolean): Promise<Shape> {
  const [row] = await sql<Shape>`
    select (select coalesce(max(index), -1) + 1 from record.log)::float8 as end,
           ${whole ? sql`(select count(*) from record.log)` : sql`(select coalesce(max(index), -1) + 1 from record.log)`}::float8 as size,
           (select count(*) from (
              select from record.entry e join record.cursor c on c.reader = 'log'
              where ${whole ? sql`true` : sql`e.n > (select coalesce(max(n), 0) - 5000 from record.log)`}
                and (e.xid, e.n) <= (c.xid, c.n)
                and not exists (select from record.log l where l.n = e.n) limit 1000) forgotten)::float8 as left`;
  return row ?? { size: 0, end: 0, left: 0 };
}

/**
 * How often rows that never change were changed or taken away, as PostgreSQL counts it: a tripwire that costs nothing.
 * Whoever resets the counters is still found, only later.
 */
export async function changesCounted(sql: Sql): Promise<number> {
  const [row] = await sql<{ changes: number }>`
    select coalesce(sum(n_tup_upd + n_tup_del), 0)::float8 as changes from pg_stat_all_tables
    where schemaname = 'record' and relname in ('entry', 'content', 'log', 'checkpoint')`;
  return row?.changes ?? 0;
}
