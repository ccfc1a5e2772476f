import { z } from 'zod';
import { amount, currency, id, isoDate, lang, line, text } from '../../core/input.ts';
import { defaults } from '../policy/index.ts';
import { categoryKeys, skillKeys } from '../talent/index.ts';
import { limits } from './limits.ts';

/** The words of a project as its author sends them; a draft may leave out what is not written yet. */
export const bodyFields = {
  lang: lang.optional(),
  title: line({ min: 0, max: defaults.titleMaxCharacters }).default(''),
  description: text({ min: 0, max: limits.descriptionMaxCharacters }).default(''),
  category: z.enum(categoryKeys).nullable().default(null),
  skills: z.array(z.enum(skillKeys)).max(limits.skillsMax).default([]),
  budgetMin: amount.nullable().default(null),
  budgetMax: amount.nullable().default(null),
  currency,
  startsOn: isoDate.nullable().default(null),
  dueOn: isoDate.nullable().default(null),
  criteria: z
    .array(
      z.strictObject({
        id: id('crt').optional(),
        text: line({ min: 3, max: limits.criterionMaxCharacters }),
        needsEvidence: z.boolean().default(false),
      }),
    )
    .max(limits.criteriaMax)
    .default([]),
  questions: z
    .array(z.strictObject({ id: id('qst').optional(), text: line({ min: 3, max: limits.questionMaxCharacters }) }))
    .max(limits.questionsMax)
    .default([]),
};
export type BodyInput = z.infer<z.ZodObject<typeof bodyFields>>;
