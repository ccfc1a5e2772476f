import type { Db } from '../../core/command.ts';

/** Where an entry stands: in its stream, and in the log of the house once it has its place there. */
export interface Standing {
  readonly type: string;
  readonly conv: string;
  readonly seq: number;
  /** Padded base64 of 32 bytes. */
  readonly leaf: string;
  /** As it stands in the envelope. */
  readonly at: string;
  readonly index: number | null;
}

export async function standingOf(db: Db, stream: string, seq: number): Promise<Standing | null> {
  const [row] = await db<Standing>`
    select e.type, s.conv, e.seq, encode(e.leaf, 'base64') as leaf, l.index::float8 as index,
           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from record.entry e join record.stream s on s.id = e.stream left join record.log l on l.n = e.n
    where e.stream = ${stream} and e.seq = ${seq}`;
  return row ?? null;
}
