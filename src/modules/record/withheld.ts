import type { Db, Sql } from '../../core/command.ts';

/** Words taken out of sight by two people of the house: on which ground, and when. */
export interface Withheld {
  readonly seq: number;
  readonly ground: string;
  readonly at: Date;
}

export async function withheldAt(
  db: Db,
  stream: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, Withheld>> {
  if (seqs.length === 0) return new Map();
  const rows = await db<Withheld>`
    select distinct on (seq) seq, ground, at from vault.withheld where stream = ${stream} and seq = any(${[...seqs]}::int[])
    order by seq, at desc`;
  return new Map(rows.map((row) => [row.seq, row]));
}

/** The fields of some entries that hold what somebody wrote: everything but who it was. */
export async function wordFieldsAt(
  sql: Sql,
  stream: string,
  seqs: readonly number[],
): Promise<{ seq: number; name: string }[]> {
  return sql<{ seq: number; name: string }>`
    select c.seq, f.name from record.content c, jsonb_object_keys(c.fields) f (name)
    where c.stream = ${stream} and c.seq = any(${[...seqs]}::int[]) and f.name <> 'author' order by c.seq, f.name`;
}
