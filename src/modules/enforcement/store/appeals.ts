import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { clearDeadline, setDeadline } from '../../../platform/deadlines.ts';
import type { AppealDecided, Appealed } from '../rules-appeal.ts';

export interface AppealRow {
  readonly id: Id<'apl'>;
  readonly statement: Id<'sta'>;
  readonly member: Id<'mem'>;
  readonly text: string;
  readonly at: Date;
  readonly dueAt: Date;
  readonly outcome: 'upheld' | 'overturned' | null;
  readonly by: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

const columns = (sql: Sql) => sql`
  a.id, a.statement, a.member, a.text, a.at, a.due_at as "dueAt", d.outcome, d.by, d.reason, d.at as "decidedAt"`;

export async function appealsOf(sql: Sql, statements: readonly string[]): Promise<AppealRow[]> {
  if (statements.length === 0) return [];
  return sql<AppealRow>`
    select ${columns(sql)} from enforcement.appeal a left join enforcement.appeal_decision d on d.appeal = a.id
    where a.statement = any(${[...statements]}::text[])`;
}

export async function appealById(sql: Sql, id: string): Promise<AppealRow | null> {
  const [row] = await sql<AppealRow>`
    select ${columns(sql)} from enforcement.appeal a left join enforcement.appeal_decision d on d.appeal = a.id
    where a.id = ${id}`;
  return row ?? null;
}

/** Those that wait, the one that is due first at the front; or those that were decided, the latest first. */
export async function appealsAtDesk(sql: Sql, decided: boolean, limit: number): Promise<AppealRow[]> {
  return decided
    ? sql<AppealRow>`
        select ${columns(sql)} from enforcement.appeal a join enforcement.appeal_decision d on d.appeal = a.id
        order by d.at desc limit ${limit}`
    : sql<AppealRow>`
        select ${columns(sql)} from enforcement.appeal a left join enforcement.appeal_decision d on d.appeal = a.id
        where d.appeal is null order by a.due_at limit ${limit}`;
}

/** The member's stream, found by an appeal or a statement; locked before anything is read that decides. */
export async function lockOfAppeal(tx: Tx, appeal: string): Promise<Head | null> {
  const [row] = await tx<Head>`
    select l.* from record.lock((select member from enforcement.appeal where id = ${appeal})) l`;
  return row ?? null;
}
export async function lockOfStatement(tx: Tx, statement: string): Promise<Head | null> {
  const [row] = await tx<Head>`
    select l.* from record.lock((select member from enforcement.statement where id = ${statement})) l`;
  return row ?? null;
}

/** Words that an alert of this statement was issued for. */
export async function findingsOf(sql: Sql, statement: string): Promise<{ id: string; words: string; kind: string }[]> {
  return sql<{ id: string; words: string; kind: string }>`
    select f.id, f.words, f.kind
    from enforcement.breach b
    join enforcement.alerted a on a.breach = b.id
    join screening.shown_finding f on f.id = a.finding
    where b.statement = ${statement} and f.state in ('masked', 'confirmed') order by f.id`;
}

/** Who reads these streams: nobody of them decides about what was said there. */
export async function partiesOfStreams(sql: Sql, streams: readonly string[]): Promise<string[]> {
  if (streams.length === 0) return [];
  const rows = await sql<{ party: string }>`
    with named as (
      select unnest(s.parties) as name from record.shown_stream s where s.id = any(${[...streams]}::text[])
    )
    select name as party from named
    union
    select t.member from named n join accounts.shown_stand t on t.party = n.name`;
  return rows.map(({ party }) => party);
}

export function insertAppeal(write: Write, { id, statement, member, text, at, dueAt }: Appealed): void {
  write`insert into enforcement.appeal (id, statement, member, text, at, due_at)
        values (${id}, ${statement}, ${member}, ${text}, ${at}, ${dueAt})`;
  setDeadline(write, { kind: 'appeal.answer', subject: id, dueAt });
}

export function insertAppealDecision(
  write: Write,
  { appeal, statement, outcome, by, reason, at }: AppealDecided,
): void {
  write`insert into enforcement.appeal_decision (appeal, outcome, by, reason, at)
        values (${appeal}, ${outcome}, ${by}, ${reason}, ${at})`;
  clearDeadline(write, 'appeal.answer', appeal);
  // Other rooms undo what they did with this statement: the clock tells them at once.
  if (outcome === 'overturned') setDeadline(write, { kind: 'statement.overturned', subject: statement, dueAt: at });
}
