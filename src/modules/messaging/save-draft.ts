import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import * as store from './store.ts';

/** Keeps what somebody has begun to write, so that it survives a reload and another device. Nobody else sees it. */
export const saveDraft = command({
  name: 'conversations.save_draft',
  // Not yet a text for anybody else: it is cleaned when it is sent, and here only has to be storable.
  input: z.strictObject({
    engagement: id('eng'),
    body: z
      .string()
      .max(10_000)
      .refine((body) => !body.includes('\0') && body.isWellFormed()),
  }),
  async load(tx, { engagement, body }, ask) {
    const talk = await store.talkOf(tx, engagement, ask);
    return talk && { talk, engagement, body };
  },
  decide({ talk, engagement, body }, { actor, now }) {
    if (!isMember(actor) || (talk.clientRoles.length === 0 && talk.professional !== actor.id))
      return refuse('not_found');
    return { entry: null, engagement, body, member: actor.id, at: now };
  },
  apply(write, { engagement, body, member, at }) {
    store.saveDraft(write, engagement, member, body, at);
    return { object: 'draft', engagement };
  },
});
