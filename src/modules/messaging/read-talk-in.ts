import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, isoDate } from '../../core/input.ts';
import { formats } from '../../engines/transcript/index.ts';
import { readExport } from './exports.ts';
import * as rules from './rules-outside.ts';
import * as store from './store-outside.ts';
import { lockTalk } from './store.ts';

/** Bytes of one export. */
export const exportLimit = 8 * 1024 * 1024;

const base64 = z.base64().max(Math.ceil(exportLimit / 3) * 4);

/** Reads an export for whoever brought it: what is in it, who speaks, and what is not certain. Nobody else sees it yet. */
export const readTalkIn = command({
  name: 'talk.read_in',
  input: z.strictObject({
    engagement: id('eng'),
    format: z.enum(formats),
    /** The export as a text, or its bytes (a zip, an e-mail) in base64. */
    text: z.string().max(exportLimit).optional(),
    bytes: base64.optional(),
    dateOrder: z.enum(['day-first', 'month-first', 'year-first']).optional(),
    from: isoDate.optional(),
    until: isoDate.optional(),
  }),
  async load(tx, { engagement, text = '', bytes, ...asked }, ask) {
    const read = await readExport(bytes === undefined ? Buffer.from(text) : Buffer.from(bytes, 'base64'), asked);
    const talk = await lockTalk(tx, engagement, ask);
    return talk && { ...talk, read };
  },
  decide: rules.readIn,
  apply(write, plan) {
    store.saveReadIn(write, plan);
    const { lines, outside } = plan.talk;
    return { object: 'read_in', engagement: plan.engagement, lines: lines.length, outside };
  },
});
