import type { Sql, Tx } from '../../../core/command.ts';
import type { AppealFacts, Breach, ClosureFacts, Confirmation, GivenSuspension, History } from '../facts.ts';

/** Everything that was ever issued to a member, in the order in which it was issued, and what became of it. */
export async function historyOf(sql: Sql, member: string): Promise<History> {
  return (await historiesOf(sql, [member])).get(member) ?? nothing;
}

const nothing: History = { breaches: [], confirmations: [], given: [], appeals: [], closures: [] };

/** The same for many members at once; each of them has one. */
export async function historiesOf(sql: Sql, members: readonly string[]): Promise<ReadonlyMap<string, History>> {
  const [breaches, confirmations, given, appeals, closures] = await Promise.all([
    sql<Breach & Of>`
      select member, id, rule, at, statement, weight, ladder, counting_days as "countingDays", machine_days as "machineDays",
             by_person as "byPerson"
      from enforcement.breach where member = any(${[...members]}::text[]) order by n`,
    sql<Confirmation & Of>`
      select b.member, c.breach, c.statement, c.at
      from enforcement.breach b join enforcement.confirmation c on c.breach = b.id
      where b.member = any(${[...members]}::text[]) and c.verdict = 'confirmed'`,
    sql<GivenSuspension & Of>`
      select member, statement, what, from_at as "fromAt", until_at as "untilAt"
      from enforcement.suspension where member = any(${[...members]}::text[]) order by id`,
    sql<AppealFacts & Of>`
      select a.member, a.statement, a.due_at as "dueAt", d.outcome, d.at as "decidedAt"
      from enforcement.appeal a left join enforcement.appeal_decision d on d.appeal = a.id
      where a.member = any(${[...members]}::text[])`,
    sql<ClosureFacts & Of>`
      select c.member, c.breach, b.statement as of, d.statement, d.from_at as "fromAt"
      from enforcement.closure c join enforcement.closure_decision d on d.closure = c.id
      left join enforcement.breach b on b.id = c.breach
      where c.member = any(${[...members]}::text[]) order by c.id`,
  ]);
  const ofEach = {
    breaches: byMember(breaches),
    confirmations: byMember(confirmations),
    given: byMember(given),
    appeals: byMember(appeals),
    closures: byMember(closures),
  };
  return new Map(
    members.map((member) => [
      member,
      {
        breaches: ofEach.breaches.get(member) ?? [],
        confirmations: ofEach.confirmations.get(member) ?? [],
        given: ofEach.given.get(member) ?? [],
        appeals: ofEach.appeals.get(member) ?? [],
        closures: ofEach.closures.get(member) ?? [],
      },
    ]),
  );
}

/** To whom something was issued from an instant on. */
export async function membersSince(sql: Sql, since: Date): Promise<readonly string[]> {
  const rows = await sql<Of>`select distinct member from enforcement.breach where at >= ${since} order by member`;
  return rows.map(({ member }) => member);
}

interface Of {
  readonly member: string;
}

function byMember<Row extends Of>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ member }) => member);
}

/**
 * The same for an act that depends on it: nothing is issued to the member until the act is done, and what was issued before
 * is seen, so that a suspension binds from its commit on, whoever was quicker.
 */
export async function heldHistoryOf(tx: Tx, member: string): Promise<History> {
  // Sent first: what is read behind it sees everything that was committed before the lock was granted.
  const held = tx`select pg_advisory_xact_lock_shared(hashtextextended(${member}, 0))`.then(() => undefined);
  const [history] = await Promise.all([historyOf(tx, member), held]);
  return history;
}
