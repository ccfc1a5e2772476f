import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { StaffRole } from '../../../core/actor.ts';
import type { Id } from '../../../core/id.ts';
import type { Lang } from '../../../words/lang.ts';
import type { Account, Duty } from '../facts.ts';

/** Locks the member's stream, then reads: what is read is what counts until the act ends. */
export async function lockAccount(tx: Tx, member: string): Promise<Account | null> {
  const [[stream], account] = await Promise.all([
    tx<Head>`select * from record.lock(${member})`,
    readAccount(tx, member),
  ]);
  return stream && account ? { ...account, stream } : null;
}

export async function lockAccountByEmail(tx: Tx, email: string): Promise<Account | null> {
  const [[stream], [found]] = await Promise.all([
    tx<Head>`select l.* from record.lock((select member from accounts.credential where email_key = lower(${email}))) l`,
    accountRows(tx, tx`c.email_key = lower(${email})`),
  ]);
  return stream && found ? { ...found, stream } : null;
}

export async function readAccount(sql: Sql, member: string): Promise<Omit<Account, 'stream'> | null> {
  const [row] = await accountRows(sql, sql`m.id = ${member}`);
  return row ?? null;
}

export async function accountByEmail(sql: Sql, email: string): Promise<Omit<Account, 'stream'> | null> {
  const [row] = await accountRows(sql, sql`c.email_key = lower(${email})`);
  return row ?? null;
}

function accountRows(sql: Sql, where: unknown) {
  return sql<Omit<Account, 'stream'>>`
    select m.id, m.name, c.email, m.lang, m.time_zone as "timeZone", c.password_hash as "passwordHash",
           c.totp_sealed as "totpSealed", c.totp_step as "totpStep", c.recovery_salt as "recoverySalt",
           (select count(*)::int from accounts.passkey p where p.member = m.id) as passkeys
    from accounts.member m join accounts.credential c on c.member = m.id
    where ${where}`;
}

export interface NewMember {
  readonly id: Id<'mem'>;
  readonly name: string;
  readonly email: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly country: string | null;
  readonly passwordHash: string;
}

export function insertMember(write: Write, member: NewMember, now: Date): void {
  const { id, name, email, lang, timeZone, country, passwordHash } = member;
  write`insert into accounts.member (id, name, lang, time_zone, country, created_at)
        values (${id}, ${name}, ${lang}, ${timeZone}, ${country}, ${now})`;
  write`insert into accounts.credential (member, email, password_hash, changed_at) values (${id}, ${email}, ${passwordHash}, ${now})`;
}

export function savePassword(write: Write, member: string, hash: string, now: Date): void {
  write`update accounts.credential set password_hash = ${hash}, changed_at = ${now} where member = ${member}`;
}

export function saveEmail(write: Write, member: string, email: string, now: Date): void {
  write`update accounts.credential set email = ${email}, changed_at = ${now} where member = ${member}`;
}

export interface Profile {
  readonly name: string;
  readonly country: string | null;
  readonly headline: string;
  readonly about: string;
}

export function saveProfile(
  write: Write,
  member: string,
  { name, country, headline, about }: Profile,
  seq: number,
): void {
  write`update accounts.member set name = ${name}, country = ${country}, headline = ${headline}, about = ${about},
          profile_seq = ${seq} where id = ${member}`;
}

/** Under which name screening knows one saving of a profile; places in a text move when it is written anew. */
export function profileName(member: string, seq: number): string {
  return seq === 0 ? member : `${member}/${seq}`;
}

export interface Preferences {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mail: 'all' | 'needed';
}

export function savePreferences(write: Write, member: string, { lang, timeZone, mail }: Preferences): void {
  write`update accounts.member set lang = ${lang}, time_zone = ${timeZone}, mail = ${mail} where id = ${member}`;
}

export async function dutiesHeld(sql: Sql, member: string): Promise<Duty[]> {
  return sql<Duty>`select id, role from accounts.staff where member = ${member} and ended_at is null`;
}

export function insertDuty(
  write: Write,
  duty: { id: string; member: string; role: StaffRole; by: string; at: Date },
): void {
  write`insert into accounts.staff (id, member, role, given_by, given_at)
        values (${duty.id}, ${duty.member}, ${duty.role}, ${duty.by}, ${duty.at})`;
}

export function endDuty(write: Write, id: string, by: string, at: Date): void {
  write`update accounts.staff set ended_by = ${by}, ended_at = ${at} where id = ${id}`;
}
