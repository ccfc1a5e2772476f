import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment, said } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Either side notes what happened. */
export const noteEvent = command({
  name: 'assignments.note',
  input: z.strictObject({ assignment, kind: z.enum(rules.noteKinds), text: said }),
  async load(tx, { assignment: name, ...noted }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, ...noted };
  },
  decide: rules.note,
  apply(write, plan, call) {
    store.insertNote(write, plan, call);
    return { ...answerOf(plan), note: plan.id };
  },
  hold: holdRunning,
});
