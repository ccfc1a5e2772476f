import type { Sql, Tx } from '../../../core/command.ts';
import type { AppealFacts, Breach, Confirmation, GivenSuspension, History } from '../facts.ts';

/** Everything that was ever issued to a member, in the order in which it was issued, and what became of it. */
export async function historyOf(sql: Sql, member: string): Promise<History> {
  const [breaches, confirmations, given, appeals] = await Promise.all([
    sql<Breach>`
      select id, rule, at, statement, weight, ladder, counting_days as "countingDays", machine_days as "machineDays",
             by_person as "byPerson"
      from enforcement.breach where member = ${member} order by n`,
    sql<Confirmation>`
      select c.breach, c.statement, c.at
      from enforcement.breach b join enforcement.confirmation c on c.breach = b.id
      where b.member = ${member} and c.verdict = 'confirmed'`,
    sql<GivenSuspension>`
      select statement, what, from_at as "fromAt", until_at as "untilAt"
      from enforcement.suspension where member = ${member} order by id`,
    sql<AppealFacts>`
      select a.statement, a.due_at as "dueAt", d.outcome, d.at as "decidedAt"
      from enforcement.appeal a left join enforcement.appeal_decision d on d.appeal = a.id
      where a.member = ${member}`,
  ]);
  return { breaches, confirmations, given, appeals };
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
