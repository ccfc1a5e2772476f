import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { isMember } from '../../../core/actor.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { assignedAnswer } from './accept-offer.ts';

/** The first professional to say yes has it. */
export const takeAssignment = command({
  name: 'assignments.take',
  input: z.strictObject({ assignment, clientCardSeen: z.boolean().default(false) }),
  async load(tx, { assignment: name, clientCardSeen }, { actor }) {
    const professional = isMember(actor) ? actor.id : 'mem_nobody';
    const facts = await store.lockBetween(tx, { assignment: name, professional }, actor);
    return facts && { ...facts, clientCardSeen };
  },
  decide: rules.take,
  apply(write, plan, call) {
    store.saveAssigned(write, plan, call);
    return assignedAnswer(plan);
  },
});
