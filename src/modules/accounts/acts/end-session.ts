import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { endSession as end } from '../store/sessions.ts';
import { loadOwn } from './own.ts';

/** Ends one session of one's own, the present one or another. It is dead on its very next request. */
export const endSession = command({
  name: 'accounts.end_session',
  input: z.strictObject({ session: id('ses') }),
  async load(tx, { session }, ask) {
    const own = await loadOwn(tx, ask, session);
    return own && { account: own.account, target: own.session };
  },
  decide: rules.endSession,
  apply(write, { session }) {
    end(write, session);
    return { object: 'session', id: session, status: 'ended' };
  },
});
