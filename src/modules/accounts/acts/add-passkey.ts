import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, line } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { insertPasskey, spendChallenge } from '../store/factors.ts';
import { mailSecurity } from '../store/mails.ts';
import { applyRecovery } from './add-totp.ts';
import { loadOwn, recoverySet, secretText } from './own.ts';

export const addPasskey = command({
  name: 'accounts.add_passkey',
  input: z.strictObject({
    session: id('ses'),
    name: line({ min: 1, max: 60 }),
    credential: z.string().min(1).max(1400),
    publicKey: z.base64url().max(4000),
    counter: z.int().min(0),
    transports: z.array(z.string().max(20)).max(10),
    challenge: secretText,
    recovery: recoverySet,
  }),
  async load(tx, { session, challenge, recovery, publicKey, ...key }, ask) {
    const own = await loadOwn(tx, ask, session);
    const passkey = { ...key, publicKey: Uint8Array.fromBase64(publicKey, { alphabet: 'base64url' }) };
    return own && { ...own, passkey, challenge, recovery };
  },
  decide: rules.addPasskey,
  apply(write, { account, passkey, challenge, recovery }, call) {
    spendChallenge(write, challenge);
    insertPasskey(write, account.id, passkey, call.now);
    applyRecovery(write, account.id, recovery);
    mailSecurity(write, account, 'passkey_added', call);
    return { object: 'passkey', id: passkey.id, newCodes: recovery !== null };
  },
});
