import { type Db, type Sql, type Tx, type Write, query } from '../../core/command.ts';
import { isStaff } from '../../core/actor.ts';
import { z } from 'zod';
import { lastCheckpoint, logSize, oldestUnsequenced, signingKeys } from './store-log.ts';

export interface Alarm {
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly detail: string;
  readonly at: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly reason: string | null;
}

export async function alarmOf(tx: Tx, id: string): Promise<Alarm | null> {
  const [row] = await tx<Alarm>`
    select id, rule, subject, detail, at, settled_by as "settledBy", settled_at as "settledAt", reason
    from record.alarm where id = ${id} for update`;
  return row ?? null;
}

export async function isRinging(sql: Sql, rule: string, subject: string): Promise<boolean> {
  const rows =
    await sql`select 1 from record.alarm where rule = ${rule} and subject = ${subject} and settled_at is null`;
  return rows.length > 0;
}

export function insertAlarm(
  write: Write,
  { id, rule, subject, detail, at }: Omit<Alarm, 'settledBy' | 'settledAt' | 'reason'>,
): void {
  write`insert into record.alarm (id, rule, subject, detail, at) values (${id}, ${rule}, ${subject}, ${detail}, ${at})
        on conflict (rule, subject) where settled_at is null do nothing`;
}

export function settle(write: Write, id: string, by: string, at: Date, reason: string): void {
  write`update record.alarm set settled_by = ${by}, settled_at = ${at}, reason = ${reason} where id = ${id}`;
}

/** How many alarms nobody has settled. */
export async function ringing(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }>`select count(*)::int as count from record.alarm where settled_at is null`;
  return row?.count ?? 0;
}

/** How far the log has come and what the auditor has found, for the operator: open alarms first, the newest first. */
export const logState = query({
  name: 'record.state',
  input: z.strictObject({}),
  async run(db: Db, _input, { actor, now }) {
    if (!isStaff(actor, 'operator')) return null;
    const [alarms, checkpoint, size, keys, waitsSeconds] = await Promise.all([
      db<Alarm>`
        select a.id, a.rule, a.subject, a.detail, a.at, a.settled_by as "settledBy", a.settled_at as "settledAt", a.reason
        from record.alarm a order by a.settled_at is not null, a.at desc limit 100`,
      lastCheckpoint(db),
      logSize(db),
      signingKeys(db),
      oldestUnsequenced(db, now),
    ]);
    return { alarms, checkpoint, size, keys, waitsSeconds };
  },
});
