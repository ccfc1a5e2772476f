import { z } from 'zod';
import { type Tx, type Write, command } from '../../core/command.ts';
import { formulaNumbers } from '../../engines/ranking/index.ts';
import { lockStream } from '../record/index.ts';
import { type Content, type DraftedKind, textsInput, writeContent } from './content.ts';
import { guidelineSchema } from './guideline.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** An operator keeps a draft of the guideline. Nobody is told and nothing follows: it is there to be looked at. */
export const saveGuidelineDraft = command({
  name: 'guideline.save_draft',
  input: z.strictObject({ rows: guidelineSchema, texts: textsInput }),
  load: (tx, written) => drafting(tx, { kind: 'guideline', ...written }),
  decide: rules.saveDraft,
  apply: keep,
});

/** The same for the formula of the position. */
export const saveFormulaDraft = command({
  name: 'formula.save_draft',
  input: z.strictObject({ formula: formulaNumbers }),
  load: (tx, { formula }) => drafting(tx, { kind: 'formula', formula }),
  decide: rules.saveDraft,
  apply: keep,
});

async function drafting(tx: Tx, content: Content & { readonly kind: DraftedKind }): Promise<rules.Drafting> {
  // The stream of the house is where versions get their numbers, so that a draft knows the one it was written against.
  await lockStream(tx, 'house');
  const last = await store.lastVersion(tx, content.kind);
  return { kind: content.kind, last, content: writeContent(content) };
}

function keep(write: Write, plan: rules.Drafted) {
  store.insertDraft(write, plan);
  const { id, basedOn } = plan.draft;
  return { object: `${plan.kind}_draft`, id, basedOn, at: plan.at.toISOString() };
}
