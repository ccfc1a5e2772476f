import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { text } from '../../../core/input.ts';
import { caseNumber, limits, part, rule, version } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';
import { forStaff } from './staff.ts';

const why = text({ min: 10, max: limits.reasonMaxCharacters });

/** The arbiter decides: a split, a reason for each criterion, and the rules that were broken. */
export const decideCase = command({
  name: 'cases.decide',
  input: z.strictObject({
    case: caseNumber,
    /** Of the case as it was read: whoever decides has seen what counts now. */
    version,
    toClient: part,
    reason: text({ min: 10, max: limits.evidenceMaxCharacters }),
    criteria: z
      .array(z.strictObject({ criterion: z.string().max(40), met: z.enum(['met', 'partly', 'missed']), reason: why }))
      .max(20),
    marks: z
      .array(z.strictObject({ side: z.enum(['client', 'professional']), rule, reason: why }))
      .max(limits.marksPerAward)
      .default([]),
  }),
  async load(tx, { case: number, toClient, ...given }, { actor }) {
    const facts = await forStaff(tx, number, actor);
    return facts && { ...facts, ...given, toClient: toClient.amount, currencyOfAward: toClient.currency };
  },
  decide: rules.award,
  apply(write, plan, call) {
    if (plan.act === 'settle') store.saveEnding(write, plan, call);
    else store.saveAward(write, plan);
    return answerOf(plan);
  },
});
