/** The numbers of a formula as they are published, exported and sent: everything but the number of the version. */
import { z } from 'zod';
import { type Formula, factors, formula1 } from './formula.ts';

export type FormulaNumbers = Omit<Formula, 'version'>;

/** Outside these ranges the formula would divide by nothing, never forget, or outweigh everything else. */
const days = z.int().min(1).max(730);
const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const whole = z.int().min(1).max(1000);
const each = <Name extends string>(names: Readonly<Record<Name, unknown>>, kind: z.ZodNumber) =>
  z.strictObject(Object.fromEntries(Object.keys(names).map((name) => [name, kind])) as Record<Name, z.ZodNumber>);

export const formulaNumbers = z.strictObject({
  weights: each(formula1.weights, z.int().min(0).max(100)).refine(
    (weights) => factors.reduce((sum, name) => sum + weights[name], 0) === 100,
    { params: { code: 'weights_are_100' } },
  ),
  windows: each(formula1.windows, days),
  halfLives: each(formula1.halfLives, days),
  prior: z.strictObject({ stars: z.number().min(1).max(5), weight: z.number().min(0.1).max(100) }),
  counterpartyShare: share,
  counterpartyExcess: share,
  fullEarnings: z.int().min(1).max(100_000_000),
  fullProposals: whole,
  fullWins: whole,
  fullCertifications: whole,
  certificationShare: share,
  violationRating: each(formula1.violationRating, z.number().min(0).max(20)),
  violationPoints: each(formula1.violationPoints, points),
  contactPoints: points,
  paymentPoints: points,
  cancellationPoints: z.strictObject({ second: points, more: points }),
});

/** The same without its version, in one order of names, so that equal formulas are written alike. */
export function numbersOf(formula: Formula): FormulaNumbers {
  const { version: _, ...numbers } = formula;
  return numbers;
}

/** Exported facts name the formula they were ranked by, in the names of the wire. */
export const exportedFormula = z.preprocess(
  (written) => renamed(written, (name) => name.replaceAll(/_[a-z]/g, (part) => part.slice(1).toUpperCase())),
  formulaNumbers.extend({ version: z.int().min(1) }),
);

export function exportFormula(formula: Formula): unknown {
  return renamed(formula, (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

function renamed(value: unknown, name: (key: string) => string): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [name(key), renamed(inner, name)]));
}
