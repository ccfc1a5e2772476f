import type { Sql, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { GuidelineId, SuspendedRight } from '../policy/index.ts';

export interface SuspensionRow {
  readonly id: Id<'sus'>;
  readonly member: Id<'mem'>;
  readonly what: SuspendedRight;
  readonly fromAt: Date;
  readonly untilAt: Date;
  readonly rule: GuidelineId | null;
  readonly policyVersion: number;
  readonly reason: string;
  readonly decidedBy: string;
}

/** Newest first. */
export async function suspensions(sql: Sql, member: string): Promise<SuspensionRow[]> {
  return sql<SuspensionRow>`
    select id, member, what, from_at as "fromAt", until_at as "untilAt", rule, policy_version as "policyVersion", reason,
           decided_by as "decidedBy"
    from enforcement.suspension where member = ${member} order by id desc limit 200`;
}

export function insertSuspension(write: Write, row: SuspensionRow): void {
  write`insert into enforcement.suspension
          (id, member, what, from_at, until_at, rule, policy_version, reason, decided_by)
        values (${row.id}, ${row.member}, ${row.what}, ${row.fromAt}, ${row.untilAt}, ${row.rule}, ${row.policyVersion},
                ${row.reason}, ${row.decidedBy})`;
}
