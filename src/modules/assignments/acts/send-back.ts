import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment, reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client sends it back to work, with what is missing. */
export const sendBackAssignment = command({
  name: 'assignments.send_back',
  input: z.strictObject({ assignment, reason }),
  async load(tx, { assignment: name, reason: why }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, reason: why };
  },
  decide: rules.sendBack,
  apply(write, plan, call) {
    store.saveSentBack(write, plan, call);
    return answerOf(plan);
  },
  hold: holdRunning,
});
