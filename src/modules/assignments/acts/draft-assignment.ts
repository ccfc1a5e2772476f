import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { isMember } from '../../../core/actor.ts';
import { type BodyInput, bodyFields, bodyOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Begins an assignment that only its own side can see. */
export const draftAssignment = command({
  name: 'assignments.draft',
  input: z.strictObject({ ...bodyFields, owner: z.union([id('mem'), id('com')]).optional() }),
  async load(tx, { owner: named, ...body }, { actor, lang }) {
    const owner = named ?? (isMember(actor) ? actor.id : 'mem_nobody');
    return { ...(await store.standingOf(tx, actor, owner)), owner, body: bodyOf(body satisfies BodyInput, lang) };
  },
  decide: rules.draft,
  apply(write, { assignment }, call) {
    store.insertAssignments(write, [assignment], call);
    return { object: 'assignment', id: assignment.id, status: assignment.status };
  },
});
