import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Tells the house of a person, a company, a project, a proposal, or one message of an engagement. */
export const makeReport = command({
  name: 'reports.make',
  input: z.strictObject({
    subject: z.union([id('mem'), id('com'), id('prj'), id('prp'), id('eng')]),
    message: z.int().min(1).nullable().default(null),
    reason: z.enum(rules.reportReasons),
    text: text({ min: 10, max: limits.reasonMaxCharacters }),
  }),
  async load(tx, { subject, message, reason, text: words }, { actor }) {
    const reporter = isMember(actor) ? actor.id : 'mem_nobody';
    const stream = await store.lockParty(tx, reporter);
    const [about, history] = await Promise.all([
      store.answerable(tx, subject, reporter),
      store.historyOf(tx, reporter, subject, message),
    ]);
    return about && { stream, subject, message, about, reason, text: words, ...history };
  },
  decide: rules.report,
  apply(write, plan, { now }) {
    store.insertReport(write, plan, now);
    return { object: 'report', id: plan.id, subject: plan.facts.subject, status: 'open' };
  },
});
