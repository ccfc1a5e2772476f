import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { loadProject } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A project that was for the people of a pool is for everybody. */
export const showToAll = command({
  name: 'projects.show_to_all',
  input: z.strictObject({ project: id('prj') }),
  load: (tx, { project }, { actor }) => loadProject(tx, actor, project),
  decide: rules.showToAll,
  apply(write, { project }) {
    store.saveAudience(write, project);
    return { object: 'project', id: project.id, status: project.status, pool: null };
  },
});
