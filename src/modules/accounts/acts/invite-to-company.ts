import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { email, id } from '../../../core/input.ts';
import { companyRoles } from '../facts.ts';
import * as rules from '../rules-people.ts';
import { lockCompany } from '../store/companies.ts';
import { mailTicket } from '../store/mails.ts';
import { accountByEmail, readAccount } from '../store/members.ts';
import { insertTicket } from '../store/tickets.ts';

export const inviteToCompany = command({
  name: 'accounts.invite_to_company',
  input: z.strictObject({ company: id('com'), email, roles: z.array(z.enum(companyRoles)).min(1) }),
  async load(tx, { company: wanted, email: address, roles }, ask) {
    const [company, inviter, invited] = await Promise.all([
      lockCompany(tx, wanted),
      isMember(ask.actor) ? readAccount(tx, ask.actor.id) : null,
      accountByEmail(tx, address),
    ]);
    const inside = company?.members.some(({ member }) => member === invited?.id) ?? false;
    const lang = invited?.lang ?? ask.lang;
    return company && inviter && { company, email: address, roles, inside, inviter: inviter.name, speaks: lang };
  },
  decide: rules.invite,
  apply(write, { ticket, data, lang }, call) {
    insertTicket(write, ticket, call.now);
    const to = ticket.email ?? '';
    mailTicket(write, { to, lang, template: 'company_invitation', path: '/companies/invitation', data, ticket }, call);
    return { object: 'invitation', id: ticket.id, expiresAt: ticket.expiresAt.toISOString() };
  },
});
