import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { GuidelineId, SuspendedRight } from '../../policy/index.ts';
import type { Breach, Evidence, Statement } from '../facts.ts';
import type { Reader } from '../statement.ts';

export async function readerOf(sql: Sql, member: string): Promise<Reader | null> {
  const [row] = await sql<Reader>`
    select id as member, lang, time_zone as "timeZone" from accounts.shown_party where id = ${member} and kind = 'member'`;
  return row ?? null;
}

/** Words that were found in one text under one rule of the screen, as they stand now. */
export interface FoundRow {
  readonly id: Id<'fin'>;
  readonly member: Id<'mem'>;
  readonly stream: string;
  readonly subject: string;
  readonly kind: string;
  readonly rule: string;
  readonly state: string;
  readonly stage: string;
  readonly at: Date;
  readonly by: string | null;
  readonly words: string;
}

/** The finding and its neighbours: words of the same text, found at the same moment. */
export async function foundTogether(sql: Sql, finding: string): Promise<FoundRow[]> {
  return sql<FoundRow>`
    select f.id, f.member, f.stream, f.subject, f.kind, f.rule, f.state, f.stage, f.at, f.by, f.words
    from screening.shown_finding one
    join screening.shown_finding f on f.subject = one.subject and f.at = one.at and f.member = one.member
    where one.id = ${finding} and one.subject is not null order by f.id`;
}

/** The entry in which a text was first said: the member's own, of that moment, the one that names it before others. */
export async function entryOfText(
  sql: Sql,
  { stream, member, at, subject }: Pick<FoundRow, 'stream' | 'member' | 'at' | 'subject'>,
): Promise<Evidence[]> {
  const thing = subject.split(/[ .]/)[0] ?? subject;
  return sql<{ stream: string; seq: number }>`
    select stream, seq from record.shown_reference
    where stream = ${stream} and actor = ${member} and at >= ${at}
    order by exists (select from jsonb_each_text(refs) r where r.value = ${thing}) desc, seq limit 1`;
}

/** Findings that are an alert by now and have none. */
export async function findingsWithoutAlert(sql: Sql, limit: number): Promise<{ id: string; at: Date }[]> {
  return sql<{ id: string; at: Date }>`
    select f.id, f.at from screening.shown_finding f
    where f.state in ('masked', 'confirmed') and f.subject is not null
      and not exists (select from enforcement.alerted a where a.finding = f.id)
    order by f.at, f.id limit ${limit}`;
}

export async function isIssued(sql: Sql, source: string): Promise<boolean> {
  const rows = await sql`select 1 from enforcement.breach where source = ${source}`;
  return rows.length > 0;
}

/** Entries of the record; those that are not there are left out. */
export async function entriesNamed(sql: Sql, named: readonly Evidence[]): Promise<Evidence[]> {
  if (named.length === 0) return [];
  return sql<{ stream: string; seq: number }>`
    select r.stream, r.seq
    from json_to_recordset(${JSON.stringify(named)}::text::json) as n(stream text, seq int)
    join record.shown_reference r on r.stream = n.stream and r.seq = n.seq`;
}

/** A member's stream under lock; null when nobody of that name is here. */
export async function lockMember(tx: Tx, member: string): Promise<Head | null> {
  const [row] = await tx<Head>`select * from record.lock(${member})`;
  return row?.kind === 'member' ? row : null;
}

const columns = (sql: Sql) => sql`
  s.id, s.member, s.rule, s.guideline_version as "guidelineVersion", s.numbers_version as "numbersVersion", s.lang, s.at,
  s.happened_at as "happenedAt", s.facts, s.explanation, s.evidence, s.effects, s.detected, s.decided,
  s.decided_by as "decidedBy", s.took_part as "tookPart", s.appeal_ends_at as "appealEndsAt"`;

export async function statementById(sql: Sql, id: string): Promise<Statement | null> {
  const [row] = await sql<Statement>`select ${columns(sql)} from enforcement.statement s where s.id = ${id}`;
  return row ?? null;
}

export async function statementsOf(sql: Sql, member: string): Promise<Statement[]> {
  return sql<Statement>`
    select ${columns(sql)} from enforcement.statement s where s.member = ${member} order by s.n desc limit 200`;
}

export function insertStatement(write: Write, statement: Statement): void {
  const { evidence, effects, ...s } = statement;
  write`insert into enforcement.statement
          (id, member, rule, guideline_version, numbers_version, lang, at, happened_at, facts, explanation, evidence, effects,
           detected, decided, decided_by, took_part, appeal_ends_at)
        values (${s.id}, ${s.member}, ${s.rule}, ${s.guidelineVersion}, ${s.numbersVersion}, ${s.lang}, ${s.at}, ${s.happenedAt},
                ${s.facts}, ${s.explanation}, ${write.json(evidence.map(({ stream, seq }) => ({ stream, seq })))}, ${write.json(effects)},
                ${s.detected}, ${s.decided}, ${s.decidedBy}, ${[...s.tookPart]}, ${s.appealEndsAt})`;
}

export function insertBreach(write: Write, member: string, breach: Breach, source: string, waits: boolean): void {
  const { id, rule, at, statement, weight, ladder, countingDays, machineDays, byPerson } = breach;
  write`insert into enforcement.breach
          (id, member, rule, at, statement, source, weight, ladder, counting_days, machine_days, by_person, waits)
        values (${id}, ${member}, ${rule}, ${at}, ${statement}, ${source}, ${weight}, ${write.json(ladder)},
                ${countingDays}, ${machineDays}, ${byPerson}, ${waits})`;
}

/** Which words an alert was issued for. Further words of the same text, confirmed later, join it. */
export function insertAlerted(write: Write, source: string, findings: readonly string[]): void {
  write`insert into enforcement.alerted (finding, breach)
        select f, b.id from unnest(${[...findings]}::text[]) f, enforcement.breach b where b.source = ${source}
        on conflict (finding) do nothing`;
}

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
  readonly statement: Id<'sta'>;
}

export function insertSuspension(write: Write, row: SuspensionRow): void {
  write`insert into enforcement.suspension
          (id, member, what, from_at, until_at, rule, policy_version, reason, decided_by, statement)
        values (${row.id}, ${row.member}, ${row.what}, ${row.fromAt}, ${row.untilAt}, ${row.rule}, ${row.policyVersion},
                ${row.reason}, ${row.decidedBy}, ${row.statement})`;
}

export async function nameOf(sql: Sql, member: string): Promise<string> {
  const [row] = await sql<{ name: string }>`select name from accounts.shown_party where id = ${member}`;
  return row?.name ?? '';
}
