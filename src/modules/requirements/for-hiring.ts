/** What hiring asks before somebody proposes. */
import type { Sql } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { FitFacts } from './facts.ts';
import { missingAt, verdictsAt, versionsFor } from './fit.ts';
import { fitFor, nothingAsked, subjectOf } from './store.ts';

export interface Asked {
  /** Why this person cannot propose yet; null when they meet everything or were let through. */
  refusal(now: Date): Refusal | null;
  /** By which versions they are judged at this moment. */
  versions(now: Date): readonly string[];
  /** What the record says of it: each rule, and whether it was met. */
  said(now: Date): readonly string[];
}

/** What is asked of one person at a project. @param seen versions that they say they have read. */
export async function askedOf(sql: Sql, subject: string, member: string, seen: readonly string[]): Promise<Asked> {
  const found = await subjectOf(sql, subject);
  return asAsked(found ? await fitFor(sql, found, member, seen) : nothingAsked);
}

export function asAsked(facts: FitFacts): Asked {
  return {
    refusal(now) {
      const missing = missingAt(facts, now);
      if (missing.length === 0) return null;
      const kinds = [...new Set(missing.map(({ rule }) => rule.kind))].join(', ');
      return refuse('requirements_not_met', { rules: missing.length, kinds });
    },
    versions: (now) => versionsFor(facts, now).map(({ id }) => id),
    said: (now) =>
      verdictsAt(facts, now).map(({ rule, state, override }) => `${rule.kind} ${override ? 'overridden' : state}`),
  };
}
