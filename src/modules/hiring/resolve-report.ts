import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
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
  async load(tx, { report, outcome, reason }) {
    const facts = await store.lockReport(tx, report);
    return facts && { ...facts, outcome, reason };
  },
  decide: rules.resolveReport,
  apply(write, plan, { now }) {
    store.saveResolution(write, plan, now);
    return { object: 'report', id: plan.report, status: plan.outcome };
  },
});
