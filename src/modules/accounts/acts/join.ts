import { z } from 'zod';
import { type Write, command } from '../../../core/command.ts';
import type { Call } from '../../../core/actor.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-entry.ts';
import { accountByEmail, insertMember } from '../store/members.ts';
import { insertSession } from '../store/sessions.ts';
import { lockTicket, useTicket } from '../store/tickets.ts';
import { newSession, secretText } from './own.ts';

/** The address has answered and the password was given: now the person is a member, and is inside. */
export const join = command({
  name: 'accounts.join',
  input: z.strictObject({ ticket: id('tic'), verified: secretText, session: newSession }),
  async load(tx, { ticket, verified, session }) {
    const locked = await lockTicket(tx, ticket, 'sign_up');
    if (!locked) return null;
    const existing = await accountByEmail(tx, locked.ticket.email ?? '');
    return { ...locked, existing: existing && { ...existing, stream: locked.stream }, verified, session };
  },
  decide: rules.join,
  apply: admit,
});

export function admit(write: Write, { member, ticket, session }: rules.JoinPlan, call: Call) {
  insertMember(write, member, call.now);
  if (ticket) useTicket(write, ticket, call.now);
  if (session) insertSession(write, session.id, member.id, session);
  return { object: 'member', id: member.id, name: member.name };
}
