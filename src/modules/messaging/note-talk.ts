import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, line, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { save } from './bring-talk.ts';
import { stageAt } from './rules.ts';
import * as rules from './rules-outside.ts';
import { lockTalk } from './store.ts';

/** Writes down a call or a meeting: each line of what was agreed is confirmed or contested by the other side. */
export const noteTalk = command({
  name: 'talk.note',
  input: z.strictObject({
    engagement: id('eng'),
    kind: z.enum(['call', 'meeting']),
    /** The hour where the writer was, without an offset. */
    on: z.iso.datetime({ local: true, offset: false }).transform((at) => at.replace(/Z$/, '')),
    minutes: z.coerce.number().int().min(1).max(1440),
    /** Who else was there. */
    others: line({ min: 0, max: 200 }).default(''),
    agreed: text({ min: 1, max: 8000 }),
  }),
  async load(tx, { engagement, ...notes }, ask) {
    const talk = await lockTalk(tx, engagement, ask);
    return talk && { ...talk, ...notes };
  },
  decide: rules.note,
  apply: (write, plan, call) => save(write, plan, call),
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, stageAt(facts, call.now), call),
});
