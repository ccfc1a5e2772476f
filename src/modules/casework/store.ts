import type { Sql, Tx, Write } from '../../core/command.ts';
import type { CaseMove, CaseNumber, Docket } from './docket.ts';

const columns = (sql: Sql) => sql`
  number, kind, stream, subject, parties, phase, phase_from as "phaseFrom", ends_at as "endsAt", owner, opened_by as "openedBy",
  opened_at as "openedAt", closed_at as "closedAt", version`;

/** The next number. One that is drawn and not used leaves a gap, which harms nobody. */
export async function nextNumber(tx: Tx): Promise<CaseNumber> {
  const [row] = await tx<{ number: CaseNumber }>`select 'CASE-' || nextval('casework.number') as number`;
  if (!row) throw new Error('no number');
  return row.number;
}

export async function docketOf(sql: Sql, number: string): Promise<Docket | null> {
  const [row] = await sql<Docket>`select ${columns(sql)} from casework.docket where number = ${number}`;
  return row ?? null;
}

/** Cases of these parties, the newest first; the cursor is the last number of the page before. */
export async function docketsOf(
  sql: Sql,
  parties: readonly string[],
  before: number | null,
  limit: number,
): Promise<Docket[]> {
  return sql<Docket>`
    select ${columns(sql)} from casework.docket
    where parties && ${[...parties]}::text[]
      and (${before}::bigint is null or substr(number, 6)::bigint < ${before}::bigint)
    order by substr(number, 6)::bigint desc limit ${limit}`;
}

/** What waits for the house, the clock that ends first in front. */
export async function docketsIn(sql: Sql, phases: readonly string[], limit: number): Promise<Docket[]> {
  return sql<Docket>`
    select ${columns(sql)} from casework.docket
    where closed_at is null and phase = any(${[...phases]}::text[]) order by ends_at nulls last, number limit ${limit}`;
}

export function openDocket(write: Write, docket: Omit<Docket, 'version' | 'closedAt' | 'owner'>): void {
  write`insert into casework.docket (number, kind, stream, subject, parties, phase, phase_from, ends_at, opened_by, opened_at)
        values (${docket.number}, ${docket.kind}, ${docket.stream}, ${docket.subject}, ${[...docket.parties]}, ${docket.phase},
                ${docket.phaseFrom}, ${docket.endsAt}, ${docket.openedBy}, ${docket.openedAt})`;
}

export function moveDocket(write: Write, { number, phase, from, endsAt, owner, closed }: CaseMove): void {
  write`update casework.docket
        set phase = ${phase}, phase_from = ${from}, ends_at = ${closed ? null : endsAt}, owner = ${owner},
            closed_at = ${closed ? from : null}, version = version + 1
        where number = ${number}`;
}

/** Everybody who did something on these streams, and why they may not decide: looking in for a reason decides nothing. */
export async function tookPartIn(sql: Sql, streams: readonly string[]): Promise<string[]> {
  const rows = await sql<{ actor: string }>`
    select distinct actor from record.shown_reference
    where stream = any(${[...streams]}::text[]) and actor like 'mem\_%' and type <> 'access.viewed'`;
  return rows.map(({ actor }) => actor);
}

/** The people who stand for the parties. */
export async function peopleOf(sql: Sql, parties: readonly string[]): Promise<string[]> {
  const rows = await sql<{ member: string }>`
    select distinct member from accounts.shown_stand where party = any(${[...parties]}::text[])`;
  return rows.map(({ member }) => member);
}

export interface CaseNote {
  readonly id: string;
  readonly by: string;
  readonly byName: string;
  readonly text: string;
  readonly at: Date;
}

export async function notesOf(sql: Sql, number: string): Promise<CaseNote[]> {
  return sql<CaseNote>`
    select n.id, n.by, p.name as "byName", n.text, n.at from casework.note n join accounts.shown_party p on p.id = n.by
    where n.number = ${number} order by n.at, n.id limit 200`;
}

export function insertNote(
  write: Write,
  note: {
    readonly id: string;
    readonly number: CaseNumber;
    readonly by: string;
    readonly text: string;
    readonly at: Date;
  },
): void {
  write`insert into casework.note (id, number, by, text, at)
        values (${note.id}, ${note.number}, ${note.by}, ${note.text}, ${note.at})`;
}
