import type { Member, StaffRole } from '../../src/core/actor.ts';
import { type Id, makeId } from '../../src/core/id.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

const at = new Date('2026-11-01T12:00:00Z');
const chance = () => crypto.getRandomValues(new Uint8Array(10));

/** A member who is simply there, without having gone through the doors. */
export async function person(pool: Connection, name: string, ...staff: readonly StaffRole[]): Promise<Member> {
  const id = makeId('mem', at, chance());
  await pool`insert into accounts.member (id, name, created_at) values (${id}, ${name}, ${at})`;
  return { kind: 'member', id, staff };
}

/** A company and the people who stand for it, each with a role. */
export async function company(
  pool: Connection,
  name: string,
  people: Readonly<Partial<Record<'owner' | 'hirer' | 'payer', Member>>>,
): Promise<Id<'com'>> {
  const id = makeId('com', at, chance());
  await pool`insert into accounts.company (id, name, created_at) values (${id}, ${name}, ${at})`;
  for (const [role, member] of Object.entries(people)) {
    await pool`insert into accounts.membership (company, member, role, since) values (${id}, ${member.id}, ${role}, ${at})`;
  }
  return id;
}
