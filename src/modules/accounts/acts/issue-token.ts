import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, line } from '../../../core/input.ts';
import { limits } from '../limits.ts';
import * as rules from '../rules-security.ts';
import { mailSecurity } from '../store/mails.ts';
import { lockAccount } from '../store/members.ts';
import { insertToken, openTokens } from '../store/sessions.ts';
import { loadOwn, secretText } from './own.ts';

/** The door has made the token and shows it once; the house keeps its hash. `member` is for the console only. */
export const issueToken = command({
  name: 'accounts.issue_token',
  input: z.strictObject({
    member: id('mem').optional(),
    session: id('ses').nullable(),
    name: line({ min: 1, max: 60 }),
    scopes: z.array(z.enum(['read', 'write', 'money'])).min(1),
    days: z.int().min(1).max(limits.tokenDaysMax).nullable(),
    hash: secretText,
  }),
  async load(tx, { member, session, ...token }, ask) {
    const byConsole = ask.actor.kind === 'console' && member !== undefined;
    const account = byConsole ? await lockAccount(tx, member) : null;
    const own = account ? { account, session: null, freshMinutes: () => 0 } : await loadOwn(tx, ask, session);
    const scopes = [...new Set(token.scopes)];
    return own && { ...own, token: { ...token, scopes }, open: await openTokens(tx, own.account.id) };
  },
  decide: rules.issueToken,
  apply(write, { account, token }, call) {
    insertToken(write, account.id, token);
    if (call.actor.kind === 'member') mailSecurity(write, account, 'token_issued', call);
    return { object: 'token', id: token.id, name: token.name, scopes: token.scopes };
  },
});
