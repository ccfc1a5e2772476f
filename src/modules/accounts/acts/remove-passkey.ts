import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { deletePasskey, passkeysOf } from '../store/factors.ts';
import { mailSecurity } from '../store/mails.ts';
import { applyRecovery } from './add-totp.ts';
import { loadOwn } from './own.ts';

export const removePasskey = command({
  name: 'accounts.remove_passkey',
  input: z.strictObject({ session: id('ses'), passkey: id('key') }),
  async load(tx, { session, passkey: wanted }, ask) {
    const own = await loadOwn(tx, ask, session);
    const passkey = own && (await passkeysOf(tx, own.account.id)).find((each) => each.id === wanted);
    return passkey ? { ...own, passkey } : null;
  },
  decide: rules.removePasskey,
  apply(write, { account, passkey, recovery }, call) {
    deletePasskey(write, passkey);
    applyRecovery(write, account.id, recovery);
    mailSecurity(write, account, 'passkey_removed', call);
    return { object: 'passkey', id: passkey, status: 'removed' };
  },
});
