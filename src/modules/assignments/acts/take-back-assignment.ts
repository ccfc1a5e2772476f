import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { holdOwn } from '../acts-kit.ts';
import { assignment, reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client takes back what nobody has taken yet. */
export const takeBackAssignment = command({
  name: 'assignments.take_back',
  input: z.strictObject({ assignment, reason }),
  async load(tx, { assignment: name, reason: why }, { actor }) {
    const facts = await store.lockOwn(tx, name, actor);
    return facts && { ...facts, reason: why };
  },
  decide: rules.takeBack,
  apply(write, plan, call) {
    store.saveTakenBack(write, plan, call);
    return { object: 'assignment', id: plan.assignment.id, status: 'cancelled' };
  },
  hold: holdOwn,
});
