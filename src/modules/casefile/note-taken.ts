import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The record of an engagement is taken along for a case: the house writes it down, for both sides to read. */
export const noteTaken = command({
  name: 'case_files.note_taken',
  input: z.strictObject({ file: id('csf') }),
  load: (tx, { file }) => store.lockTaken(tx, file),
  decide: rules.taken,
  apply(write, plan) {
    store.saveTaken(write, plan);
    return { object: 'case_file', id: plan.id, status: 'sealing' };
  },
});
