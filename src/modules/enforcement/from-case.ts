/** A violation that was named where a case ended: both agreed on it, or an arbiter found it. The clock gives it. */
import type { Call } from '../../core/actor.ts';
import type { Tx, Write } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { GuidelineId } from '../policy/index.ts';
import type { Evidence } from './facts.ts';
import { standingOf } from './load.ts';
import { type Issued, type Standing, issueViolation } from './rules-issue.ts';
import * as store from './store.ts';

export interface CaseMark {
  /** The mark that the case left; for ever, it gives one violation. */
  readonly source: string;
  readonly rule: GuidelineId;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly happenedAt: Date;
  /** Who may not decide an appeal of it. */
  readonly tookPart: readonly string[];
}

/** The member's standing under lock, and whether the mark was given already. Null when nobody of that name is here. */
export async function lockForMark(
  tx: Tx,
  member: string,
  source: string,
): Promise<(Standing & { readonly issued: boolean }) | null> {
  const stream = await store.lockMember(tx, member);
  if (!stream) return null;
  const [standing, issued] = await Promise.all([standingOf(tx, stream), store.isIssued(tx, source)]);
  return standing && { ...standing, issued };
}

/** People decided it, so what follows counts at once and needs no other person, a closure apart. */
export function violationOfCase(
  facts: Standing & CaseMark & { readonly issued: boolean },
  call: Call,
): Refusal | Issued {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  if (facts.issued) return refuse('already_issued');
  const { rule, reason, evidence, happenedAt, tookPart, source } = facts;
  const what = { rule, facts: reason, happenedAt, evidence, byPerson: true, tookPart, decided: 'person' } as const;
  return { ...issueViolation(facts, call, what), source, findings: [] };
}

export function saveMark(write: Write, { statement, breach, source, waits }: Issued): void {
  store.insertStatement(write, statement);
  store.insertBreach(write, statement.member, breach, source, waits);
}
