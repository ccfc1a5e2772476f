import type { Sql } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';

export async function rolesIn(sql: Sql, company: string, member: string): Promise<('owner' | 'hirer' | 'payer')[]> {
  const rows = await sql<{ role: 'owner' | 'hirer' | 'payer' }>`
    select role from accounts.membership where company = ${company} and member = ${member}`;
  return rows.map((row) => row.role);
}

export async function companiesOf(sql: Sql, member: string): Promise<Id<'com'>[]> {
  const rows = await sql<{ company: Id<'com'> }>`select distinct company from accounts.membership where member = ${member}`;
  return rows.map((row) => row.company);
}
