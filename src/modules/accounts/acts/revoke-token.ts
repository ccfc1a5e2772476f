import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { ownToken, revokeToken as revoke } from '../store/sessions.ts';
import { loadOwn } from './own.ts';

/** The token is dead on its very next request. */
export const revokeToken = command({
  name: 'accounts.revoke_token',
  input: z.strictObject({ token: id('tok') }),
  async load(tx, { token: wanted }, ask) {
    const own = await loadOwn(tx, ask, null);
    const token = own && (await ownToken(tx, own.account.id, wanted));
    return token && { account: own.account, token };
  },
  decide: rules.revokeToken,
  apply(write, { token }) {
    revoke(write, token);
    return { object: 'token', id: token, status: 'revoked' };
  },
});
