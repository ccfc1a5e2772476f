import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-entry.ts';
import { unusedRecoveryCodes } from '../store/factors.ts';
import { readAccount } from '../store/members.ts';
import { isNewDevice } from '../store/sessions.ts';
import { lockTicket } from '../store/tickets.ts';
import { newSession, proof } from './own.ts';
import { letIn } from './sign-in.ts';

export const finishSignIn = command({
  name: 'accounts.finish_sign_in',
  input: z.strictObject({ ticket: id('tic'), proof, session: newSession }),
  async load(tx, { ticket: ticketId, proof: given, session }) {
    const locked = await lockTicket(tx, ticketId, 'factor');
    if (!locked) return null;
    const { member } = locked.ticket;
    const [account, recovery, newDevice] = await Promise.all([
      readAccount(tx, member),
      unusedRecoveryCodes(tx, member),
      isNewDevice(tx, member, session.device),
    ]);
    const { ticket, stream } = locked;
    return account && { account: { ...account, stream }, ticket, proof: given, recovery, session, newDevice };
  },
  decide: rules.finishSignIn,
  apply: letIn,
});
