import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { criterionId, limits, links } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional hands the work in, criterion by criterion. */
export const deliverMilestone = command({
  name: 'milestones.deliver',
  input: z.strictObject({
    milestone: id('mil'),
    text: text({ min: 1, max: limits.textMaxCharacters }),
    items: z
      .array(
        z.strictObject({
          criterion: criterionId,
          text: text({ min: 0, max: limits.itemMaxCharacters }).default(''),
          links: links.default([]),
        }),
      )
      .max(limits.criteriaMax)
      .default([]),
  }),
  async load(tx, { milestone, ...given }, { actor }) {
    const facts = await store.lockMilestone(tx, milestone, actor);
    return facts && { ...facts, ...given };
  },
  decide: rules.deliver,
  apply(write, plan, call) {
    store.saveDelivery(write, plan, call);
    return {
      object: 'delivery',
      id: plan.delivery,
      milestone: plan.milestone.id,
      windowEndsAt: plan.window.endsAt.toISOString(),
    };
  },
  hold: keepHeld,
});
