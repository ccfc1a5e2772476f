import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** What shows the work was held and can be seen now: the client's time to look begins anew. */
export const restartReview = command({
  name: 'milestones.restart_review',
  input: z.strictObject({ delivery: id('dlv') }),
  async load(tx, { delivery }, { actor }) {
    const milestone = await store.milestoneUnderReview(tx, delivery);
    return milestone === null ? null : store.lockMilestone(tx, milestone, actor);
  },
  decide: rules.restart,
  apply(write, plan) {
    store.saveRestart(write, plan);
    return { object: 'milestone', id: plan.milestone.id, windowEndsAt: plan.window.endsAt.toISOString() };
  },
});
