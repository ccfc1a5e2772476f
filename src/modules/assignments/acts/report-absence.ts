import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment, reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client says that nobody came, or that somebody left; the professional may say otherwise. */
export const reportAbsence = command({
  name: 'assignments.report_absence',
  input: z.strictObject({ assignment, what: z.enum(['no_show', 'left']), reason }),
  async load(tx, { assignment: name, ...said }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, ...said };
  },
  decide: rules.reportAbsence,
  apply(write, plan, call) {
    store.saveAbsence(write, plan, call);
    return { ...answerOf(plan), until: plan.absence.endsAt.toISOString() };
  },
  hold: holdRunning,
});
