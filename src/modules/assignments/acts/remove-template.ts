import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Takes a template away; assignments that began with it stay. */
export const removeTemplate = command({
  name: 'assignments.remove_template',
  input: z.strictObject({ template: id('tpl') }),
  load: (tx, { template }, { actor }) => store.lockTemplate(tx, template, actor),
  decide: rules.removeTemplate,
  apply(write, { template }) {
    store.deleteTemplate(write, template);
    return { object: 'assignment_template', id: template, status: 'removed' };
  },
});
