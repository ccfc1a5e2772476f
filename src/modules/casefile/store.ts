import type { Sql, Write } from '../../core/command.ts';
import type { Lang } from '../../words/lang.ts';
import type { CaseFileRequest, RequestFacts } from './rules.ts';

/** Where a member stands in a conversation, and whether a file of theirs is being made. */
export async function placeOf(
  sql: Sql,
  engagement: string,
  member: string,
): Promise<Pick<RequestFacts, 'side' | 'underWay'>> {
  const [row] = await sql<Pick<RequestFacts, 'side' | 'underWay'>>`
    select case when p.professional = ${member} then 'professional'
                when exists (select from accounts.shown_stand r where r.party = p.client and r.member = ${member}) then 'client' end as side,
           exists (select from casefile.export x where x.engagement = p.engagement and x.requester = ${member} and x.ready_at is null)
             as "underWay"
    from hiring.shown_pair p where p.engagement = ${engagement}`;
  return row ?? { side: null, underWay: false };
}

export function insertExport(write: Write, plan: CaseFileRequest): void {
  const { id, engagement, requester, role, lang, exportedSeq, at } = plan;
  write`insert into casefile.export (id, engagement, requester, role, lang, exported_seq, at)
        values (${id}, ${engagement}, ${requester}, ${role}, ${lang}, ${exportedSeq}, ${at})`;
}

/** A file as its row says it. */
export interface ExportRow {
  readonly id: string;
  readonly engagement: string;
  readonly requester: string;
  readonly role: 'client' | 'professional';
  readonly lang: Lang;
  readonly at: Date;
  readonly sealedSeq: number | null;
  readonly done: number;
  readonly size: number | null;
  readonly readyAt: Date | null;
  readonly removedAt: Date | null;
}

const columns = (sql: Sql) => sql`
  x.id, x.engagement, x.requester, x.role, x.lang, x.at, x.sealed_seq as "sealedSeq", x.done, x.size::float8 as size,
  x.ready_at as "readyAt", x.removed_at as "removedAt"`;

/** The files that somebody had made of a conversation, the newest first. */
export async function exportsOf(sql: Sql, engagement: string, requester: string): Promise<ExportRow[]> {
  return sql<ExportRow>`
    select ${columns(sql)} from casefile.export x
    where x.engagement = ${engagement} and x.requester = ${requester} order by x.at desc, x.id desc limit 20`;
}

/** Those that are still to be made, in the order in which they were asked for. */
export async function unfinished(sql: Sql): Promise<ExportRow[]> {
  return sql<ExportRow>`select ${columns(sql)} from casefile.export x where x.ready_at is null order by x.at, x.id limit 20`;
}

export async function outdated(sql: Sql, before: Date): Promise<ExportRow[]> {
  return sql<ExportRow>`
    select ${columns(sql)} from casefile.export x where x.ready_at < ${before} and x.removed_at is null limit 100`;
}

export async function noteSeal(sql: Sql, id: string, seq: number): Promise<void> {
  await sql`update casefile.export set sealed_seq = ${seq} where id = ${id}`;
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
