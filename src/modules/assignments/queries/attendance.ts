import { z } from 'zod';
import { type Sql, query } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { numbersInForce } from '../../policy/index.ts';

/** How somebody kept to what was agreed, by policy 7. Null where there is nothing to go by yet. */
export interface Attendance {
  readonly completed: number;
  readonly onTime: number;
  readonly withdrawn: number;
  readonly withdrawnLate: number;
  readonly abandoned: number;
  /** On-time arrivals among what was completed, withdrawn from late or abandoned; 0 to 100. Withdrawing late never helps it. */
  readonly onTimePercent: number | null;
}
export interface AttendanceCard {
  readonly windowDays: number;
  readonly recent: Attendance;
  readonly lifetime: Attendance;
}

type Counts = Omit<Attendance, 'onTimePercent'>;

/** @param since from which day on facts count; null for all */
export async function attendanceOf(sql: Sql, member: string, since: Date | null): Promise<Attendance> {
  const [row] = await sql<Counts>`
    select count(*) filter (where kind = 'completed')::int as completed,
           count(*) filter (where kind = 'on_time' and exists (select from assignments.attendance d
             where d.assignment = t.assignment and d.professional = t.professional and d.kind = 'completed'))::int as "onTime",
           count(*) filter (where kind in ('withdrew', 'withdrew_late'))::int as withdrawn,
           count(*) filter (where kind = 'withdrew_late')::int as "withdrawnLate",
           count(*) filter (where kind in ('no_show', 'left'))::int as abandoned
    from assignments.attendance t
    where t.professional = ${member} ${since ? sql`and t.at >= ${since}` : sql``}`;
  const counts = row ?? { completed: 0, onTime: 0, withdrawn: 0, withdrawnLate: 0, abandoned: 0 };
  const among = counts.completed + counts.withdrawnLate + counts.abandoned;
  return { ...counts, onTimePercent: among === 0 ? null : Math.floor((counts.onTime * 100) / among) };
}

/** The attendance of a professional, for everybody: whoever hires reads it before they choose. */
export const showAttendance = query({
  name: 'assignments.attendance',
  input: z.strictObject({ member: id('mem') }),
  async run(db, { member }, { now }): Promise<AttendanceCard | null> {
    const [known] = await db`select from accounts.shown_party where id = ${member} and kind = 'member'`;
    if (!known) return null;
    const { cardWindowDays } = (await numbersInForce(db)).at(now);
    const since = new Date(now.getTime() - cardWindowDays * 86_400_000);
    const [recent, lifetime] = await Promise.all([attendanceOf(db, member, since), attendanceOf(db, member, null)]);
    return { windowDays: cardWindowDays, recent, lifetime };
  },
});
