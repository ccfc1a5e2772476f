/** What forms and programs fill in about a case. */
import { z } from 'zod';
import { amount, currency, id, text } from '../../core/input.ts';
import type { CaseNumber } from '../casework/index.ts';
import { guidelineIds } from '../policy/index.ts';

export const limits = {
  reasonMinCharacters: 10,
  reasonMaxCharacters: 2000,
  evidenceMaxCharacters: 8000,
  secondLookMaxCharacters: 4000,
  statementsPerSide: 20,
  marksPerAward: 4,
  noteMaxCharacters: 4000,
} as const;

/** The number of a case: `CASE-1042`. */
export const caseNumber = z
  .string()
  .regex(/^CASE-[1-9]\d{3,11}$/)
  .transform((value) => value as CaseNumber);

/** Minor units from nothing on. */
export const digits = z.union([z.literal('0').transform(() => 0n), amount]);

/** A part of what is held: from nothing to all of it. */
export const part = z.object({ amount: digits, currency });

export const rule = z.enum(guidelineIds);

export const reason = text({ min: limits.reasonMinCharacters, max: limits.reasonMaxCharacters });

/** How the money is to be shared, and whether it was somebody's fault. */
export const split = {
  /** What goes back to the client; the rest is the professional's. */
  toClient: part,
  fault: z.enum(['none', 'client', 'professional']).default('none'),
  /** The rule that was broken, where there is fault. */
  rule: rule.nullish().transform((value) => value ?? null),
};

export const offerId = id('ofr');

/** What was last seen of the case: from a form it comes as digits. */
export const version = z.coerce.number().int().min(1).max(1_000_000);
