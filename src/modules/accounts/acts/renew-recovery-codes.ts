import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { applyRecovery } from './add-totp.ts';
import { mailSecurity } from '../store/mails.ts';
import { loadOwn, recoverySet } from './own.ts';

export const renewRecoveryCodes = command({
  name: 'accounts.renew_recovery_codes',
  input: z.strictObject({ session: id('ses'), recovery: recoverySet }),
  async load(tx, { session, recovery }, ask) {
    const own = await loadOwn(tx, ask, session);
    return own && { ...own, recovery };
  },
  decide: rules.renewRecovery,
  apply(write, { account, recovery }, call) {
    applyRecovery(write, account.id, recovery);
    mailSecurity(write, account, 'recovery_renewed', call);
    return { object: 'member', id: account.id };
  },
});
