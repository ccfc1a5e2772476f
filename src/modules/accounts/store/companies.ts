import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { Company, CompanyRole } from '../facts.ts';

export async function rolesIn(sql: Sql, company: string, member: string): Promise<CompanyRole[]> {
  const rows = await sql<{ role: CompanyRole }>`
    select role from accounts.membership where company = ${company} and member = ${member}`;
  return rows.map((row) => row.role);
}

export async function companiesOf(sql: Sql, member: string): Promise<Id<'com'>[]> {
  const rows = await sql<{
    company: Id<'com'>;
  }>`select distinct company from accounts.membership where member = ${member}`;
  return rows.map((row) => row.company);
}

/** Locks the company's stream, then reads its people. */
export async function lockCompany(tx: Tx, id: string, now: Date | null = null): Promise<Company | null> {
  const [[stream], company] = await Promise.all([tx<Head>`select * from record.lock(${id})`, readCompany(tx, id, now)]);
  return stream && company ? { ...company, stream } : null;
}

export async function readCompany(sql: Sql, id: string, now: Date | null): Promise<Omit<Company, 'stream'> | null> {
  const [[company], members, [open]] = await Promise.all([
    sql<{ id: Id<'com'>; name: string }>`select id, name from accounts.company where id = ${id}`,
    sql<Company['members'][number]>`
      select member, array_agg(role order by role) as roles from accounts.membership
      where company = ${id} group by member order by min(since), member`,
    sql<{ count: number }>`
      select count(*)::int as count from accounts.ticket
      where company = ${id} and used_at is null and ended_at is null and (${now}::timestamptz is null or expires_at > ${now})`,
  ]);
  return company ? { ...company, members, openInvitations: open?.count ?? 0 } : null;
}

export function insertCompany(write: Write, id: string, name: string, now: Date): void {
  write`insert into accounts.company (id, name, created_at) values (${id}, ${name}, ${now})`;
}

export function renameCompany(write: Write, id: string, name: string): void {
  write`update accounts.company set name = ${name} where id = ${id}`;
}

/** The roles of a person in a company from now on; none means that the person has left. */
export function saveRoles(
  write: Write,
  company: string,
  member: string,
  roles: readonly CompanyRole[],
  now: Date,
): void {
  write`delete from accounts.membership where company = ${company} and member = ${member}`;
  if (roles.length > 0)
    write`insert into accounts.membership ${write.rows(roles.map((role) => ({ company, member, role, since: now })))}`;
}
