import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { email, id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { mailOldAddress, mailTicket } from '../store/mails.ts';
import { endTickets, insertTicket, recentTickets } from '../store/tickets.ts';
import { loadOwn } from './own.ts';

export const askEmailChange = command({
  name: 'accounts.ask_email_change',
  input: z.strictObject({ session: id('ses'), email }),
  async load(tx, { session, email: address }, ask) {
    const own = await loadOwn(tx, ask, session);
    return own && { ...own, email: address, earlier: await recentTickets(tx, 'email', address) };
  },
  decide: rules.askEmailChange,
  apply(write, { ticket, account }, call) {
    if (ticket?.email && account) {
      endTickets(write, ticket.member, ['email'], call.now);
      insertTicket(write, ticket, call.now);
      const { email: to } = ticket;
      const { lang, name } = account;
      mailTicket(
        write,
        { to, lang, template: 'confirm_new_email', path: '/confirm/email', data: { name }, ticket },
        call,
      );
      mailOldAddress(write, account, to, call);
    }
    return { object: 'email_change', status: 'mail_sent' };
  },
});
