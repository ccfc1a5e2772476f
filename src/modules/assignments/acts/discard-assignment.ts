import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Throws a draft away. */
export const discardAssignment = command({
  name: 'assignments.discard',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockOwn(tx, name, actor),
  decide: rules.discard,
  apply(write, { assignment: draft }) {
    store.removeDraft(write, draft);
    return { object: 'assignment', id: draft.id, status: 'discarded' };
  },
});
