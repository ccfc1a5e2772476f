import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { assignment, point, pointOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional goes; there may be another visit. */
export const checkOut = command({
  name: 'assignments.check_out',
  input: z.strictObject({ assignment, ...point }),
  async load(tx, { assignment: name, ...where }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, point: pointOf(where) };
  },
  decide: rules.checkOut,
  apply(write, plan) {
    store.saveDeparture(write, plan);
    const { visit, status, assignment: name } = plan;
    return { object: 'visit', id: visit.id, assignment: name, status, minutes: rules.minutesOf([visit]) };
  },
});
