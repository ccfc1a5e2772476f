import { type Actor, isMember } from '../../core/actor.ts';
import type { Sql } from '../../core/command.ts';
import type { Party } from '../../core/id.ts';
import * as store from './store/companies.ts';

/**
 * What a person may do for a party: `hire` is to publish, choose, agree and accept work; `pay` is to fund and to see
 * payments; `own` is to change the company itself. A person has all of them for themselves; nobody has any for a stranger.
 */
export const duties = ['own', 'hire', 'pay'] as const;
export type Duty = (typeof duties)[number];

const ofRole: Readonly<Record<'owner' | 'hirer' | 'payer', readonly Duty[]>> = {
  owner: ['own', 'hire', 'pay'],
  hirer: ['hire'],
  payer: ['pay'],
};

/** Empty when the actor does not stand for the party at all. */
export async function dutiesOf(sql: Sql, actor: Actor, party: Party): Promise<readonly Duty[]> {
  if (!isMember(actor)) return [];
  if (actor.id === party) return duties;
  if (!party.startsWith('com_')) return [];
  const roles = await store.rolesIn(sql, party, actor.id);
  return duties.filter((duty) => roles.some((role) => ofRole[role].includes(duty)));
}

/** The person and every company they stand for: what `record.stream.parties` is compared with. */
export async function partiesOf(sql: Sql, actor: Actor): Promise<readonly Party[]> {
  if (!isMember(actor)) return [];
  return [actor.id, ...(await store.companiesOf(sql, actor.id))];
}
