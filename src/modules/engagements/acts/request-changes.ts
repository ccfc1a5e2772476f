import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { criterionId, limits } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client says what is missing; the clock stops until the next delivery. */
export const requestChanges = command({
  name: 'milestones.request_changes',
  input: z.strictObject({
    milestone: id('mil'),
    items: z
      .array(
        z.strictObject({
          criterion: criterionId.nullable().default(null),
          text: text({ min: 1, max: limits.itemMaxCharacters }),
        }),
      )
      .min(1)
      .max(limits.criteriaMax),
  }),
  async load(tx, { milestone, items }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, items };
  },
  decide: rules.requestChanges,
  apply(write, plan, call) {
    store.saveChangeRequest(write, plan, call);
    return { object: 'change_request', id: plan.request, milestone: plan.milestone.id, roundsLeft: plan.roundsLeft };
  },
  hold: keepHeld,
});
