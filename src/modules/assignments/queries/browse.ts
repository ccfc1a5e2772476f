import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { currency, id, isoDate, line } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { veilText, veils } from '../../screening/index.ts';
import { categoryKeys } from '../../talent/index.ts';
import { type Assignment, assignmentEdition } from '../facts.ts';
import { type AssignmentStatus, assignmentLife } from '../lifecycle.ts';
import { limits } from '../limits.ts';
import type { Pay } from '../pay.ts';
import { type AssignmentRow, assignmentColumns, readAssignment } from '../store.ts';
import { localAt } from '../times.ts';

/** An assignment in a list. */
export interface ListedAssignment {
  readonly id: Id<'asg'>;
  readonly status: AssignmentStatus;
  readonly title: string;
  readonly category: string | null;
  readonly place: string;
  readonly city: string;
  readonly country: string | null;
  readonly timeZone: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** The clock on the wall there. */
  readonly startsLocal: string | null;
  readonly endsLocal: string | null;
  readonly hard: boolean;
  readonly pay: Pay | null;
  readonly payMax: bigint | null;
  readonly currency: string;
  readonly termsDays: number | null;
  readonly mode: Assignment['mode'];
  readonly owner: Party;
  readonly ownerName: string;
  readonly professional: Id<'mem'> | null;
  readonly professionalName: string | null;
  readonly dueAt: Date | null;
}
interface Row extends AssignmentRow {
  readonly ownerName: string;
  readonly professionalName: string | null;
  readonly payMax: bigint | null;
}

/** @param own whose words are read as they were written: their author's side knows what is hidden */
async function listed(db: Db, rows: readonly Row[], own: ReadonlySet<string> = new Set()): Promise<ListedAssignment[]> {
  const hidden = await veils(db, rows.map(assignmentEdition));
  return rows.map((row) => {
    const { body, ownerName, professionalName, payMax, ...assignment } = readAssignment(row) as Assignment & Row;
    const name = assignmentEdition(assignment);
    const shown = (param: string, text: string) =>
      own.has(assignment.owner) ? text : veilText(text, hidden.get(`${name} ${param}`) ?? []);
    const { id: asg, status, startsAt, endsAt, termsDays, mode, owner, professional, dueAt } = assignment;
    return {
      ...{
        id: asg,
        status,
        startsAt,
        endsAt,
        termsDays,
        mode,
        owner,
        ownerName,
        professional,
        professionalName,
        dueAt,
        payMax,
      },
      ...{ title: shown('title', body.title), place: shown('place', body.place), city: shown('city', body.city) },
      ...{
        category: body.category,
        country: body.country,
        timeZone: body.timeZone,
        hard: body.hard,
        currency: body.currency,
      },
      pay: body.pay,
      startsLocal: startsAt && localAt(startsAt, body.timeZone),
      endsLocal: endsAt && localAt(endsAt, body.timeZone),
    };
  });
}

const columns = (db: Db) => db`
  ${assignmentColumns(db)}, a.pay_max as "payMax", o.name as "ownerName", w.name as "professionalName"`;
const people = (db: Db) => db`
  join accounts.shown_party o on o.id = a.owner left join accounts.shown_party w on w.id = a.professional`;

export interface AssignmentList {
  readonly items: readonly ListedAssignment[];
  readonly next: string | null;
}

const assignmentFilters = {
  q: line({ min: 0, max: 100 }).default(''),
  category: z.enum(categoryKeys).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  city: line({ min: 0, max: 80 }).default(''),
  from: isoDate.optional(),
  currency: currency.optional(),
  /** The last one of the page before. */
  after: id('asg').optional(),
};

/** Work at a place and a time that somebody may take now: for everybody, for the pools one is in, and what one was asked for. */
export const browseAssignments = query({
  name: 'assignments.browse',
  input: z.strictObject(assignmentFilters),
  async run(db, { q, category, country, city, from, currency: paid, after }, { actor, now }): Promise<AssignmentList> {
    const me = isMember(actor) ? actor.id : '';
    const words = `%${q.toLowerCase().replace(/[%_\\]/g, '')}%`;
    const rows = await db<Row>`
      select ${columns(db)} from assignments.assignment a ${people(db)}
      where a.status = 'sent' and a.starts_at > ${now}
        and (a.audience = 'market'
          or exists (select from pools.shown_seat s where s.pool = a.pool and s.member = ${me} and s.status = 'inside')
          or exists (select from assignments.offer f where f.assignment = a.id and f.professional = ${me}))
        ${q === '' ? db`` : db`and lower((a.body->>'title') || ' ' || (a.body->>'description')) like ${words}`}
        ${category ? db`and a.category = ${category}` : db``}
        ${country ? db`and a.country = ${country}` : db``}
        ${paid ? db`and a.currency = ${paid}` : db``}
        ${city === '' ? db`` : db`and lower(a.city) = ${city.toLowerCase()}`}
        ${from ? db`and a.starts_at >= ${from}::date` : db``}
        ${after ? db`and (a.starts_at, a.id) > (select b.starts_at, b.id from assignments.assignment b where b.id = ${after})` : db``}
      order by a.starts_at, a.id limit ${limits.page + 1}`;
    return paged(await listed(db, rows));
  },
});

function paged(items: readonly ListedAssignment[]): AssignmentList {
  const page = items.slice(0, limits.page);
  return { items: page, next: items.length > limits.page ? (page.at(-1)?.id ?? null) : null };
}

const statuses = Object.keys(assignmentLife) as unknown as readonly [AssignmentStatus, ...AssignmentStatus[]];

/** Assignments of one's own side, or those one has taken or is asked for; by week where a day is named. */
export const myAssignments = query({
  name: 'assignments.mine',
  input: z.strictObject({
    side: z.enum(['client', 'professional']).default('professional'),
    status: z.enum(statuses).optional(),
    /** Only what begins in the seven days from this one on, UTC. */
    week: isoDate.optional(),
    after: id('asg').optional(),
  }),
  async run(db, { side, status, week, after }, { actor }): Promise<AssignmentList | null> {
    if (!isMember(actor)) return null;
    const parties = await partiesOf(db, actor);
    const mine =
      side === 'client'
        ? db`a.owner = any(${[...parties]}::text[])`
        : db`(a.professional = ${actor.id} or (a.status = 'sent' and exists (
              select from assignments.offer f where f.assignment = a.id and f.professional = ${actor.id} and f.status = 'open')))`;
    const rows = await db<Row>`
      select ${columns(db)} from assignments.assignment a ${people(db)}
      where ${mine} ${status ? db`and a.status = ${status}` : db``}
        ${week ? db`and a.starts_at >= ${week}::date and a.starts_at < ${week}::date + 7` : db``}
        ${after ? db`and a.id < ${after}` : db``}
      order by ${week ? db`a.starts_at, a.id` : db`a.id desc`} limit ${limits.page + 1}`;
    return paged(await listed(db, rows, new Set(parties)));
  },
});
