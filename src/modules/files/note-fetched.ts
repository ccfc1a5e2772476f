import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import * as store from './store.ts';

/**
 * Remembers when somebody first had a file sent to them, so that "I never received it" has an answer. The door performs
 * it when it has served one; reading is not an act between the two, so it is not on the record.
 */
export const noteFetched = command({
  name: 'files.note_fetched',
  input: z.strictObject({ file: id('fil') }),
  load: (_tx, { file }) => Promise.resolve({ file }),
  decide: ({ file }, { actor, now }) =>
    isMember(actor) ? { entry: null, file, member: actor.id, at: now } : refuse('sign_in_first'),
  apply(write, { file, member, at }) {
    store.saveFetched(write, file, member, at);
    return { object: 'file', id: file };
  },
});
