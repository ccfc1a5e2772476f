import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { loadProject } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Ends the search for good; whoever proposed is told why. */
export const cancelProject = command({
  name: 'projects.cancel',
  input: z.strictObject({ project: id('prj'), reason: z.enum(rules.cancelReasons) }),
  async load(tx, { project, reason }, { actor }) {
    const facts = await loadProject(tx, actor, project);
    return facts && { ...facts, reason };
  },
  decide: rules.cancel,
  apply(write, { project }) {
    store.saveStatus(write, project);
    return { object: 'project', id: project.id, status: project.status };
  },
});
