import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { setDeadline } from '../../../platform/deadlines.ts';
import type { ClosureDecided, ClosureFacts, ClosureProposed } from '../rules-closure.ts';

export interface ClosureRow extends ClosureFacts {
  readonly verdict: 'confirmed' | 'declined' | null;
  readonly statement: Id<'sta'> | null;
  readonly fromAt: Date | null;
}

const columns = (sql: Sql) => sql`
  c.id, c.member, c.rule, c.reason, c.evidence, c.notice, c.breach, c.by, c.at, d.verdict, d.statement, d.from_at as "fromAt"`;

export async function closureById(sql: Sql, id: string): Promise<ClosureRow | null> {
  const [row] = await sql<ClosureRow>`
    select ${columns(sql)} from enforcement.closure c left join enforcement.closure_decision d on d.closure = c.id where c.id = ${id}`;
  return row ?? null;
}

/** A proposal about this member that nobody has answered. */
export async function closureWaits(sql: Sql, member: string): Promise<boolean> {
  const rows = await sql`
    select 1 from enforcement.closure c where c.member = ${member}
      and not exists (select from enforcement.closure_decision d where d.closure = c.id)`;
  return rows.length > 0;
}

/** Those that wait, the oldest first; or those that were decided, the latest first. */
export async function closuresAtDesk(sql: Sql, decided: boolean, limit: number): Promise<ClosureRow[]> {
  return sql<ClosureRow>`
    select ${columns(sql)} from enforcement.closure c left join enforcement.closure_decision d on d.closure = c.id
    where (d.closure is not null) = ${decided}
    order by ${decided ? sql`d.at desc` : sql`c.at`} limit ${limit}`;
}

export async function lockOfClosure(tx: Tx, closure: string): Promise<Head | null> {
  const [row] = await tx<Head>`
    select l.* from record.lock((select member from enforcement.closure where id = ${closure})) l`;
  return row ?? null;
}

export function insertClosure(
  write: Write,
  { id, member, rule, reason, evidence, notice, breach, by, at }: ClosureProposed,
): void {
  write`insert into enforcement.closure (id, member, rule, reason, evidence, notice, breach, by, at)
        values (${id}, ${member}, ${rule}, ${reason}, ${write.json(evidence.map(({ stream, seq }) => ({ stream, seq })))},
                ${notice}, ${breach}, ${by}, ${at})`;
}

export function insertClosureDecision(
  write: Write,
  { closure, verdict, statement, fromAt, by, reason, at }: ClosureDecided,
): void {
  write`insert into enforcement.closure_decision (closure, verdict, statement, by, reason, at, from_at)
        values (${closure}, ${verdict}, ${statement?.id ?? null}, ${by}, ${reason}, ${at}, ${fromAt})`;
  if (fromAt !== null) setDeadline(write, { kind: 'closure.effect', subject: closure, dueAt: fromAt });
}
