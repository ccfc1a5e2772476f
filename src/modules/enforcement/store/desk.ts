import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { Breach } from '../facts.ts';
import type { Confirmed } from '../rules-issue.ts';

export interface WaitingRow {
  readonly id: Id<'bre'>;
  readonly member: Id<'mem'>;
  readonly memberName: string;
  readonly statement: Id<'sta'>;
  readonly at: Date;
}

/** Steps that needed a person when they were issued and have no answer, the oldest first. */
export async function unconfirmed(sql: Sql, limit: number): Promise<WaitingRow[]> {
  return sql<WaitingRow>`
    select b.id, b.member, m.name as "memberName", b.statement, b.at
    from enforcement.breach b
    join accounts.shown_party m on m.id = b.member
    left join enforcement.confirmation c on c.breach = b.id
    where b.waits and c.breach is null
      and not exists (select from enforcement.appeal a join enforcement.appeal_decision d on d.appeal = a.id
                      where a.statement = b.statement and d.outcome = 'overturned')
      and not exists (select from enforcement.closure k join enforcement.closure_decision e on e.closure = k.id
                      where k.breach = b.id and not exists (
                        select from enforcement.appeal a join enforcement.appeal_decision d on d.appeal = a.id
                        where a.statement = e.statement and d.outcome = 'overturned'))
    order by b.at limit ${limit}`;
}

export async function lockOfBreach(tx: Tx, breach: string): Promise<Head | null> {
  const [row] = await tx<Head>`
    select l.* from record.lock((select member from enforcement.breach where id = ${breach})) l`;
  return row ?? null;
}

export async function breachById(sql: Sql, id: string): Promise<(Breach & { readonly decided: boolean }) | null> {
  const [row] = await sql<Breach & { decided: boolean }>`
    select b.id, b.rule, b.at, b.statement, b.weight, b.ladder, b.counting_days as "countingDays",
           b.machine_days as "machineDays", b.by_person as "byPerson", c.breach is not null as decided
    from enforcement.breach b left join enforcement.confirmation c on c.breach = b.id where b.id = ${id}`;
  return row ?? null;
}

export function insertConfirmation(write: Write, { breach, verdict, statement, by, reason, at }: Confirmed): void {
  write`insert into enforcement.confirmation (breach, verdict, statement, by, reason, at)
        values (${breach}, ${verdict}, ${statement?.id ?? null}, ${by}, ${reason}, ${at})`;
}
