import type { Sql, Tx, Write } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { lockStream, newStream } from '../../record/index.ts';
import { limits } from '../limits.ts';
import type { BlockPlan, ReportFacts, ReportPlan, ResolveFacts, ResolvePlan } from '../rules-safety.ts';

/** The stream of a person or company, which may begin with this act. */
export async function lockParty(tx: Tx, party: Party) {
  return (await lockStream(tx, party)) ?? newStream(party.startsWith('com_') ? 'company' : 'member', party, [party]);
}

export async function standingBlock(sql: Sql, party: string, blocked: string): Promise<Id<'blk'> | null> {
  const [row] = await sql<{ id: Id<'blk'> }>`
    select id from hiring.block where party = ${party} and blocked = ${blocked} and lifted_at is null`;
  return row?.id ?? null;
}

export function insertBlock(write: Write, { id, party, blocked, author }: BlockPlan, at: Date): void {
  write`insert into hiring.block (id, party, author, blocked, blocked_at)
        values (${id}, ${party}, ${author}, ${blocked}, ${at})`;
}

export function liftBlock(write: Write, { id }: BlockPlan, at: Date): void {
  write`update hiring.block set lifted_at = ${at} where id = ${id}`;
}

/** Who is answerable for what is reported; null when the reporter cannot see it. */
export async function answerable(sql: Sql, subject: string, reporter: string): Promise<Party | null> {
  const [row] = await sql<{ about: Party }>`
    with mine as (select s.party from accounts.shown_stand s where s.member = ${reporter})
    select id as about from accounts.shown_party where id = ${subject}
    union all
    select owner from hiring.shown_project where id = ${subject}
    union all
    select case when e.professional = ${reporter} then e.client else e.professional end
    from hiring.shown_pair e
    where e.engagement = coalesce((select q.engagement from hiring.proposal q where q.id = ${subject}), ${subject})
      and (e.professional = ${reporter} or e.client in (select party from mine))
    limit 1`;
  return row?.about ?? null;
}

type History = Pick<ReportFacts, 'latest' | 'history' | 'standing'>;

export async function historyOf(sql: Sql, reporter: string, subject: string, message: number | null): Promise<History> {
  const [row] = await sql<{ upheld: number; dismissed: number; standing: boolean; latest: Date[] | null }>`
    select count(*) filter (where outcome = 'upheld')::int as upheld,
           count(*) filter (where outcome = 'dismissed')::int as dismissed,
           coalesce(bool_or(outcome is null and subject = ${subject} and coalesce(message, 0) = ${message ?? 0}), false) as standing,
           (array_agg(made_at order by made_at desc))[1:${limits.reportsPerDay}] as latest
    from (select * from hiring.report where reporter = ${reporter} order by made_at desc limit 500) newest`;
  const { upheld = 0, dismissed = 0, standing = false, latest } = row ?? {};
  return { history: { upheld, dismissed }, standing, latest: latest ?? [] };
}

export function insertReport(write: Write, { id, reporter, weight, facts }: ReportPlan, at: Date): void {
  write`
    insert into hiring.report (id, reporter, subject, message, about, reason, text, weight, made_at)
    values (${id}, ${reporter}, ${facts.subject}, ${facts.message}, ${facts.about}, ${facts.reason}, ${facts.text},
            ${weight}, ${at})`;
}

export async function lockReport(tx: Tx, id: string): Promise<Pick<ResolveFacts, 'report' | 'stream'> | null> {
  const [found] = await tx<{ reporter: Id<'mem'> }>`select reporter from hiring.report where id = ${id}`;
  if (!found) return null;
  const stream = await lockParty(tx, found.reporter);
  const [report] = await tx<ResolveFacts['report']>`
    select id, reporter, about, outcome from hiring.report where id = ${id} for update`;
  return report ? { report, stream } : null;
}

export function saveResolution(write: Write, { report, outcome, reason, by }: ResolvePlan, at: Date): void {
  write`update hiring.report set outcome = ${outcome}, resolution = ${reason}, resolved_by = ${by}, resolved_at = ${at}
        where id = ${report}`;
}
