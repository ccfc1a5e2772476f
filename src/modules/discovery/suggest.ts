import { z } from 'zod';
import { query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { isRefusal } from '../../core/refusal.ts';
import { barredAmong } from '../enforcement/index.ts';
import { showProject } from '../hiring/index.ts';
import { type Suggested, suggest } from './rules-suggest.ts';
import * as store from './store-suggest.ts';

export interface Suggestions {
  readonly items: readonly Suggested[];
  readonly next: null;
}

/** People who could do a project, for whoever hires for it: each with the reason. Nobody who is away, barred or in touch already. */
export const suggestProfessionals = query({
  name: 'projects.suggestions',
  input: z.strictObject({ project: id('prj') }),
  async run(db, { project: name }, viewer): Promise<Suggestions | null> {
    const project = await showProject.run(db, { project: name }, viewer);
    if (project === null || isRefusal(project) || !project.own) return null;
    if (project.status !== 'open') return { items: [], next: null };
    const found = await store.candidatesFor(db, project, viewer.now);
    const barred = await barredAmong(
      db,
      found.map(({ member }) => member),
      viewer.now,
    );
    const free = found.filter(({ member }) => !barred.has(member));
    return { items: suggest(free, { skills: project.skills, language: viewer.lang }), next: null };
  },
});
