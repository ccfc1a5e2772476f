import { z } from 'zod';
import { command } from '../../core/command.ts';
import { isMember } from '../../core/actor.ts';
import { id, text } from '../../core/input.ts';
import { deskOf } from '../checks/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Staff says what became of a report, and why. */
export const resolveReport = command({
  name: 'reports.resolve',
  input: z.strictObject({
    report: id('rpt'),
    outcome: z.enum(rules.outcomes),
    reason: text({ min: 10, max: limits.reasonMaxCharacters }),
  }),
  async load(tx, { report, outcome, reason }, { actor }) {
    const facts = await store.lockReport(tx, report);
    const desk = facts && isMember(actor) ? await deskOf(tx, report, actor.id) : null;
    return facts && { ...facts, outcome, reason, desk };
  },
  decide: rules.resolveReport,
  apply(write, plan, { now }) {
    store.saveResolution(write, plan, now);
    return { object: 'report', id: plan.report, status: plan.outcome };
  },
});
