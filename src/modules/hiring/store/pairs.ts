import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { LockedPair, Pair } from '../pair.ts';

/** Locks the stream of an engagement; null when there is none. Call it first in `load`. */
export async function lockEngagement(tx: Tx, engagement: string): Promise<LockedPair | null> {
  const [row] = await tx<Row>`
    select ${both(tx)} from hiring.engagement e, record.lock(e.id) l where e.id = ${engagement}`;
  return row ? locked(row) : null;
}

/** The same, looked up by who and about what. */
export async function lockPair(tx: Tx, project: string, professional: string): Promise<LockedPair | null> {
  const [row] = await tx<Row>`
    select ${both(tx)} from hiring.engagement e, record.lock(e.id) l
    where e.project = ${project} and e.professional = ${professional}`;
  return row ? locked(row) : null;
}

/** Writes a pair that begins; does nothing for one that was there. */
export function savePair(write: Write, { head, engagement }: LockedPair): void {
  if (head.seq > 0) return;
  write`insert into hiring.engagement (id, project, client, professional, first_hello, opened_by, opened_at)
        values (${engagement.id}, ${engagement.project}, ${engagement.client}, ${engagement.professional},
                ${engagement.firstHello}, ${engagement.openedBy}, ${engagement.openedAt})`;
}

type Row = Pair & Omit<Head, 'id' | 'at'> & { readonly headAt: Date | null };

function locked({ kind, conv, seq, leaf, headAt, parties, keys, ...engagement }: Row): LockedPair {
  return {
    head: { id: engagement.id, kind, conv, seq, leaf, at: headAt, parties, ...(keys ? { keys } : {}) },
    engagement,
  };
}

const who = (sql: Sql) => sql`
  e.project, e.client, e.professional, e.first_hello as "firstHello", e.opened_by as "openedBy",
  e.opened_at as "openedAt"`;
const both = (sql: Sql) => sql`e.id, ${who(sql)}, l.kind, l.conv, l.seq, l.leaf, l.at as "headAt", l.parties, l.keys`;
