import type { Head, Sql, Tx, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import type { Lang } from '../../words/lang.ts';
import type { RequestStatus } from './lifecycle.ts';

export interface RequestRow {
  readonly id: Id<'sup'>;
  readonly member: Id<'mem'> | null;
  /** How a visitor wants to be called. */
  readonly name: string | null;
  readonly email: string | null;
  readonly lang: Lang;
  readonly subject: string;
  readonly status: RequestStatus;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export interface MessageRow {
  readonly id: Id<'spm'>;
  readonly request: Id<'sup'>;
  readonly author: string;
  readonly byHouse: boolean;
  readonly text: string;
  readonly at: Date;
}

/** Locks the stream that the request is recorded on. */
export async function lockForRequest(tx: Tx, id: string): Promise<Head | null> {
  const [head] = await tx<Head>`
    select l.* from support.request r, lateral record.lock(coalesce(r.member, 'house')) l where r.id = ${id}`;
  return head ?? null;
}

export async function request(sql: Sql, id: string): Promise<RequestRow | null> {
  const [row] = await sql<RequestRow>`
    select id, member, name, email, lang, subject, status, created_at as "createdAt", changed_at as "changedAt"
    from support.request where id = ${id}`;
  return row ?? null;
}

export async function openRequestsOf(sql: Sql, member: string): Promise<number> {
  const [row] = await sql<{ count: number }>`
    select count(*)::int as count from support.request where member = ${member} and status <> 'closed'`;
  return row?.count ?? 0;
}

export async function requestsOf(sql: Sql, member: string): Promise<RequestRow[]> {
  return sql<RequestRow>`
    select id, member, name, email, lang, subject, status, created_at as "createdAt", changed_at as "changedAt"
    from support.request where member = ${member} order by changed_at desc, id desc limit 100`;
}

/** A request as it is read, with the name a member goes by. */
export interface NamedRequest extends RequestRow {
  readonly memberName: string | null;
}

export interface Page {
  readonly status: RequestStatus;
  /** Only ids after this one; empty for the first page. */
  readonly after: string;
  readonly limit: number;
}

/** Those of one status in the order they were written, so that who waits longest comes first. */
export async function requestsByStatus(sql: Sql, { status, after, limit }: Page): Promise<NamedRequest[]> {
  return sql<NamedRequest>`
    select r.id, r.member, r.name, r.email, r.lang, r.subject, r.status, r.created_at as "createdAt",
           r.changed_at as "changedAt", p.name as "memberName"
    from support.request r left join accounts.shown_party p on p.id = r.member
    where r.status = ${status} and r.id > ${after} order by r.id limit ${limit}`;
}

export async function namedRequest(sql: Sql, id: string): Promise<NamedRequest | null> {
  const [row] = await sql<NamedRequest>`
    select r.id, r.member, r.name, r.email, r.lang, r.subject, r.status, r.created_at as "createdAt",
           r.changed_at as "changedAt", p.name as "memberName"
    from support.request r left join accounts.shown_party p on p.id = r.member where r.id = ${id}`;
  return row ?? null;
}

export async function messagesOf(sql: Sql, id: string): Promise<MessageRow[]> {
  return sql<MessageRow>`
    select id, request, author, by_house as "byHouse", text, at from support.message where request = ${id} order by n limit 500`;
}

export function insertRequest(write: Write, row: RequestRow): void {
  write`insert into support.request (id, member, name, email, lang, subject, status, created_at, changed_at)
        values (${row.id}, ${row.member}, ${row.name}, ${row.email}, ${row.lang}, ${row.subject}, ${row.status},
                ${row.createdAt}, ${row.changedAt})`;
}

export function moveRequest(write: Write, id: string, status: RequestStatus, at: Date): void {
  write`update support.request set status = ${status}, changed_at = ${at} where id = ${id}`;
}

export function insertMessage(write: Write, row: MessageRow): void {
  write`insert into support.message (id, request, author, by_house, text, at)
        values (${row.id}, ${row.request}, ${row.author}, ${row.byHouse}, ${row.text}, ${row.at})`;
}

/** Whoever wrote without an account can only be reached by mail. */
export function mailAnswer(
  write: Write,
  id: string,
  { email, lang, subject, name }: RequestRow,
  answer: MessageRow,
): void {
  if (email === null) return;
  queueMail(
    write,
    { id, to: email, lang, template: 'support_answer', data: { name, subject, answer: answer.text } },
    answer.at,
  );
}
