import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { assignment, point, pointOf } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional is there; where, only if they allow it. */
export const checkIn = command({
  name: 'assignments.check_in',
  input: z.strictObject({ assignment, ...point }),
  async load(tx, { assignment: name, ...where }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, point: pointOf(where), excused: await store.readExcused(tx, name) };
  },
  decide: rules.checkIn,
  apply(write, plan) {
    store.saveArrival(write, plan);
    const { visit, status, assignment: name, onTime } = plan;
    return { object: 'visit', id: visit.id, assignment: name, status, onTime, inAt: visit.inAt.toISOString() };
  },
});
