import type { Actor, Call } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { broughtFiles, removeFile, removeFilesAt, savePlaced } from '../files/index.ts';
import { lockMember } from '../payments/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { keep } from '../screening/index.ts';
import type { Calendar, Holiday, HolidayFacts, Own, SampleFacts, Services } from './facts.ts';
import type { EndedHoliday, SetHoliday } from './rules-holiday.ts';
import type { RemovedSample, SavedCalendar, SavedSample, SavedServices } from './rules.ts';

/** The member's own stream; nobody else changes a profile. */
export async function lockOwn(tx: Tx, actor: Actor): Promise<Own | null> {
  return isMember(actor) ? { stream: await lockMember(tx, actor.id) } : null;
}

/** Under which name screening knows the words of one saving; places in a text move when it is written anew. */
export function editionOf(subject: string, seq: number): string {
  return `${subject}/${seq}`;
}

export function saveServices(write: Write, plan: SavedServices, call: Call): void {
  const { member, services, stream, screened, at } = plan;
  const { skills, freeSkills, languages, currency, hourly, smallest, city, remote, onSiteKm } = services;
  const seq = stream.seq + 1;
  write`insert into talent.services
          (member, seq, skills, free_skills, languages, currency, hourly, smallest, city, remote, on_site_km, at)
        values (${member}, ${seq}, ${[...skills]}::text[], ${[...freeSkills]}::text[], ${JSON.stringify(languages)}::text::jsonb,
                ${currency}, ${hourly}, ${smallest}, ${city}, ${remote}, ${onSiteKm}, ${at})`;
  keep(write, screened, editionOf(member, seq), stream.id, call);
}

export function saveCalendar(write: Write, { member, calendar, stream, at }: SavedCalendar): void {
  const { hours, hoursPerWeek, busy } = calendar;
  write`insert into talent.calendar (member, seq, hours, hours_per_week, busy, at)
        values (${member}, ${stream.seq + 1}, ${JSON.stringify(hours)}::text::jsonb, ${hoursPerWeek},
                ${JSON.stringify(busy)}::text::jsonb, ${at})`;
}

export async function servicesOf(sql: Sql, member: string): Promise<(Services & { seq: number; at: Date }) | null> {
  const [row] = await sql<Services & { seq: number; at: Date }>`
    select seq, skills, free_skills as "freeSkills", languages, currency, hourly, smallest, city, remote,
           on_site_km as "onSiteKm", at
    from talent.shown_services where member = ${member}`;
  return row ?? null;
}

export async function calendarOf(sql: Sql, member: string): Promise<Calendar | null> {
  const [row] = await sql<Calendar>`
    select hours, hours_per_week as "hoursPerWeek", busy from talent.calendar where member = ${member} order by seq desc limit 1`;
  return row ?? null;
}

/** The holiday that runs or comes; one that is over is history. */
export async function holidayOf(sql: Sql, member: string, now: Date): Promise<Holiday | null> {
  const [row] = await sql<Holiday>`
    select id, starts_at as "startsAt", ends_at as "endsAt" from talent.shown_holiday
    where member = ${member} and ends_at > ${now} order by starts_at limit 1`;
  return row ?? null;
}

/** What a holiday is judged by; the rules know which of them are over, because they know the moment. */
export async function lockHoliday(tx: Tx, actor: Actor): Promise<Omit<HolidayFacts, 'startsOn' | 'endsOn'> | null> {
  const own = await lockOwn(tx, actor);
  if (!own || !isMember(actor)) return null;
  const [[zone], numbers, holidays] = await Promise.all([
    tx<{ timeZone: string }>`select time_zone as "timeZone" from accounts.shown_party where id = ${actor.id}`,
    numbersInForce(tx),
    tx<Holiday>`
      select id, starts_at as "startsAt", ends_at as "endsAt" from talent.shown_holiday
      where member = ${actor.id} order by starts_at desc limit 3`,
  ]);
  return { ...own, timeZone: zone?.timeZone ?? 'UTC', numbers, holidays };
}

export function saveHoliday(write: Write, { holiday, member, startsOn, endsOn, at }: SetHoliday): void {
  write`insert into talent.holiday (id, member, starts_on, ends_on, starts_at, ends_at, set_at)
        values (${holiday.id}, ${member}, ${startsOn}, ${endsOn}, ${holiday.startsAt}, ${holiday.endsAt}, ${at})`;
}

export function saveHolidayEnd(write: Write, { holiday, at }: EndedHoliday): void {
  write`insert into talent.holiday_end (holiday, at) values (${holiday}, ${at})`;
}

export interface SampleRow {
  readonly id: Id<'smp'>;
  readonly member: Id<'mem'>;
  readonly seq: number;
  readonly title: string;
  readonly body: string;
  readonly links: readonly string[];
  readonly year: number | null;
}

export async function samplesOf(sql: Sql, member: string): Promise<SampleRow[]> {
  return sql<SampleRow>`
    select id, member, seq, title, body, links, year from talent.shown_sample
    where member = ${member} order by year desc nulls last, added_at desc, id limit 50`;
}

/** A sample of the member who asks, with the number of files that stand with it. */
export async function ownSample(
  sql: Sql,
  sample: string,
  member: string,
): Promise<{ id: Id<'smp'>; files: number } | null> {
  const [row] = await sql<{ id: Id<'smp'>; files: number }>`
    select s.id, (select count(*)::int from files.shown_file f
                  where f.subject = s.id and f.status not in ('withdrawn', 'replaced', 'removed')) as files
    from talent.shown_sample s where s.id = ${sample} and s.member = ${member}`;
  return row ?? null;
}

type Written = Pick<SampleFacts, 'title' | 'body' | 'links' | 'year'> & { readonly files: readonly string[] };

/** What is written, beside what is there; null for a sample that is not one's own. */
export async function lockSample(
  tx: Tx,
  sample: string | null,
  { files, ...words }: Written,
  actor: Actor,
): Promise<SampleFacts | null> {
  const own = await lockOwn(tx, actor);
  if (!own || !isMember(actor)) return null;
  const [before, samples, brought] = await Promise.all([
    sample === null ? null : ownSample(tx, sample, actor.id),
    samplesOf(tx, actor.id),
    broughtFiles(tx, files, actor.id),
  ]);
  if (sample !== null && before === null) return null;
  return { ...own, ...words, sample: before, samples: samples.length, brought };
}

export async function hasFile(sql: Sql, sample: string, file: string): Promise<boolean> {
  const rows = await sql`
    select from files.shown_file where id = ${file} and subject = ${sample} and status <> 'removed'`;
  return rows.length > 0;
}

export function saveSample(write: Write, plan: SavedSample, call: Call): void {
  const { sample, isNew, member, stream, title, body, links, year, screened, files, at } = plan;
  const seq = stream.seq + 1;
  if (isNew) write`insert into talent.sample (id, member, added_at) values (${sample}, ${member}, ${at})`;
  write`insert into talent.sample_edition (sample, seq, title, body, links, year, at)
        values (${sample}, ${seq}, ${title}, ${body}, ${[...links]}::text[], ${year}, ${at})`;
  keep(write, screened, editionOf(sample, seq), stream.id, call);
  savePlaced(write, files, call);
}

export function saveRemoval(write: Write, { sample, file, at }: RemovedSample): void {
  if (file !== null) return removeFile(write, file, at);
  write`insert into talent.sample_removal (sample, at) values (${sample}, ${at})`;
  removeFilesAt(write, sample, at);
}
