import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { endSessions } from '../store/sessions.ts';
import { loadOwn } from './own.ts';

export const endOtherSessions = command({
  name: 'accounts.end_other_sessions',
  input: z.strictObject({ session: id('ses').nullable().default(null) }),
  load: (tx, { session }, ask) => loadOwn(tx, ask, session),
  decide: rules.endOthers,
  apply(write, { account, except }) {
    endSessions(write, account.id, except);
    return { object: 'member', id: account.id, status: 'others_ended' };
  },
});
