import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-people.ts';
import { readCompany, saveRoles } from '../store/companies.ts';
import { readAccount } from '../store/members.ts';
import { lockTicket, useTicket } from '../store/tickets.ts';

export const acceptInvitation = command({
  name: 'accounts.accept_invitation',
  input: z.strictObject({ invitation: id('tic') }),
  async load(tx, { invitation }, ask) {
    const locked = await lockTicket(tx, invitation, 'invite');
    if (!locked?.ticket.company || !isMember(ask.actor)) return null;
    const { ticket, stream } = locked;
    const [company, account] = await Promise.all([
      readCompany(tx, locked.ticket.company, null),
      readAccount(tx, ask.actor.id),
    ]);
    return company && account ? { company: { ...company, stream }, ticket, account: { ...account, stream } } : null;
  },
  decide: rules.acceptInvitation,
  apply(write, { company, member, roles, ticket }, call) {
    saveRoles(write, company, member, roles, call.now);
    if (ticket) useTicket(write, ticket, call.now);
    return { object: 'membership', company, member, roles };
  },
});
