import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { isRefusal, refuse } from '../../core/refusal.ts';
import { speaker } from './rules.ts';
import { deleteReadIn, readInOf } from './store-outside.ts';
import { talkOf } from './store.ts';

/** Throws away what was read in and not brought. */
export const discardTalk = command({
  name: 'talk.discard',
  input: z.strictObject({ engagement: id('eng') }),
  async load(tx, { engagement }, ask) {
    const talk = await talkOf(tx, engagement, ask);
    return talk && { ...talk, engagement, read: await readInOf(tx, engagement, ask) };
  },
  decide({ read, engagement, ...talk }, call) {
    const member = speaker({ ...talk, blocked: false }, call); // one's own pencil, whoever has blocked whom
    if (isRefusal(member)) return member;
    return read === null ? refuse('nothing_read_in') : { entry: null, engagement, member };
  },
  apply(write, { engagement, member }) {
    deleteReadIn(write, engagement, member);
    return { object: 'read_in', engagement, lines: 0 };
  },
});
