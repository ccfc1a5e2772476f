import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { numbersInForce } from '../policy/index.ts';
import { sitsAtDesk } from './rules.ts';

export type CheckKind = 'text' | 'file' | 'report';

/** Something that waits, without a word of it. */
export interface WaitingCheck {
  readonly item: string;
  readonly kind: CheckKind;
  readonly since: Date;
  /** The language its writer reads the house in, where it is words. */
  readonly lang: string | null;
  /** Of a report: how much its reporter's word weighs, 1 to 10; 5 is ordinary. */
  readonly weight: number | null;
  readonly takenBy: string | null;
  readonly takenUntil: Date | null;
}
export interface Ages {
  /** Hours from which on; the last step is beyond the target. */
  readonly fromHours: number;
  readonly toHours: number | null;
  readonly count: number;
}
export interface DeskDay {
  readonly day: string;
  readonly came: number;
  readonly judged: number;
}
export interface DeskPerson {
  readonly name: string;
  readonly judged: number;
  /** Half of what they judged waited no longer than this. */
  readonly medianHours: number;
}

export interface CheckDesk {
  readonly waiting: number;
  /** Of those, how many wait longer than the house has promised. */
  readonly late: number;
  readonly oldestAt: Date | null;
  readonly targetHours: number;
  readonly checkHoldMinutes: number;
  readonly mine: WaitingCheck | null;
  readonly items: readonly WaitingCheck[];
  readonly ages: readonly Ages[];
  readonly days: readonly DeskDay[];
  readonly people: readonly DeskPerson[];
}

const listed = 25;
const days = 14;

/** The queue with its ages, how much came and was judged in two weeks, and what the viewer has taken. */
export const checkDesk = query({
  name: 'checks.desk',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<CheckDesk | null> {
    if (!sitsAtDesk(actor) || !isMember(actor)) return null;
    const numbers = await numbersInForce(db);
    const { findingCheckHours: target, checkHoldMinutes } = numbers.at(now);
    const from = new Date(now.getTime() - days * 86_400_000);
    const [items, [sums], ages, perDay, people, mine] = await Promise.all([
      queue(db, now),
      db<{ waiting: number; late: number; oldestAt: Date | null }>`
        select count(*)::int as waiting, count(*) filter (where since <= ${new Date(now.getTime() - target * 3_600_000)})::int as late,
               min(since) as "oldestAt" from checks.waiting`,
      agesOf(db, now, target),
      perDayOf(db, from, now),
      db<DeskPerson>`
        select m.name, count(*)::int as judged,
               round((percentile_cont(0.5) within group (order by extract(epoch from j.at - j.since)) / 3600)::numeric, 1)::float as "medianHours"
        from checks.judged j join accounts.shown_party m on m.id = j.by where j.at > ${from}
        group by m.id, m.name order by count(*) desc, m.name limit 20`,
      takenBy(db, actor.id, now),
    ]);
    const { waiting = 0, late = 0, oldestAt = null } = sums ?? {};
    return { waiting, late, oldestAt, targetHours: target, checkHoldMinutes, mine, items, ages, days: perDay, people };
  },
});

/** What the viewer has taken and not judged yet: the page of the next thing asks no more than this. */
export const myCheck = query({
  name: 'checks.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }) {
    if (!sitsAtDesk(actor) || !isMember(actor)) return null;
    const [mine, numbers] = await Promise.all([takenBy(db, actor.id, now), numbersInForce(db)]);
    return { mine, targetHours: numbers.at(now).findingCheckHours };
  },
});

async function queue(db: Db, now: Date): Promise<WaitingCheck[]> {
  return db<WaitingCheck>`
    select w.item, w.kind, w.since, w.lang, w.weight, p.name as "takenBy", h.until_at as "takenUntil"
    from (select * from checks.waiting order by turn_at, item limit ${listed}) w
    left join checks.shown_held h on h.item = w.item and h.until_at > ${now}
    left join accounts.shown_party p on p.id = h.by
    order by w.turn_at, w.item`;
}

async function takenBy(db: Db, who: string, now: Date): Promise<WaitingCheck | null> {
  const [row] = await db<WaitingCheck>`
    select w.item, w.kind, w.since, w.lang, w.weight, p.name as "takenBy", h.until_at as "takenUntil"
    from checks.shown_held h join checks.waiting w on w.item = h.item join accounts.shown_party p on p.id = h.by
    where h.by = ${who} and h.until_at > ${now} order by h.until_at desc limit 1`;
  return row ?? null;
}

/** Quarters of the time the house has promised, and what is older than that. */
async function agesOf(db: Db, now: Date, target: number): Promise<Ages[]> {
  const rows = await db<{ step: number; count: number }>`
    select least(4, floor(extract(epoch from ${now}::timestamptz - since) / 3600 / ${target / 4}))::int as step, count(*)::int as count
    from checks.waiting group by 1`;
  const counts = new Map(rows.map(({ step, count }) => [Math.max(0, step), count]));
  return Array.from({ length: 5 }, (_, n) => ({
    fromHours: (n * target) / 4,
    toHours: n === 4 ? null : ((n + 1) * target) / 4,
    count: counts.get(n) ?? 0,
  }));
}

async function perDayOf(db: Db, from: Date, now: Date): Promise<DeskDay[]> {
  return db<DeskDay>`
    with came as (
      select (since at time zone 'UTC')::date as day, count(*)::int as n
      from (select since from checks.waiting union all select since from checks.judged) c where since > ${from} group by 1
    ), judged as (
      select (at at time zone 'UTC')::date as day, count(*)::int as n from checks.judged where at > ${from} group by 1
    )
    select to_char(g, 'YYYY-MM-DD') as day, coalesce(c.n, 0) as came, coalesce(j.n, 0) as judged
    from generate_series((${from}::timestamptz at time zone 'UTC')::date + 1, (${now}::timestamptz at time zone 'UTC')::date, interval '1 day') g
    left join came c on c.day = g::date left join judged j on j.day = g::date order by 1`;
}
