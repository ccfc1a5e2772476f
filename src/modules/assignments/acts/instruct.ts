import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment, bodyFields } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Writes address, person on site and instructions for whoever has taken it. */
export const instruct = command({
  name: 'assignments.instruct',
  input: z.strictObject({
    assignment,
    address: bodyFields.address,
    contact: bodyFields.contact,
    instructions: bodyFields.instructions,
  }),
  async load(tx, { assignment: name, ...words }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, words };
  },
  decide: rules.instruct,
  apply(write, plan, call) {
    store.saveInstructions(write, plan, call);
    return answerOf(plan);
  },
  hold: holdRunning,
});
