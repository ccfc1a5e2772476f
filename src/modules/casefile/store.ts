import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Lang } from '../../words/lang.ts';
import { lockStream, newStream } from '../record/index.ts';
import type {
  CaseFileRole,
  GiveUpFacts,
  GivenUp,
  NewCaseFile,
  RequestFacts,
  Taken,
  TakenFacts,
  WhyFailed,
} from './rules.ts';

/** Where a member stands in a conversation, and whether a file of theirs is being made. */
export async function placeOf(
  sql: Sql,
  engagement: string,
  member: string,
): Promise<Pick<RequestFacts, 'side' | 'underWay'>> {
  const [row] = await sql<Pick<RequestFacts, 'side' | 'underWay'>>`
    select case when p.professional = ${member} then 'professional'
                when exists (select from accounts.shown_stand r where r.party = p.client and r.member = ${member}) then 'client' end as side,
           exists (select from casefile.export x where x.engagement = p.engagement and x.requester = ${member}
                       and x.ready_at is null and x.failed_at is null) as "underWay"
    from hiring.shown_pair p where p.engagement = ${engagement}`;
  return row ?? { side: null, underWay: false };
}

export function insertExport(write: Write, plan: NewCaseFile): void {
  const { id, engagement, requester, role, about, lang, exportedSeq, at } = plan;
  write`insert into casefile.export (id, engagement, requester, role, about, lang, exported_seq, at)
        values (${id}, ${engagement}, ${requester}, ${role}, ${about}, ${lang}, ${exportedSeq}, ${at})`;
}

/** A file of a case with the stream it takes along. */
export async function lockTaken(tx: Tx, id: string): Promise<TakenFacts | null> {
  const [found] = await tx<{ engagement: string }>`select engagement from casefile.export where id = ${id}`; // never changes
  if (!found) return null;
  const [stream, [file]] = await Promise.all([
    lockStream(tx, found.engagement),
    tx<TakenFacts['file']>`
      select id, role, about, exported_seq as "exportedSeq" from casefile.export where id = ${id}`,
  ]);
  return stream && file ? { stream, file } : null;
}

export function saveTaken(write: Write, { id, exportedSeq }: Taken): void {
  write`update casefile.export set exported_seq = ${exportedSeq} where id = ${id}`;
}

/** A file as its row says it. */
export interface ExportRow {
  readonly id: string;
  readonly engagement: string;
  readonly requester: string;
  readonly role: CaseFileRole;
  /** The case it is made for; null for a side's own copy. */
  readonly about: string | null;
  /** Whose seat the record is read from: the requester's own, and for a case the professional's, with nothing hidden. */
  readonly seat: string;
  readonly lang: Lang;
  readonly at: Date;
  readonly exportedSeq: number | null;
  readonly sealedSeq: number | null;
  readonly done: number;
  readonly size: number | null;
  readonly readyAt: Date | null;
  readonly removedAt: Date | null;
  /** How often its making was begun. */
  readonly tries: number;
  readonly failedAt: Date | null;
  readonly why: WhyFailed | null;
}

const columns = (sql: Sql) => sql`
  x.id, x.engagement, x.requester, x.role, x.about, x.lang, x.at, x.exported_seq as "exportedSeq", x.sealed_seq as "sealedSeq", x.done, x.size::float8 as size,
  x.ready_at as "readyAt", x.removed_at as "removedAt", x.tries, x.failed_at as "failedAt", x.why,
  case when x.about is null then x.requester
       else (select p.professional from hiring.shown_pair p where p.engagement = x.engagement) end as seat`;

/** The files that somebody had made of a conversation, the newest first: their own copies, or those for one case. */
export async function exportsOf(
  sql: Sql,
  engagement: string,
  requester: string,
  about: string | null = null,
): Promise<ExportRow[]> {
  return sql<ExportRow>`
    select ${columns(sql)} from casefile.export x
    where x.engagement = ${engagement} and x.requester = ${requester} and x.about is not distinct from ${about}
    order by x.at desc, x.id desc limit 20`;
}

/**
 * Those that are to be made now, in the order in which they were asked for; what went wrong before comes after what was
 * never tried, and rests until its time.
 */
export async function unfinished(sql: Sql, now: Date): Promise<ExportRow[]> {
  return sql<ExportRow>`
    select ${columns(sql)} from casefile.export x
    where x.ready_at is null and x.failed_at is null and (x.again_at is null or x.again_at <= ${now})
    order by x.tries, x.at, x.id limit 20`;
}

export async function outdated(sql: Sql, before: Date): Promise<ExportRow[]> {
  return sql<ExportRow>`
    select ${columns(sql)} from casefile.export x where x.ready_at < ${before} and x.removed_at is null limit 100`;
}

/** What comes after the seal has all its tries. */
export async function noteSeal(sql: Sql, id: string, seq: number): Promise<void> {
  await sql`update casefile.export set sealed_seq = ${seq}, tries = 0, again_at = null where id = ${id}`;
}

/** Written before the try, so that one that takes the whole process down counts too. */
export async function noteTry(sql: Sql, id: string, tries: number, againAt: Date): Promise<void> {
  await sql`update casefile.export set tries = ${tries}, again_at = ${againAt} where id = ${id}`;
}

export async function lockToGiveUp(tx: Tx, id: string): Promise<Omit<GiveUpFacts, 'why'> | null> {
  const [found] = await tx<{ requester: string }>`select requester from casefile.export where id = ${id}`; // never changes
  if (!found) return null;
  const [stream, [file]] = await Promise.all([
    lockStream(tx, found.requester),
    tx<GiveUpFacts['file']>`
      select id, engagement, about, tries, ready_at is not null or failed_at is not null as settled
      from casefile.export where id = ${id} for update`,
  ]);
  return file ? { stream: stream ?? newStream('member', found.requester, [found.requester]), file } : null;
}

export function saveGivenUp(write: Write, { id, why, at }: GivenUp): void {
  write`update casefile.export set failed_at = ${at}, why = ${why} where id = ${id}`;
}

export async function noteDone(sql: Sql, id: string, done: number): Promise<void> {
  await sql`update casefile.export set done = ${done} where id = ${id}`;
}

export async function noteReady(sql: Sql, id: string, size: number, at: Date): Promise<void> {
  await sql`update casefile.export set size = ${String(size)}::text::bigint, done = sealed_seq, ready_at = ${at} where id = ${id}`;
}

export async function noteRemoved(sql: Sql, id: string, at: Date): Promise<void> {
  await sql`update casefile.export set removed_at = ${at} where id = ${id}`;
}
