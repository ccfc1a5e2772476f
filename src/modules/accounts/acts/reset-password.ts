import { z } from 'zod';
import type { Call } from '../../../core/actor.ts';
import { type Write, command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-entry.ts';
import { mailSecurity } from '../store/mails.ts';
import { readAccount, savePassword } from '../store/members.ts';
import { endSessions, renewSession } from '../store/sessions.ts';
import { endTickets, lockTicket, useTicket } from '../store/tickets.ts';
import { secretText } from './own.ts';

export const resetPassword = command({
  name: 'accounts.reset_password',
  input: z.strictObject({ ticket: id('tic'), hash: secretText }),
  async load(tx, { ticket, hash }) {
    const locked = await lockTicket(tx, ticket, 'reset');
    const account = locked && (await readAccount(tx, locked.ticket.member));
    return account && { account: { ...account, stream: locked.stream }, ticket: locked.ticket, hash };
  },
  decide: rules.resetPassword,
  apply: saveNewPassword,
});

/** With a new password everything the old one opened is closed, but for the place where it was changed. */
export function saveNewPassword(write: Write, { account, hash, ticket, session }: rules.NewPasswordPlan, call: Call) {
  savePassword(write, account.id, hash, call.now);
  endSessions(write, account.id, session?.id ?? null);
  if (session) renewSession(write, session.id, session.hash);
  if (ticket) useTicket(write, ticket, call.now);
  endTickets(write, account.id, ['reset', 'factor'], call.now);
  mailSecurity(write, account, ticket ? 'password_reset' : 'password_changed', call);
  return { object: 'member', id: account.id };
}
