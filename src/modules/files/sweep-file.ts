import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The clock throws away what was handed in a day ago and sent nowhere. Not on the record: it never stood anywhere. */
export const sweepFile = command({
  name: 'files.sweep',
  input: z.strictObject({ file: id('fil') }),
  load: (tx, { file }) => store.lockFile(tx, file),
  decide: rules.sweep,
  apply(write, { file, at }) {
    store.removeFile(write, file.id, at);
    return { object: 'file', id: file.id, status: 'removed' };
  },
});
