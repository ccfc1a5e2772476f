import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { line } from '../../../core/input.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Keeps the words of an assignment as a template of its client. */
export const keepTemplate = command({
  name: 'assignments.keep_template',
  input: z.strictObject({ assignment, name: line({ min: 2, max: 80 }) }),
  async load(tx, { assignment: which, name }, { actor }) {
    const facts = await store.lockOwn(tx, which, actor);
    return facts && { ...facts, name, templates: (await store.templatesOf(tx, [facts.assignment.owner])).length };
  },
  decide: rules.keepTemplate,
  apply(write, plan) {
    store.insertTemplate(write, plan);
    return { object: 'assignment_template', id: plan.id, name: plan.name };
  },
});
