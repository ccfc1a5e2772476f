import type { Sql } from '../../core/command.ts';
import { type Shown, type Row, shownOf } from './store.ts';

/** How far back in a stream somebody's last words are looked for: whoever is silent for longer has none. */
const reach = 200;

/** Whose last words on which stream. */
export interface Asked {
  readonly stream: string;
  readonly author: string;
}

/**
 * The last entries of some authors, each on one stream, newest first: what they said just before. Read behind the lock of
 * the stream, in one statement for a whole crowd.
 */
export async function lastWordsOf(
  sql: Sql,
  asked: readonly Asked[],
  types: readonly string[],
  limit: number,
): Promise<(readonly Shown[])[]> {
  if (asked.length === 0) return [];
  const rows = await sql<Row & { which: number }>`
    select asked.n::int as which, e.xid::text as xid, e.n, e.stream, s.kind, s.parties, e.seq, e.type, e.at, e.actor, e.refs,
           s.conv, '' as leaf, c.fields as content, encode(k.wrapped, 'hex') as key
    from unnest(${asked.map(({ stream }) => stream)}::text[], ${asked.map(({ author }) => author)}::text[])
           with ordinality asked (stream, author, n)
    join record.stream s on s.id = asked.stream
    cross join lateral (
      select * from record.entry e
      where e.stream = s.id and e.seq > s.seq - ${reach}::int and e.actor = asked.author and e.type = any(${[...types]}::text[])
      order by e.seq desc limit ${limit}
    ) e
    join record.content c on c.stream = e.stream and c.seq = e.seq
    left join vault.key k on k.stream = e.stream and k.author = e.actor`;
  const byAsked = Map.groupBy(rows, ({ which }) => which);
  return asked.map((_, n) => (byAsked.get(n + 1) ?? []).map(shownOf).toSorted((a, b) => b.seq - a.seq));
}
