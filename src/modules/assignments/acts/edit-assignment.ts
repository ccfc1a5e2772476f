import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { assignment, bodyFields, bodyOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Writes a draft anew. */
export const editAssignment = command({
  name: 'assignments.edit',
  input: z.strictObject({ ...bodyFields, assignment }),
  async load(tx, { assignment: name, ...body }, { actor, lang }) {
    const facts = await store.lockOwn(tx, name, actor);
    return facts && { ...facts, body: bodyOf(body, lang) };
  },
  decide: rules.edit,
  apply(write, { assignment: saved }) {
    store.saveWords(write, saved);
    return { object: 'assignment', id: saved.id, status: saved.status };
  },
});
