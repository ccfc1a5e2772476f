import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { newStream } from '../record/index.ts';
import { keep, keepShown } from '../screening/index.ts';
import { loadProject } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { editionName } from './words.ts';

/** Shows a project to everybody, or to the people of a pool. Its record begins here. */
export const publishProject = command({
  name: 'projects.publish',
  input: z.strictObject({
    project: id('prj'),
    /** Only for the people of this pool, and for whoever is asked by name. */
    pool: id('pol').optional(),
  }),
  async load(tx, { project, pool }, { actor }) {
    const facts = await loadProject(tx, actor, project);
    if (!facts) return null;
    const audience = pool === undefined ? null : ((await store.poolOf(tx, pool, facts.project.owner)) ?? undefined);
    return { ...facts, audience, begins: newStream('project', project, [facts.project.owner]) };
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
