import type { StaffRole } from '../../../core/actor.ts';
import type { Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { Lang } from '../../../words/lang.ts';
import type { NewSession, SessionFacts } from '../facts.ts';
import { limits } from '../limits.ts';

/** Whoever holds a session or a token. */
export interface Holder {
  readonly id: Id<'mem'>;
  readonly name: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly staff: readonly StaffRole[];
  readonly session: Id<'ses'> | null;
  readonly token: Id<'tok'> | null;
  readonly hasFactor: boolean;
  readonly scopes: readonly ('read' | 'write' | 'money')[];
  /** Real seconds since the session or token was last seen. */
  readonly unseenSeconds: number;
  /** Real seconds since the person last proved to be themselves; null for a token, which never does. */
  readonly provenSeconds: number | null;
  /** Closures of the account that were confirmed and not overturned, with the instants that decide whether one counts. */
  readonly closings: readonly Announced[] | null;
}
export interface Announced {
  readonly statement: string;
  readonly fromAt: string;
  readonly restsFrom: string | null;
}

const closingsOf = (sql: Sql) => sql`
  (select json_agg(json_build_object('statement', c.statement, 'fromAt', c.from_at, 'restsFrom', c.rests_from))
   from accounts.closing c where c.member = m.id) as closings`;

/**
 * Who holds each of these sessions, in their order. Sessions keep to real time: a moved clock of the house signs nobody
 * out. `offset 0` keeps the planner to one look by index for each.
 */
export async function holdersOfSessions(sql: Sql, hashes: readonly string[]): Promise<(Holder | null)[]> {
  const rows = await sql<Holder | { id: null }>`
    select holder.*
    from json_array_elements_text(${JSON.stringify(hashes)}::text::json) with ordinality asked (hash, n)
    left join lateral (
      select m.id, m.name, m.lang, m.time_zone as "timeZone", s.id as session, null as token,
             array['read', 'write', 'money'] as scopes,
             array(select role from accounts.staff where member = m.id and ended_at is null order by role) as staff,
             (exists (select from accounts.credential where member = m.id and totp_sealed is not null)
               or exists (select from accounts.passkey where member = m.id)) as "hasFactor",
             extract(epoch from now() - s.seen_at)::float8 as "unseenSeconds",
             extract(epoch from now() - s.fresh_at)::float8 as "provenSeconds", ${closingsOf(sql)}
      from accounts.session s join accounts.member m on m.id = s.member
      where s.hash = asked.hash and s.ended_at is null
        and s.seen_at > now() - ${limits.sessionIdleDays} * interval '1 day'
        and s.created_at > now() - ${limits.sessionDays} * interval '1 day' offset 0
    ) holder on true
    order by asked.n`;
  return rows.map((row) => (row.id === null ? null : row));
}

export async function holdersOfTokens(sql: Sql, hashes: readonly string[]): Promise<(Holder | null)[]> {
  const rows = await sql<Holder | { id: null }>`
    select holder.*
    from json_array_elements_text(${JSON.stringify(hashes)}::text::json) with ordinality asked (hash, n)
    left join lateral (
      select m.id, m.name, m.lang, m.time_zone as "timeZone", null as session, t.id as token, t.scopes,
             array(select role from accounts.staff where member = m.id and ended_at is null order by role) as staff,
             (exists (select from accounts.credential where member = m.id and totp_sealed is not null)
               or exists (select from accounts.passkey where member = m.id)) as "hasFactor",
             extract(epoch from now() - coalesce(t.used_at, t.created_at - interval '1 day'))::float8 as "unseenSeconds",
             null as "provenSeconds", ${closingsOf(sql)}
      from accounts.token t join accounts.member m on m.id = t.member
      where t.hash = asked.hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) offset 0
    ) holder on true
    order by asked.n`;
  return rows.map((row) => (row.id === null ? null : row));
}

export async function liveSession(sql: Sql, member: string, session: string): Promise<SessionFacts | null> {
  const [row] = await sql<SessionFacts>`
    select id, extract(epoch from now() - fresh_at)::float8 as "provenSeconds"
    from accounts.session where id = ${session} and member = ${member} and ended_at is null`;
  return row ?? null;
}

/** True when this browser was never seen with this account: then the owner hears of it. */
export async function isNewDevice(sql: Sql, member: string, device: string): Promise<boolean> {
  const [row] = await sql<{ known: boolean; any: boolean }>`
    select exists (select from accounts.session where member = ${member} and device = ${device}) as known,
           exists (select from accounts.session where member = ${member}) as any`;
  return row !== undefined && row.any && !row.known;
}

export function insertSession(write: Write, id: string, member: string, session: NewSession): void {
  write`insert into accounts.session (id, member, hash, device, address)
        values (${id}, ${member}, ${session.hash}, ${session.device}, ${session.address})`;
  // One person is rarely in more places than this; the place not seen for longest is left.
  write`update accounts.session set ended_at = now() where id in (
          select id from accounts.session where member = ${member} and ended_at is null
          order by seen_at desc offset ${limits.sessionsAtOnce})`;
}

/** The person proved anew to be themselves, so the old token of the session dies too. */
export function renewSession(write: Write, id: string, hash: string): void {
  write`update accounts.session set hash = ${hash}, fresh_at = now(), seen_at = now() where id = ${id}`;
}

export function touchSession(write: Write, id: string): void {
  write`update accounts.session set seen_at = now() where id = ${id}`;
}
export function touchToken(write: Write, id: string): void {
  write`update accounts.token set used_at = now() where id = ${id}`;
}

export function endSession(write: Write, id: string): void {
  write`update accounts.session set ended_at = now() where id = ${id} and ended_at is null`;
}

/** Ends all sessions of a member, but for the one they sit in front of. */
export function endSessions(write: Write, member: string, except: string | null): void {
  write`update accounts.session set ended_at = now()
        where member = ${member} and ended_at is null and id is distinct from ${except}`;
}

export async function openTokens(sql: Sql, member: string): Promise<number> {
  const [row] = await sql<{ count: number }>`
    select count(*)::int as count from accounts.token where member = ${member} and revoked_at is null`;
  return row?.count ?? 0;
}

export async function ownToken(
  sql: Sql,
  member: string,
  token: string,
): Promise<{ id: Id<'tok'>; revoked: boolean } | null> {
  const [row] = await sql<{ id: Id<'tok'>; revoked: boolean }>`
    select id, revoked_at is not null as revoked from accounts.token where id = ${token} and member = ${member}`;
  return row ?? null;
}

export interface NewToken {
  readonly id: Id<'tok'>;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly hash: string;
  readonly days: number | null;
}
export function insertToken(write: Write, member: string, { id, name, scopes, hash, days }: NewToken): void {
  write`insert into accounts.token (id, member, name, scopes, hash, expires_at)
        values (${id}, ${member}, ${name}, ${[...scopes]}, ${hash}, now() + ${days}::int * interval '1 day')`;
}
export function revokeToken(write: Write, id: string): void {
  write`update accounts.token set revoked_at = now() where id = ${id}`;
}

/** Takes turns on one door and account, then counts the tries of the window that runs. */
export async function lockTries(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const [, rows] = await Promise.all([
    tx`select pg_advisory_xact_lock(hashtextextended(key, 7)) from unnest(${[...keys].toSorted()}::text[]) key`,
    tx<{ key: string; count: number }>`
      select key, count from accounts.attempt
      where key = any(${[...keys]}::text[]) and since > now() - ${limits.triesWindowMinutes} * interval '1 minute'`,
  ]);
  return new Map(rows.map(({ key, count }) => [key, count]));
}

export function countTries(write: Write, keys: readonly string[]): void {
  const window = `${limits.triesWindowMinutes} minutes`;
  write`delete from accounts.attempt where since < now() - ${window}::interval`;
  write`insert into accounts.attempt (key, count) select key, 1 from unnest(${[...keys].toSorted()}::text[]) key
        on conflict (key) do update set count = accounts.attempt.count + 1`;
}

export function forgetTries(write: Write, key: string): void {
  write`delete from accounts.attempt where key = ${key}`;
}
