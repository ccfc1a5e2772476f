/** What shows the work has to be there to be looked at: silence over what nobody can open is no answer. */
import type { Call } from '../../core/actor.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type MilestoneFacts, type ReleaseFacts, seenSince } from './facts.ts';
import { addDays, nextReminder } from './money.ts';
import type { Restart } from './plans.ts';
import { doneBy, inCase, milestoneEntry, settled } from './rules-sides.ts';

/** The instant from which silence accepts: the client has the days that were agreed, from when they could look. */
export function reviewEnds({ milestone, agreement }: Pick<ReleaseFacts, 'milestone' | 'agreement'>): Date | null {
  const { deliveredAt, windowEndsAt } = milestone;
  const since = seenSince(milestone);
  if (since === null || deliveredAt === null || windowEndsAt === null) return null;
  if (since <= deliveredAt) return windowEndsAt;
  const ends = addDays(since, agreement.terms.reviewWindowDays);
  return ends > windowEndsAt ? ends : windowEndsAt;
}

/** What was held can be seen now: the clock lets the time to review begin anew. */
export function restart(facts: MilestoneFacts, call: Call): Restart | Refusal {
  const { milestone, agreement, pair } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const { delivery, windowEndsAt } = milestone;
  const done = settled(milestone) ?? inCase(milestone);
  if (done) return done;
  if (milestone.status !== 'delivered' || delivery === null || windowEndsAt === null)
    return refuse('nothing_delivered');
  const ends = reviewEnds(facts);
  if (ends === null) return refuse('evidence_is_held');
  // Where the time ran out meanwhile, it begins now.
  const endsAt = ends > call.now ? ends : addDays(call.now, agreement.terms.reviewWindowDays);
  if (endsAt <= windowEndsAt) return refuse('nothing_to_restart');
  const window = { startsAt: call.now, endsAt };
  return {
    act: 'restart',
    entry: milestoneEntry(facts, 'review.restarted', { windowEndsAt: endsAt.toISOString() }, { delivery }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency: agreement.currency,
    window,
    remindAt: nextReminder(window, agreement.terms, call.now),
  };
}
