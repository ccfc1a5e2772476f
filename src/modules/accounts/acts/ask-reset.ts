import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { email } from '../../../core/input.ts';
import * as rules from '../rules-entry.ts';
import { lockAccountByEmail } from '../store/members.ts';
import { mailTicket } from '../store/mails.ts';
import { endTickets, insertTicket, recentTickets } from '../store/tickets.ts';

export const askReset = command({
  name: 'accounts.ask_reset',
  input: z.strictObject({ email }),
  async load(tx, { email: address }) {
    const [account, earlier] = await Promise.all([
      lockAccountByEmail(tx, address),
      recentTickets(tx, 'reset', address),
    ]);
    return { email: address, account, earlier };
  },
  decide: rules.askReset,
  apply(write, { ticket, account }, call) {
    if (account) endTickets(write, account.id, ['reset'], call.now);
    if (ticket) insertTicket(write, ticket, call.now);
    if (ticket && account) {
      const { email: to, lang, name } = account;
      mailTicket(write, { to, lang, template: 'reset_password', path: '/reset/new', data: { name }, ticket }, call);
    }
    return { object: 'reset', status: 'mail_sent' };
  },
});
