import { z } from 'zod';
import { type Facts, outcomes, severities } from './facts.ts';
import { type Formula, formula1 } from './formula.ts';
import { exportFormula, exportedFormula } from './published.ts';

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/)
  .transform((written) => Date.parse(written))
  .refine((at) => Number.isFinite(at));
const fact = { at: instant, overturned: z.boolean().optional() };
const listOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.object({ ...fact, ...shape })).default([]);
const name = z.union([z.string(), z.number()]).transform(String);

/** Facts as they are exported and as `npm run --silent rank` reads them, one professional an object. */
const schema = z
  .object({
    id: z.union([z.string(), z.number()]),
    now: instant,
    ratings: listOf({ stars: z.number().min(1).max(5) }),
    violations: listOf({ severity: z.enum(severities) }),
    earnings: listOf({ amount: z.number().min(0), counterparty: name }),
    endings: listOf({ outcome: z.enum(outcomes), client: name }),
    first_messages: listOf({ answered_in_time: z.boolean() }),
    proposals: listOf({ withdrawn: z.boolean().optional() }),
    wins: listOf({}),
    alerts: listOf({ kind: z.enum(['contact', 'payment']) }),
    certifications: z.int().min(0).default(0),
    identity_verified: z.boolean().default(false),
    cancellations_count: z.enum(['with_fault', 'all']).default('with_fault'),
    // Left out, version 1 counts.
    formula: exportedFormula.optional(),
  })
  .transform(({ id, first_messages, identity_verified, cancellations_count, formula, ...same }) => ({
    id,
    formula: formula ?? formula1,
    facts: {
      ...same,
      firstMessages: first_messages.map(({ answered_in_time, ...rest }) => ({
        ...rest,
        answeredInTime: answered_in_time,
      })),
      identityVerified: identity_verified,
      cancellationsCount: cancellations_count,
    },
  }));

interface Exported {
  readonly id: string | number;
  readonly facts: Facts;
  readonly formula: Formula;
}

/** @returns the facts and the formula they are ranked by, or in a few words what is wrong with them. */
export function readFacts(value: unknown): Exported | string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  return first ? `${first.path.join('.') || 'line'}: ${first.message}` : 'not understood';
}

/** The same facts as they are exported: what is read back gives the same score. */
export function writeFacts(id: string, facts: Facts, formula: Formula): object {
  const { now, firstMessages, identityVerified, cancellationsCount, certifications, ...lists } = facts;
  const written = Object.fromEntries(
    Object.entries(lists).map(([list, some]) => [list, (some as readonly { at: number }[]).map(dated)]),
  );
  return {
    id,
    now: new Date(now).toISOString(),
    ...written,
    first_messages: firstMessages.map(({ answeredInTime, ...rest }) =>
      dated({ ...rest, answered_in_time: answeredInTime }),
    ),
    certifications,
    identity_verified: identityVerified,
    cancellations_count: cancellationsCount,
    formula: exportFormula(formula),
  };
}

function dated<F extends { readonly at: number }>(value: F): Omit<F, 'at'> & { at: string } {
  return { ...value, at: new Date(value.at).toISOString() };
}
