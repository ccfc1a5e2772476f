import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Takes a file back that nobody else has seen. That it was there stays on the record. */
export const withdrawFile = command({
  name: 'files.withdraw',
  input: z.strictObject({ file: id('fil') }),
  load: (tx, { file }) => store.lockFile(tx, file),
  decide: rules.withdraw,
  apply(write, plan) {
    store.saveMoved(write, plan);
    return { object: 'file', id: plan.file.id, status: plan.status };
  },
});
