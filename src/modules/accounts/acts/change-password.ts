import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { loadOwn, secretText } from './own.ts';
import { saveNewPassword } from './reset-password.ts';

export const changePassword = command({
  name: 'accounts.change_password',
  input: z.strictObject({ session: id('ses'), verified: secretText, hash: secretText, sessionHash: secretText }),
  async load(tx, { session, ...rest }, ask) {
    const own = await loadOwn(tx, ask, session);
    return own && { ...own, ...rest };
  },
  decide: rules.changePassword,
  apply: saveNewPassword,
});
