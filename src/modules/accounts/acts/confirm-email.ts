import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { mailSecurity } from '../store/mails.ts';
import { accountByEmail, readAccount, saveEmail } from '../store/members.ts';
import { endTickets, lockTicket, useTicket } from '../store/tickets.ts';

export const confirmEmail = command({
  name: 'accounts.confirm_email',
  input: z.strictObject({ ticket: id('tic') }),
  async load(tx, { ticket: wanted }) {
    const locked = await lockTicket(tx, wanted, 'email');
    if (!locked) return null;
    const { ticket, stream } = locked;
    const [account, other] = await Promise.all([
      readAccount(tx, ticket.member),
      accountByEmail(tx, ticket.email ?? ''),
    ]);
    return account && { account: { ...account, stream }, ticket, taken: other !== null && other.id !== account.id };
  },
  decide: rules.confirmEmail,
  apply(write, { account, email, ticket }, call) {
    mailSecurity(write, account, 'email_changed', call); // to the old address
    saveEmail(write, account.id, email, call.now);
    useTicket(write, ticket, call.now);
    endTickets(write, account.id, ['reset'], call.now); // links that wait in the old mailbox open nothing any more
    return { object: 'member', id: account.id, email };
  },
});
