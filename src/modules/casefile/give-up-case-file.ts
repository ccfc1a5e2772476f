import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A file that could not be made in all its tries ends, with its reason. Whoever asked is told and may ask again. */
export const giveUpCaseFile = command({
  name: 'case_files.give_up',
  input: z.strictObject({ file: id('csf'), why: z.enum(['no_space', 'unreadable', 'fault']) }),
  async load(tx, { file, why }) {
    const facts = await store.lockToGiveUp(tx, file);
    return facts && { ...facts, why };
  },
  decide: rules.giveUp,
  apply(write, plan) {
    store.saveGivenUp(write, plan);
    return { object: 'case_file', id: plan.id, status: 'failed', why: plan.why };
  },
});
