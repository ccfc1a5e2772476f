import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-people.ts';
import { readCompany } from '../store/companies.ts';
import { endTicket, lockTicket } from '../store/tickets.ts';

export const takeBackInvitation = command({
  name: 'accounts.take_back_invitation',
  input: z.strictObject({ company: id('com'), invitation: id('tic') }),
  async load(tx, { company: wanted, invitation }) {
    const locked = await lockTicket(tx, invitation, 'invite');
    if (!locked || locked.ticket.company !== wanted) return null;
    const company = await readCompany(tx, wanted, null);
    return company && { company: { ...company, stream: locked.stream }, ticket: locked.ticket };
  },
  decide: rules.takeBackInvitation,
  apply(write, { ticket }, call) {
    endTicket(write, ticket, call.now);
    return { object: 'invitation', id: ticket, status: 'taken_back' };
  },
});
