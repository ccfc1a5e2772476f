/**
 * Deadlines: rows that an act sets and the clock keeps. A kind names the act that follows when the time has come; the
 * act itself decides again whether it still applies, so a deadline that lost its reason does nothing.
 */
import type { Db, Write } from '../core/command.ts';

export interface Deadline {
  readonly kind: string;
  readonly subject: string;
  readonly dueAt: Date;
}

export function setDeadline(write: Write, { kind, subject, dueAt }: Deadline): void {
  write`insert into gate.deadline (kind, subject, due_at) values (${kind}, ${subject}, ${dueAt})
        on conflict (kind, subject) do update
        set due_at = excluded.due_at, done_at = null, attempts = 0, last_outcome = null`;
}

export function clearDeadline(write: Write, kind: string, subject: string): void {
  write`delete from gate.deadline where kind = ${kind} and subject = ${subject}`;
}

/** Deadlines of one subject that are still ahead or not yet kept. */
export async function deadlinesOf(db: Db, subject: string): Promise<Deadline[]> {
  return db<Deadline>`
    select kind, subject, due_at as "dueAt" from gate.deadline where subject = ${subject} and done_at is null order by due_at`;
}
