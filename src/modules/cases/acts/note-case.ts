import { z } from 'zod';
import { type Actor, isStaff } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { text } from '../../../core/input.ts';
import { refuse } from '../../../core/refusal.ts';
import { type Involved, conflictOf, docketOf, insertNote, peopleOf } from '../../casework/index.ts';
import { caseNumber, limits } from '../inputs.ts';

/** People of the house write down what they think of a case; the parties never read it. */
export const noteCase = command({
  name: 'cases.note',
  input: z.strictObject({ case: caseNumber, text: text({ min: 1, max: limits.noteMaxCharacters }) }),
  async load(tx, { case: number, text: words }, { actor }) {
    const docket = isStaff(actor, 'arbiter', 'mediator', 'operator') ? await docketOf(tx, number) : null;
    if (!docket) return null;
    const involved: Involved = { people: await peopleOf(tx, docket.parties), tookPart: [] };
    return { number, words, involved };
  },
  decide({ number, words, involved }, { actor, now, id }) {
    const by = staffOf(actor);
    const conflict = by && conflictOf(by, involved);
    if (!by || conflict) return conflict ?? refuse('not_found');
    return { entry: null, note: { id: id('not'), number, by: by.id, text: words, at: now } };
  },
  apply(write, { note }) {
    insertNote(write, note);
    return { object: 'case_note', id: note.id, case: note.number };
  },
});

function staffOf(actor: Actor) {
  return isStaff(actor, 'arbiter', 'mediator', 'operator') ? actor : null;
}
