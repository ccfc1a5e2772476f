import { z } from 'zod';
import { isStaff } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { rank } from '../../engines/ranking/index.ts';
import { formulaInForce, openFormulaDraft } from '../policy/index.ts';
import { factsOfMany } from './book.ts';
import { type Movement, movementOf } from './rules-movement.ts';
import * as store from './store.ts';

/** So many are looked at: enough to see which way a formula moves people, few enough to be computed while somebody waits. */
const drawn = 500;

export interface FormulaPreview extends Movement {
  readonly object: 'formula_preview';
  readonly draft: string;
  readonly savedAt: Date;
}

/** How the draft of the formula would move people: counts and changes, nobody's name. Computed when asked for, kept nowhere. */
export const formulaPreview = query({
  name: 'formula.preview',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<FormulaPreview | null> {
    if (!isStaff(actor, 'operator')) return null;
    const [draft, formulas] = await Promise.all([openFormulaDraft(db), formulaInForce(db)]);
    if (draft === null) return null;
    const before = formulas.announced(now)?.formula ?? formulas.at(now);
    const facts = await factsOfMany(db, await store.drawnByLot(db, drawn), now);
    const changes = facts.map((each) => rank(each, draft.formula).score - rank(each, before).score);
    return { object: 'formula_preview', draft: draft.id, savedAt: draft.at, ...movementOf(changes) };
  },
});
