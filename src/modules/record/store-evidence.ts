import type { Sql } from '../../core/command.ts';
import { type Kept, type Salted, openFields } from './vault.ts';

/** An entry with everything that proves it: the bytes that were hashed, its place in the log, its words with their salts. */
export interface Evidence {
  readonly seq: number;
  readonly conv: string;
  readonly type: string;
  readonly actor: string;
  /** As it stands in the envelope: six digits of a second. */
  readonly at: string;
  readonly bytes: Uint8Array;
  /** Padded base64. */
  readonly leaf: string;
  /** Place in the log; null while it waits for one. */
  readonly index: number | null;
  readonly fields: Readonly<Record<string, Salted>>;
}

type Row = Omit<Evidence, 'fields'> & { readonly content: Kept; readonly key: string | null };

/** The next entries of a stream, oldest first. */
export async function evidenceOf(
  sql: Sql,
  stream: string,
  { after, upTo, limit }: { readonly after: number; readonly upTo: number; readonly limit: number },
): Promise<Evidence[]> {
  const rows = await sql<Row>`
    select e.seq, s.conv, e.type, e.actor, e.bytes, encode(e.leaf, 'base64') as leaf, l.index::float8 as index,
           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
           c.fields as content, encode(k.wrapped, 'hex') as key
    from record.entry e join record.stream s on s.id = e.stream
      join record.content c on c.stream = e.stream and c.seq = e.seq
      left join record.log l on l.n = e.n left join vault.key k on k.stream = e.stream and k.author = e.actor
    where e.stream = ${stream} and e.seq > ${after} and e.seq <= ${upTo} order by e.seq limit ${limit}`;
  return rows.map(({ content, key, ...row }) => ({ ...row, fields: openFields({ ...row, stream, content, key }) }));
}

/** What of an entry one reader is shown, each value with its salt: the same rule as on the page. */
export function provenTo({ actor, fields }: Pick<Evidence, 'actor' | 'fields'>, reader: string): [string, Salted][] {
  return Object.entries(fields).filter(([name]) => actor === reader || !name.startsWith('hidden/'));
}
