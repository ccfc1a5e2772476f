import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { loadProject } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Takes proposals again. */
export const reopenProject = command({
  name: 'projects.reopen',
  input: z.strictObject({ project: id('prj') }),
  load: (tx, { project }, { actor }) => loadProject(tx, actor, project),
  decide: rules.reopen,
  apply(write, { project }) {
    store.saveStatus(write, project);
    return { object: 'project', id: project.id, status: project.status };
  },
});
