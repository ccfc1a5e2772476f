import { z } from 'zod';
import type { Call } from '../../../core/actor.ts';
import { type Write, command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-entry.ts';
import { spend } from '../store/factors.ts';
import { mailSecurity } from '../store/mails.ts';
import { lockAccount, savePassword } from '../store/members.ts';
import { forgetTries, insertSession, isNewDevice } from '../store/sessions.ts';
import { insertTicket, useTicket } from '../store/tickets.ts';
import { newSession, secretText } from './own.ts';

export const signIn = command({
  name: 'accounts.sign_in',
  input: z.strictObject({
    member: id('mem'),
    verified: secretText,
    rehash: secretText.nullable(),
    session: newSession,
    pair: secretText,
  }),
  async load(tx, { member, verified, rehash, session, pair }) {
    const [account, newDevice] = await Promise.all([lockAccount(tx, member), isNewDevice(tx, member, session.device)]);
    return account && { account, verified, rehash, session, newDevice, pair };
  },
  decide: (facts, call) => {
    const plan = rules.signIn(facts, call);
    return 'entry' in plan ? { ...plan, pair: facts.pair } : plan;
  },
  apply(write, plan, call) {
    forgetTries(write, plan.pair);
    return letIn(write, plan, call);
  },
});

export function letIn(write: Write, plan: rules.SignInPlan, call: Call) {
  const { account, session, ticket, rehash, spent, usedTicket } = plan;
  if (rehash) savePassword(write, account.id, rehash, call.now);
  if (spent) spend(write, account, spent, call.now);
  if (usedTicket) useTicket(write, usedTicket, call.now);
  if (ticket) insertTicket(write, ticket, call.now);
  if (session) insertSession(write, session.id, account.id, session);
  if (plan.entry?.type === 'member.signed_in_anew') mailSecurity(write, account, 'new_device', call);
  if (spent?.kind === 'recovery') mailSecurity(write, account, 'recovery_used', call);
  return {
    object: 'session',
    member: account.id,
    id: session?.id ?? null,
    ticket: ticket?.id ?? null,
    lang: account.lang,
  };
}
