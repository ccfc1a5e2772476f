import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const carriers = ['text', 'properties', 'member_name', 'picture', 'code'] as const;
const found = z.object({
  carrier: z.enum(carriers),
  where: z.string(),
  kind: z.string(),
  rule: z.string(),
  certainty: z.enum(['certain', 'likely']),
  start: z.int(),
  end: z.int(),
  words: z.string(),
  before: z.string(),
  after: z.string(),
});

/** Says what a look into a file has shown: clean, held with what was found, or not read and why. */
export const judgeFile = command({
  name: 'files.judge',
  input: z.strictObject({
    file: id('fil'),
    look: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('read'),
        found: z.array(found),
        served: z.strictObject({ sha256, size: z.int(), type: z.string() }).nullable(),
      }),
      z.strictObject({ kind: z.literal('unread'), reason: z.string(), inside: z.string() }),
      z.strictObject({ kind: z.literal('virus') }),
    ]),
  }),
  async load(tx, { file, look }) {
    const facts = await store.lockFile(tx, file);
    return facts && { ...facts, look };
  },
  decide: rules.judge,
  apply(write, judged) {
    store.saveJudged(write, judged);
    return { object: 'file', id: judged.file, status: judged.status };
  },
});
