import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import * as store from './store.ts';

/** A person's place in a conversation moves forward, never back. Not on the record: reading is not an act between the two. */
export const markRead = command({
  name: 'conversations.mark_read',
  input: z.strictObject({ engagement: id('eng'), seq: z.coerce.number().int().min(1).max(1_000_000_000) }),
  async load(tx, { engagement, seq }, ask) {
    const talk = await store.talkOf(tx, engagement, ask);
    return talk && { talk, engagement, seq };
  },
  decide({ talk, engagement, seq }, { actor, now }) {
    if (!isMember(actor) || (talk.clientRoles.length === 0 && talk.professional !== actor.id))
      return refuse('not_found');
    return { entry: null, engagement, seq, member: actor.id, at: now };
  },
  apply(write, { engagement, seq, member, at }) {
    store.saveReading(write, engagement, member, seq, at);
    return { object: 'reading', engagement, seq };
  },
});
