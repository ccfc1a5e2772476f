import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { touchSession, touchToken } from '../store/sessions.ts';

/** Notes that a session or a token is in use, so that the list of them is true and idle ones end. */
export const touch = command({
  name: 'accounts.touch',
  input: z.strictObject({ session: id('ses').nullable(), token: id('tok').nullable() }),
  load: async (_tx, input, ask) => (isMember(ask.actor) ? input : null),
  decide: ({ session, token }) => ({ entry: null, session, token }),
  apply(write, { session, token }) {
    if (session) touchSession(write, session);
    if (token) touchToken(write, token);
    return {};
  },
});
