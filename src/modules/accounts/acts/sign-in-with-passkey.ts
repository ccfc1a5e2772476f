import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-entry.ts';
import { lockAccount } from '../store/members.ts';
import { isNewDevice } from '../store/sessions.ts';
import { newSession, proof } from './own.ts';
import { letIn } from './sign-in.ts';

export const signInWithPasskey = command({
  name: 'accounts.sign_in_with_passkey',
  input: z.strictObject({ member: id('mem'), proof, session: newSession }),
  async load(tx, { member, proof: given, session }) {
    const [account, newDevice] = await Promise.all([lockAccount(tx, member), isNewDevice(tx, member, session.device)]);
    return account && given.kind === 'passkey' ? { account, proof: given, session, newDevice } : null;
  },
  decide: rules.signInWithPasskey,
  apply: letIn,
});
