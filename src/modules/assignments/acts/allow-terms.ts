import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { days } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The operator lets a client pay so many days after approval, or ends it with null. */
export const allowTerms = command({
  name: 'assignments.allow_terms',
  input: z.strictObject({ party: z.union([id('mem'), id('com')]), days: days.nullable() }),
  load: (tx, { party, days: most }) => store.lockCredit(tx, party, most),
  decide: rules.allowTerms,
  apply(write, plan) {
    store.saveCredit(write, plan);
    return { object: 'payment_terms', party: plan.party, days: plan.days };
  },
});
