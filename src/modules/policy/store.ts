import type { Sql, Write } from '../../core/command.ts';
import type { AcceptedKind, DraftedKind, PolicyKind } from './content.ts';
import type { Draft, Drafted } from './rules.ts';

/** A version without its content. */
export interface VersionRow {
  readonly kind: PolicyKind;
  readonly number: number;
  readonly announcedAt: Date;
  readonly countsAt: Date;
  readonly reason: string;
}

export async function versionsOf(sql: Sql, kind: PolicyKind): Promise<VersionRow[]> {
  return sql<VersionRow>`
    select kind, number, announced_at as "announcedAt", counts_at as "countsAt", reason
    from policy.version where kind = ${kind} order by number`;
}

export async function contentOf(sql: Sql, kind: PolicyKind, number: number): Promise<string | null> {
  const [row] = await sql<{ content: string }>`
    select content::text as content from policy.version where kind = ${kind} and number = ${number}`;
  return row?.content ?? null;
}

export interface LastVersion extends VersionRow {
  readonly content: string;
}

export async function lastVersion(sql: Sql, kind: PolicyKind): Promise<LastVersion | null> {
  const [row] = await sql<LastVersion>`
    select kind, number, announced_at as "announcedAt", counts_at as "countsAt", reason, content::text as content
    from policy.version where kind = ${kind} order by number desc limit 1`;
  return row ?? null;
}

/** The numbers that count now or will: few rows, each with its content. */
export async function numbersVersions(sql: Sql): Promise<{ number: number; countsAt: Date; content: string }[]> {
  return sql<{ number: number; countsAt: Date; content: string }>`
    select number, counts_at as "countsAt", content::text as content
    from policy.version where kind = 'numbers' order by number desc limit 8`;
}

/** Every formula that ever counted or will, the newest first: an old score is explained by the one of its day. */
export async function formulaVersions(sql: Sql): Promise<(VersionRow & { content: string })[]> {
  return sql<VersionRow & { content: string }>`
    select kind, number, announced_at as "announcedAt", counts_at as "countsAt", reason, content::text as content
    from policy.version where kind = 'formula' order by number desc`;
}

/** The rows of the guideline that count now or will; the words of a version are not needed to decide. */
export async function guidelineVersions(sql: Sql): Promise<{ number: number; countsAt: Date; rows: string }[]> {
  return sql<{ number: number; countsAt: Date; rows: string }>`
    select number, counts_at as "countsAt", (content -> 'rows')::text as rows
    from policy.version where kind = 'guideline' order by number desc limit 8`;
}

export interface DraftRow extends Draft {
  readonly at: Date;
}

/** The draft that was saved last, whether a version has overtaken it or not. */
export async function lastDraft(sql: Sql, kind: DraftedKind): Promise<DraftRow | null> {
  const [row] = await sql<DraftRow>`
    select id, based_on as "basedOn", content::text as content, at
    from policy.draft where kind = ${kind} order by n desc limit 1`;
  return row ?? null;
}

export function insertDraft(write: Write, { kind, draft: { id, basedOn, content }, by, at }: Drafted): void {
  write`insert into policy.draft (id, kind, based_on, content, saved_by, at)
        values (${id}, ${kind}, ${basedOn}, ${content}::text::json, ${by}, ${at})`;
}

export interface AcceptableRow {
  readonly kind: AcceptedKind;
  readonly number: number;
  readonly countsAt: Date;
  readonly acceptedAt: Date | null;
}

export async function acceptable(sql: Sql, member: string): Promise<AcceptableRow[]> {
  return sql<AcceptableRow>`
    select v.kind, v.number, v.counts_at as "countsAt", a.at as "acceptedAt"
    from policy.version v
    left join policy.acceptance a on a.kind = v.kind and a.number = v.number and a.member = ${member}
    where v.kind in ('terms', 'guideline') order by v.kind, v.number`;
}

export interface NewVersion {
  readonly kind: PolicyKind;
  readonly number: number;
  readonly content: string;
  readonly announcedAt: Date;
  readonly countsAt: Date;
  readonly by: string;
  readonly reason: string;
}

export function insertVersion(write: Write, version: NewVersion): void {
  const { kind, number, content, announcedAt, countsAt, by, reason } = version;
  write`insert into policy.version (kind, number, content, announced_at, counts_at, published_by, reason)
        values (${kind}, ${number}, ${content}::text::json, ${announcedAt}, ${countsAt}, ${by}, ${reason})`;
}

export interface NewAcceptance {
  readonly member: string;
  readonly kind: AcceptedKind;
  readonly number: number;
  readonly at: Date;
}

export function insertAcceptance(write: Write, { member, kind, number, at }: NewAcceptance): void {
  write`insert into policy.acceptance (member, kind, number, at) values (${member}, ${kind}, ${number}, ${at})`;
}
