/** The agreement of an assignment: what two said yes to there, worded as an agreement, and worded anew when they agree on more. */
import type { Call } from '../../core/actor.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal } from '../../core/refusal.ts';
import type { Numbers } from '../policy/index.ts';
import { changesTo } from './body.ts';
import type { AgreedMilestone, Agreed, Body, Pair, Side, Terms, Version } from './facts.ts';
import { termsFrom } from './money.ts';
import type { Amendment } from './plans.ts';
import { doneBy } from './rules-sides.ts';

export interface Assigned {
  readonly pair: Pair;
  readonly currency: string;
  readonly body: Body;
  /** Whose offer the other has accepted. */
  readonly side: Side;
  readonly offeredBy: string;
  readonly numbers: Numbers;
  /** That of an agreement the two had before and called off. */
  readonly nextVersion: number;
  readonly assignment: { readonly id: Id<'asg'>; readonly onTerms: boolean };
}

/** One has offered and the other said yes: the agreement counts from now on. */
export function agreeOn(
  { pair, currency, body, side, offeredBy, numbers, nextVersion, assignment }: Assigned,
  call: Call,
) {
  const terms: Terms = termsFrom(numbers, currency);
  const version: Version = {
    version: nextVersion,
    body,
    side,
    status: 'accepted',
    note: '',
    proposedBy: offeredBy,
    proposedAt: call.now,
    answeredBy: doneBy(call),
    answeredAt: call.now,
  };
  return { pair, currency, terms, version, assignment, proposal: null, agreed: true, at: call.now } as const;
}

interface Asked {
  readonly milestones: readonly AgreedMilestone[];
  readonly side: Side;
  readonly note: string;
}

/** Other sums or days that both have agreed on: the next version, which counts at once. */
export function amend(facts: Agreed, { milestones, side, note }: Asked, call: Call): Amendment | Refusal {
  const { pair, agreement, current } = facts;
  const body = { ...current.body, milestones };
  const changes = changesTo(facts.milestones, current.body, body);
  if (isRefusal(changes)) return changes;
  const by = doneBy(call);
  const said = {
    side,
    note,
    status: 'accepted',
    proposedBy: by,
    proposedAt: call.now,
    answeredBy: by,
    answeredAt: call.now,
  } as const;
  return { engagement: pair.id, version: { version: agreement.nextVersion, body, ...said }, changes };
}
