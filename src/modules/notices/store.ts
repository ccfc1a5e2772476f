import type { Sql, Write } from '../../core/command.ts';
import { type QueuedMail, queueMailIn } from '../../platform/mail/outbox.ts';
import type { Lang } from '../../words/lang.ts';
import { editionName } from '../hiring/index.ts';
import { veilText, veils } from '../screening/index.ts';
import type { Facts, NoticeKind } from './kinds.ts';

/** The two of an engagement, or the one who published a project. */
export interface Place {
  readonly engagement: string;
  readonly project: string;
  readonly client: string;
  readonly professional: string;
}

export async function pairsOf(sql: Sql, engagements: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  if (engagements.length === 0) return new Map();
  const rows = await sql<Place>`
    select engagement, project, client, professional from hiring.shown_pair where engagement = any(${[...engagements]}::text[])`;
  return new Map(rows.map((row) => [row.engagement, row]));
}

/** Professionals who have said hello about these projects. */
export async function talkersOf(
  sql: Sql,
  projects: readonly string[],
): Promise<{ project: string; professional: string }[]> {
  if (projects.length === 0) return [];
  return sql<{ project: string; professional: string }>`
    select project, professional from hiring.shown_pair where project = any(${[...projects]}::text[])`;
}

/** The two of a stay in a pool, by its stream. */
export async function seatsOf(
  sql: Sql,
  streams: readonly string[],
): Promise<ReadonlyMap<string, Pick<Place, 'client' | 'professional'>>> {
  if (streams.length === 0) return new Map();
  const rows = await sql<{ seat: string; client: string; professional: string }>`
    select seat, owner as client, member as professional from pools.shown_seat where seat = any(${[...streams]}::text[])`;
  return new Map(rows.map(({ seat, ...two }) => [seat, two]));
}

export async function insideOf(sql: Sql, streams: readonly string[]): Promise<{ pool: string; member: string }[]> {
  if (streams.length === 0) return [];
  return sql<{ pool: string; member: string }>`
    select pool, member from pools.shown_seat where pool = any(${[...streams]}::text[]) and status = 'inside'`;
}

/** Whom a list has asked into a pool. */
export async function askedBy(sql: Sql, imports: readonly string[]): Promise<{ import: string; member: string }[]> {
  const named = imports.filter((each) => each !== '');
  if (named.length === 0) return [];
  return sql<{ import: string; member: string }>`
    select import, member from pools.shown_asked where import = any(${named}::text[])`;
}

export async function authorsOf(sql: Sql, findings: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (findings.length === 0) return new Map();
  const rows = await sql<{ id: string; member: string }>`
    select id, member from screening.shown_finding where id = any(${[...findings]}::text[])`;
  return new Map(rows.map(({ id, member }) => [id, member]));
}

/** Members who run the house, as they are now. */
export async function operators(sql: Sql): Promise<string[]> {
  const rows = await sql<{ member: string }>`select member from accounts.shown_staff where role = 'operator'`;
  return rows.map(({ member }) => member);
}

/** Everybody who can sign in, and since when. */
export async function everybody(sql: Sql): Promise<{ member: string; since: Date }[]> {
  return sql<{ member: string; since: Date }>`
    select member, created_at as since from accounts.shown_everybody order by member`;
}

export interface Stand {
  readonly party: string;
  readonly member: string;
  readonly role: string;
}

/** Who stands for these parties. */
export async function standsFor(sql: Sql, parties: readonly string[]): Promise<Stand[]> {
  if (parties.length === 0) return [];
  return sql<Stand>`select party, member, role from accounts.shown_stand where party = any(${[...parties]}::text[])`;
}

export interface NewNotice {
  readonly id: string;
  readonly member: string;
  readonly kind: NoticeKind;
  readonly stream: string;
  readonly seq: number;
  readonly leaf: string;
  readonly facts: Facts;
  readonly at: Date;
  readonly mailDueAt: Date | null;
  /** The mail is only for members who want all mail. */
  readonly wanted: boolean;
}

/** One row each, once, in one statement. What is said in one conversation is one notice until it is read. */
export async function insertNotices(sql: Sql, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await sql`
    insert into notices.notice (id, member, kind, stream, seq, leaf, count, facts, at, mail_due_at, wanted)
    select id, member, kind, stream, seq, leaf, count, facts, at, "mailDueAt", wanted
    from json_to_recordset(${JSON.stringify(asOneTalk(notices))}::text::json)
      as r(id text, member text, kind text, stream text, seq int, leaf text, count int, facts jsonb, at timestamptz,
           "mailDueAt" timestamptz, wanted boolean)
    on conflict (member, stream) where kind = 'message' and read_at is null
    do update set n = excluded.n, seq = excluded.seq, leaf = excluded.leaf, at = excluded.at, facts = excluded.facts,
      count = case when notices.notice.seq <= (select coalesce(max(r.seq), 0) from messaging.shown_reading r
        where r.engagement = excluded.stream and r.member = excluded.member)
        then excluded.count else notices.notice.count + excluded.count end,
      mail_due_at = case when notices.notice.seq <= (select coalesce(max(r.seq), 0) from messaging.shown_reading r
        where r.engagement = excluded.stream and r.member = excluded.member)
        then excluded.mail_due_at else notices.notice.mail_due_at end`;
}

/** Messages of one conversation that are told of together: the latest stands for all, and the mail counts from the first. */
function asOneTalk(notices: readonly NewNotice[]): (NewNotice & { readonly count: number })[] {
  const rows = new Map<string, NewNotice & { readonly count: number }>();
  for (const notice of notices) {
    const { id, kind, member, stream } = notice;
    const name = kind === 'message' ? `${member} ${stream}` : id;
    const before = rows.get(name);
    rows.set(name, {
      ...notice,
      count: (before?.count ?? 0) + 1,
      mailDueAt: before ? before.mailDueAt : notice.mailDueAt,
    });
  }
  return [...rows.values()];
}

export interface DueMail {
  readonly id: string;
  readonly member: string;
  readonly kind: NoticeKind;
  readonly stream: string;
  readonly seq: number;
  readonly leaf: string;
  readonly count: number;
  readonly facts: Facts;
  readonly wanted: boolean;
  readonly read: boolean;
  readonly email: string | null;
  readonly name: string;
  readonly lang: Lang;
  readonly timeZone: string;
  /** What the member wants in the post. */
  readonly mail: 'all' | 'needed';
}

/** Takes what is to go out by mail now; another process takes other rows. */
export async function takeDue(sql: Sql, now: Date, limit: number): Promise<DueMail[]> {
  return sql<DueMail>`
    with due as (
      select id from notices.notice where mail_due_at <= ${now} order by mail_due_at, id limit ${limit} for update skip locked
    ), taken as (
      update notices.notice n set mail_due_at = null, mailed_at = ${now} from due where n.id = due.id returning n.*
    )
    select t.id, t.member, t.kind, t.stream, t.seq, t.leaf, t.count, t.facts, t.wanted,
           t.read_at is not null or exists (select from messaging.shown_reading r
             where r.engagement = t.stream and r.member = t.member and r.seq >= t.seq) as read,
           a.email, a.name, a.lang, a.time_zone as "timeZone", a.mail
    from taken t left join accounts.shown_address a on a.party = t.member
    order by t.n`;
}

export async function queue(sql: Sql, mail: QueuedMail, now: Date): Promise<void> {
  await queueMailIn(sql, mail, now);
}

/** Names as they are now: of people, companies and pools, and of projects with hidden words hidden. */
export async function namesOf(
  sql: Sql,
  parties: readonly string[],
  streams: readonly string[],
): Promise<{ party: ReadonlyMap<string, string>; project: ReadonlyMap<string, string> }> {
  const [people, pools, titles] = await Promise.all([
    sql<{
      id: string;
      name: string;
    }>`select id, name from accounts.shown_party where id = any(${[...parties]}::text[])`,
    sql<{ stream: string; name: string }>`
      select seat as stream, name from pools.shown_seat where seat = any(${[...streams]}::text[])
      union all
      select id, name from pools.shown_pool where id = any(${[...streams]}::text[])`,
    sql<{ engagement: string; project: string; title: string; edition: number; veiled: boolean }>`
      select distinct on (key) key as engagement, project, title, edition, veiled from (
        select engagement as key, project, title, edition, veiled from hiring.shown_pair where engagement = any(${[...streams]}::text[])
        union all
        select project, project, title, edition, veiled from hiring.shown_pair where project = any(${[...streams]}::text[])
      ) named`,
  ]);
  const edition = (row: { project: string; edition: number }): string =>
    editionName({ id: row.project as `prj_${string}`, edition: row.edition });
  const hidden = await veils(sql, titles.filter(({ veiled }) => veiled).map(edition));
  return {
    party: new Map(people.map(({ id, name }) => [id, name])),
    project: new Map([
      ...titles.map((row) => [row.engagement, veilText(row.title, hidden.get(`${edition(row)} title`) ?? [])] as const),
      ...pools.map(({ stream, name }) => [stream, name] as const),
    ]),
  };
}

export function saveRead(write: Write, member: string, ids: readonly string[] | null, upTo: Date, now: Date): void {
  if (ids === null)
    write`update notices.notice set read_at = ${now} where member = ${member} and read_at is null and at <= ${upTo}`;
  else
    write`update notices.notice set read_at = ${now}
          where member = ${member} and read_at is null and id = any(${[...ids]}::text[])`;
}
