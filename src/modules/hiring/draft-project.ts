import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { dutiesOf } from '../accounts/index.ts';
import { acceptanceOf, numbersInForce } from '../policy/index.ts';
import { bodyFields } from './body.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Begins a project that only its own side can see. */
export const draftProject = command({
  name: 'projects.draft',
  input: z.strictObject({ ...bodyFields, owner: z.union([id('mem'), id('com')]).optional() }),
  async load(tx, { owner, ...body }, { actor }) {
    const party = store.partyOf(actor, owner);
    const [duties, acceptance, numbers] = await Promise.all([
      party === null ? [] : dutiesOf(tx, actor, party),
      acceptanceOf(tx, actor),
      numbersInForce(tx),
    ]);
    return { owner: party ?? 'mem_nobody', body, duties, acceptance, numbers } as const;
  },
  decide: rules.draft,
  apply(write, { project, budgetBase }) {
    store.insertProject(write, project, budgetBase);
    return { object: 'project', id: project.id, status: project.status };
  },
});
