import { z } from 'zod';
import { staffRoles } from '../../../core/actor.ts';
import type { Tx } from '../../../core/command.ts';
import { command } from '../../../core/command.ts';
import { email } from '../../../core/input.ts';
import * as rules from '../rules-people.ts';
import { dutiesHeld, endDuty, insertDuty, lockAccountByEmail } from '../store/members.ts';

const input = z.strictObject({ email, role: z.enum(staffRoles) });

async function load(tx: Tx, { email: address, role }: z.infer<typeof input>) {
  const account = await lockAccountByEmail(tx, address);
  return account && { account, role, held: await dutiesHeld(tx, account.id) };
}

export const giveRole = command({
  name: 'accounts.give_role',
  input,
  load,
  decide: rules.giveRole,
  apply(write, { duty, account, role }, call) {
    insertDuty(write, { id: duty, member: account.id, role, by: call.actor.kind, at: call.now });
    return { object: 'member', id: account.id, role };
  },
});

export const endRole = command({
  name: 'accounts.end_role',
  input,
  load,
  decide: rules.endRole,
  apply(write, { duty, account, role }, call) {
    endDuty(write, duty, call.actor.kind, call.now);
    return { object: 'member', id: account.id, role };
  },
});
