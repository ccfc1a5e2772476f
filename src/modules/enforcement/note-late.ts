import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules-appeal.ts';
import * as store from './store.ts';

/** The time of the house to answer an appeal has passed: the member is told that its consequence rests. */
export const noteLateAppeal = command({
  name: 'appeals.note_late',
  input: z.strictObject({ appeal: id('apl') }),
  async load(tx, { appeal: named }) {
    const stream = await store.lockOfAppeal(tx, named);
    const appeal = stream && (await store.appealById(tx, named));
    if (!stream || !appeal) return null;
    const { id: name, statement, outcome, dueAt } = appeal;
    return { stream, appeal: { id: name, statement, decided: outcome !== null, dueAt } };
  },
  decide: rules.noteLate,
  apply: () => null,
});
