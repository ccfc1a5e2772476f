/**
 * Deadlines: rows that an act sets and the clock keeps. A kind names the act that follows when the time has come; the
 * act itself decides again whether it still applies, so a deadline that lost its reason does nothing.
 */
import type { Write } from '../core/command.ts';

export interface Deadline {
  readonly kind: string;
  readonly subject: string;
  readonly dueAt: Date;
}

export function setDeadline(write: Write, deadline: Deadline): void {
  setDeadlines(write, [deadline]);
}

/** Each for a kind and subject of its own. */
export function setDeadlines(write: Write, deadlines: readonly Deadline[]): void {
  write`insert into gate.deadline (kind, subject, due_at)
        select kind, subject, "dueAt" from json_to_recordset(${JSON.stringify(deadlines)}::text::json)
          as r(kind text, subject text, "dueAt" timestamptz)
        on conflict (kind, subject) do update
        set due_at = excluded.due_at, done_at = null, attempts = 0, last_outcome = null`;
}

export function clearDeadline(write: Write, kind: string, subject: string): void {
  write`delete from gate.deadline where kind = ${kind} and subject = ${subject}`;
}
