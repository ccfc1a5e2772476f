import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The clock looks through what was published since it last looked. */
export const lookAgain = command({
  name: 'searches.look',
  input: z.strictObject({ search: id('sch') }),
  load: (tx, { search }) => store.lockLook(tx, search),
  decide: rules.look,
  apply(write, plan) {
    store.saveLook(write, plan);
    return { object: 'search', id: plan.search.id, found: plan.found.length };
  },
});
