import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { spend, unusedRecoveryCodes } from '../store/factors.ts';
import { renewSession } from '../store/sessions.ts';
import { loadOwn, proof, secretText } from './own.ts';

const byPassword = z.strictObject({ kind: z.literal('password'), verified: secretText });

export const proveAgain = command({
  name: 'accounts.prove_again',
  input: z.strictObject({ session: id('ses'), proof: z.union([proof, byPassword]), hash: secretText }),
  async load(tx, { session, proof: given, hash }, ask) {
    const own = await loadOwn(tx, ask, session);
    return own && { ...own, proof: given, hash, recovery: await unusedRecoveryCodes(tx, own.account.id) };
  },
  decide: rules.proveAgain,
  apply(write, { account, session, spent }, call) {
    if (spent) spend(write, account, spent, call.now);
    renewSession(write, session.id, session.hash);
    return { object: 'session', id: session.id };
  },
});
