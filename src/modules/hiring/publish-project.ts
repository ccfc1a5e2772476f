import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { newStream } from '../record/index.ts';
import { keep, keepShown } from '../screening/index.ts';
import { loadProject } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { editionName } from './words.ts';

/** Shows a project to everybody. Its record begins here. */
export const publishProject = command({
  name: 'projects.publish',
  input: z.strictObject({ project: id('prj') }),
  async load(tx, { project }, { actor }) {
    const facts = await loadProject(tx, actor, project);
    return facts && { ...facts, begins: newStream('project', project, [facts.project.owner]) };
  },
  decide: rules.publish,
  apply(write, { project, budgetBase, screened }, call) {
    const veiled = screened?.kind === 'masked';
    store.saveProject(write, project, { budgetBase, veiled, at: call.now });
    if (screened) keep(write, screened, editionName(project), project.id, call);
    return { object: 'project', id: project.id, status: project.status };
  },
  hold: (write, held, call, { project }) => keepShown(write, held, project.id, 'public', call),
});
