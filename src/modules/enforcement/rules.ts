import { type Call, actorName, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { GuidelineId, NumbersInForce, SuspendedRight } from '../policy/index.ts';
import type { SuspensionRow } from './store.ts';

/** The end of a running suspension of a right, or null. Of several, the latest end counts. */
export function suspendedUntil(
  rows: readonly Pick<SuspensionRow, 'what' | 'fromAt' | 'untilAt'>[],
  what: SuspendedRight,
  now: Date,
): Date | null {
  return rows
    .filter((row) => row.what === what && row.fromAt <= now && now < row.untilAt)
    .reduce<Date | null>((end, { untilAt }) => (end === null || untilAt > end ? untilAt : end), null);
}

export interface Suspending {
  readonly stream: Head;
  readonly member: Id<'mem'>;
  readonly what: SuspendedRight;
  readonly days: number;
  readonly rule: GuidelineId | null;
  readonly reason: string;
  readonly numbers: NumbersInForce;
}
export interface Suspended {
  readonly entry: Entry;
  readonly suspension: SuspensionRow;
}

/**
 * A trust agent takes a right for a time that the guideline allows; nobody decides about themselves.
 * The operator may do the same at the machine itself.
 */
export function suspend(facts: Suspending, { actor, now, id }: Call): Refusal | Suspended {
  const { stream, member, what, days, rule, reason } = facts;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (actor.kind !== 'console' && !isStaff(actor, 'trust_agent')) return refuse('only_a_trust_agent_may_suspend');
  if (isMember(actor) && actor.id === member) return refuse('not_allowed_about_yourself');
  const numbers = facts.numbers.at(now);
  const { suspensionMinDays: min, suspensionMaxDays: max } = numbers;
  if (days < min || days > max) return refuse('suspension_out_of_range', { min, max });
  const suspension: SuspensionRow = {
    id: id('sus'),
    member,
    what,
    fromAt: now,
    untilAt: new Date(now.getTime() + days * 86_400_000),
    rule,
    policyVersion: numbers.version,
    reason,
    decidedBy: actorName(actor),
  };
  return {
    entry: {
      stream,
      type: 'member.suspended',
      fields: { what, days, until: suspension.untilAt.toISOString(), rule, reason },
      refs: { suspension: suspension.id },
    },
    suspension,
  };
}
