import { z } from 'zod';
import { command } from '../../core/command.ts';
import { lockStream } from '../record/index.ts';
import { textsInput, writeContent } from './content.ts';
import { guidelineSchema } from './guideline.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** An operator keeps a draft of the guideline. Nobody is told and nothing follows: it is there to be looked at. */
export const saveGuidelineDraft = command({
  name: 'guideline.save_draft',
  input: z.strictObject({ rows: guidelineSchema, texts: textsInput }),
  async load(tx, { rows, texts }) {
    // The stream of the house is where versions get their numbers, so that a draft knows the one it was written against.
    await lockStream(tx, 'house');
    const last = await store.lastVersion(tx, 'guideline');
    return { last, content: writeContent({ kind: 'guideline', rows, texts }) };
  },
  decide: rules.saveDraft,
  apply(write, plan) {
    store.insertDraft(write, plan);
    const { id, basedOn } = plan.draft;
    return { object: 'guideline_draft', id, basedOn, at: plan.at.toISOString() };
  },
});
