import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional confirms the schedule. */
export const confirmAssignment = command({
  name: 'assignments.confirm',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockRunning(tx, name, actor),
  decide: rules.confirm,
  apply(write, plan) {
    store.saveStep(write, plan);
    return answerOf(plan);
  },
});
