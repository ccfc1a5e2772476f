import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The owner of a held file says that there is nothing in it that need be held; a trust agent looks. */
export const contestFile = command({
  name: 'files.contest',
  input: z.strictObject({ file: id('fil') }),
  load: (tx, { file }) => store.lockFile(tx, file),
  decide: rules.contest,
  apply(write, plan) {
    store.saveMoved(write, plan);
    return { object: 'file', id: plan.file.id, status: plan.status };
  },
});
