import { type Call, actorName, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { GuidelineId, GuidelineInForce, NumbersInForce, SuspendedRight } from '../policy/index.ts';
import type { Statement } from './facts.ts';
import { entryOf } from './rules-issue.ts';
import { type Reader, statementOf, suspensionEffect } from './statement.ts';
import type { SuspensionRow } from './store.ts';

export interface Suspending {
  readonly stream: Head;
  readonly to: Reader;
  readonly guideline: GuidelineInForce;
  readonly what: SuspendedRight;
  readonly days: number;
  readonly rule: GuidelineId | null;
  readonly reason: string;
  readonly numbers: NumbersInForce;
}
export interface Suspended {
  readonly entry: Entry;
  readonly statement: Statement;
  readonly suspension: SuspensionRow;
}

/**
 * A trust agent takes a right for a time that the guideline allows; nobody decides about themselves.
 * The operator may do the same at the machine itself.
 */
export function suspend(facts: Suspending, call: Call): Refusal | Suspended {
  const { stream, to, what, days, rule, reason } = facts;
  const { member } = to;
  const { actor, now } = call;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (actor.kind !== 'console' && !isStaff(actor, 'trust_agent')) return refuse('only_a_trust_agent_may_suspend');
  if (isMember(actor) && actor.id === member) return refuse('not_allowed_about_yourself');
  const numbers = facts.numbers.at(now);
  const { suspensionMinDays: min, suspensionMaxDays: max } = numbers;
  if (days < min || days > max) return refuse('suspension_out_of_range', { min, max });
  const suspension: SuspensionRow = {
    ...{ id: call.id('sus'), member, what, fromAt: now, untilAt: new Date(now.getTime() + days * 86_400_000), rule },
    ...{ policyVersion: numbers.version, reason, decidedBy: actorName(actor), statement: call.id('sta') },
  };
  const { version, rows } = facts.guideline.at(now);
  const statement = statementOf({
    ...{ id: suspension.statement, to, rule, guidelineVersion: version, numbers, now, happenedAt: now, facts: reason },
    ...{ occurrence: 0, weight: rows.find((row) => row.id === rule)?.weight ?? 'normal', evidence: [] },
    effects: [suspensionEffect(suspension)],
    ...{ detected: 'person', decided: 'person', decidedBy: actorName(actor), tookPart: [actorName(actor)] },
  });
  const entry = entryOf(stream, 'member.suspended', statement, { suspension: suspension.id });
  return { entry: { ...entry, fields: { ...entry.fields, reason } }, statement, suspension };
}
