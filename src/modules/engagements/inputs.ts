/** What the forms and the API of this room take. */
import { z } from 'zod';
import { id, isoDate, line, link, money, text } from '../../core/input.ts';
import type { AskedMilestone } from './body.ts';

/** A limit on everything; numbers that are rules of the house stand in the policy. */
export const limits = {
  textMaxCharacters: 8000,
  itemMaxCharacters: 4000,
  reasonMaxCharacters: 2000,
  noteMaxCharacters: 2000,
  titleMaxCharacters: 120,
  criterionMaxCharacters: 400,
  criteriaMax: 20,
  linksMax: 20,
  filesMax: 50,
  roundsMax: 20,
  milestonesMax: 100,
  contactMaxCharacters: 120,
} as const;

export const reason = text({ min: 0, max: limits.reasonMaxCharacters }).default('');
export const criterionId = z.string().max(40);
export const rounds = z.int().min(0).max(limits.roundsMax);
export const wording = text({ min: 0, max: limits.textMaxCharacters });
export const links = z.array(link).max(limits.linksMax);
export const files = z.array(id('fil')).max(limits.filesMax);

const milestoneWording = {
  title: line({ min: 1, max: limits.titleMaxCharacters }),
  amount: money,
  dueOn: isoDate.nullish(),
  /** Numbers in the list of criteria, from 1; what no milestone names is judged with the last one. */
  criteria: z.array(z.int().min(1).max(limits.criteriaMax)).max(limits.criteriaMax).optional(),
};
export const newMilestones = z.array(z.strictObject(milestoneWording)).min(1).max(limits.milestonesMax);
export const milestones = z
  .array(z.strictObject({ milestone: id('mil').optional(), ...milestoneWording }))
  .min(1)
  .max(limits.milestonesMax);

export const criteria = z
  .array(
    z.strictObject({
      criterion: criterionId.optional(),
      text: text({ min: 1, max: limits.criterionMaxCharacters }),
      needsEvidence: z.boolean().default(false),
    }),
  )
  .max(limits.criteriaMax);

/** Money on the wire is an amount with its currency; rules compare the currency and count the amount. */
export function askedMilestones(list: z.output<typeof milestones> | undefined): readonly AskedMilestone[] | undefined {
  return list?.map(({ amount, ...rest }) => ({ ...rest, amount: amount.amount, currency: amount.currency }));
}
