import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { bodyFields } from './body.ts';
import { loadProject } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { editionName } from './words.ts';

/** Writes a project anew; what others have read keeps its earlier versions on the record. */
export const editProject = command({
  name: 'projects.edit',
  input: z.strictObject({ ...bodyFields, project: id('prj') }),
  async load(tx, { project, ...body }, { actor }) {
    const facts = await loadProject(tx, actor, project);
    return facts && { ...facts, body };
  },
  decide: rules.edit,
  apply(write, { project, budgetBase, screened }, call) {
    const veiled = screened?.kind === 'masked';
    store.saveProject(write, project, { budgetBase, veiled, at: call.now });
    if (screened) keep(write, screened, editionName(project), project.id, call);
    return { object: 'project', id: project.id, status: project.status, edition: project.edition };
  },
  hold: (write, held, call, { project }) => keepShown(write, held, project.id, 'public', call),
});
