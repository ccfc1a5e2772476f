import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, line, text } from '../../../core/input.ts';
import * as rules from '../rules-looking.ts';
import * as store from '../store-looking.ts';

/** One of the staff opens a private conversation for a reason, for a day. Both sides read that it was opened, and why. */
export const openTalk = command({
  name: 'custody.open_talk',
  input: z.strictObject({
    engagement: id('eng'),
    /** The finding, report or request that asks for it. */
    about: line({ min: 5, max: 60 }),
    reason: text({ min: 10, max: 500 }),
  }),
  async load(tx, { engagement, about, reason }) {
    const facts = await store.lockLook(tx, engagement, about);
    return facts && { ...facts, about, reason };
  },
  decide: rules.look,
  apply(write, opened) {
    store.saveLook(write, opened);
    return { object: 'view', id: opened.id, engagement: opened.engagement, untilAt: opened.untilAt.toISOString() };
  },
});
