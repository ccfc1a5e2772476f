import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The clock asks both to bring into the record what they said elsewhere. */
export const remindOfOutsideTalk = command({
  name: 'engagements.remind',
  input: z.strictObject({ engagement: id('eng') }),
  load: (tx, { engagement }, { actor }) => store.lockFacts(tx, { engagement }, actor),
  decide: rules.remindOfOutsideTalk,
  apply(write, plan) {
    store.saveReminder(write, plan);
    return { object: 'reminder', engagement: plan.subject };
  },
});
