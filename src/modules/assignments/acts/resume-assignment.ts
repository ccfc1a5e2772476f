import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client lets the work go on. */
export const resumeAssignment = command({
  name: 'assignments.resume',
  input: z.strictObject({ assignment }),
  load: (tx, { assignment: name }, { actor }) => store.lockRunning(tx, name, actor),
  decide: rules.resume,
  apply(write, plan) {
    store.saveStep(write, plan);
    return answerOf(plan);
  },
});
