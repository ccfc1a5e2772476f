import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Puts another file in the place of one that was held. */
export const replaceFile = command({
  name: 'files.replace',
  input: z.strictObject({ file: id('fil'), by: id('fil') }),
  async load(tx, { file, by }, { actor }) {
    const [facts, brought] = await Promise.all([
      store.lockFile(tx, file),
      store.broughtFiles(tx, [by], isMember(actor) ? actor.id : ''),
    ]);
    return facts && { ...facts, by: brought };
  },
  decide: rules.replace,
  apply(write, plan, call) {
    store.saveReplacement(write, plan, call);
    return { object: 'file', id: plan.placed.file.id, replaces: plan.file.id, status: 'checking' };
  },
});
