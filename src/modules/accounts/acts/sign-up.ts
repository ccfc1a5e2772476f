import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { email, lang, line, timeZone } from '../../../core/input.ts';
import type { Lang } from '../../../words/lang.ts';
import * as rules from '../rules-entry.ts';
import { lockAccountByEmail } from '../store/members.ts';
import { mailTaken, mailTicket } from '../store/mails.ts';
import { insertTicket, recentTickets } from '../store/tickets.ts';
import { secretText } from './own.ts';

export const signUp = command({
  name: 'accounts.sign_up',
  input: z.strictObject({ email, name: line({ min: 1, max: 80 }), lang, timeZone, passwordHash: secretText }),
  async load(tx, input) {
    const [existing, earlier] = await Promise.all([
      lockAccountByEmail(tx, input.email),
      recentTickets(tx, 'sign_up', input.email),
    ]);
    return { ...input, existing, earlier };
  },
  decide: rules.signUp,
  apply(write, { ticket, account }, call) {
    if (account) mailTaken(write, account, call);
    if (ticket) {
      insertTicket(write, ticket, call.now);
      const { name, lang: speaks } = ticket.facts as { name: string; lang: Lang };
      const mail = {
        to: ticket.email ?? '',
        lang: speaks,
        template: 'confirm_email' as const,
        path: '/confirm',
        data: { name },
      };
      mailTicket(write, { ...mail, ticket }, call);
    }
    return { object: 'sign_up', status: 'mail_sent' };
  },
});
