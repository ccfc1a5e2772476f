import { ruleIds } from '@garante/contact-screen/explain';
import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { refuse } from '../../core/refusal.ts';
import { kindNames } from './rules.ts';
import * as store from './store-marks.ts';

/** What a composer marked before a text was sent: of what kinds, and whether the words were changed. Nobody is named. */
export const countMarks = command({
  name: 'marks.count',
  input: z.strictObject({
    marks: z
      .array(z.strictObject({ kind: z.enum(kindNames), rule: z.enum(ruleIds), changed: z.boolean() }))
      .min(1)
      .max(20),
  }),
  load: async (_tx, { marks }) => marks,
  decide: (marks, { actor, lang, now }) =>
    isMember(actor) ? { entry: null, marks, lang, day: now.toISOString().slice(0, 10) } : refuse('not_found'),
  apply(write, { marks, lang, day }) {
    store.insertMarks(write, marks, lang, day);
    return { object: 'marks', counted: marks.length };
  },
});
