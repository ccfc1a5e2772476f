import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

export function assignedAnswer({ assignment }: rules.AssignPlan) {
  const { id: name, engagement, milestone, professional } = assignment;
  return { object: 'assignment', id: name, status: 'assigned', engagement, milestone, professional } as const;
}

/** The side that was asked says yes to the terms: somebody has taken the assignment. */
export const acceptAssignmentOffer = command({
  name: 'assignments.accept_offer',
  input: z.strictObject({ offer: id('aof') }),
  load: (tx, { offer }, { actor }) => store.lockOffer(tx, offer, actor),
  decide: rules.accept,
  apply(write, plan, call) {
    store.saveAssigned(write, plan, call);
    return assignedAnswer(plan);
  },
});
