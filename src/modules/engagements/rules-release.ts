/**
 * Acceptance is release: one act, one transfer, once. The client does it; when the review window has closed in silence,
 * the clock does.
 */
import type { Call } from '../../core/actor.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { releaseTransfer } from '../ledger/index.ts';
import { type ReleaseFacts, heldFor, moneyField } from './facts.ts';
import { addDays, inBase, releaseMoves, shareOf } from './money.ts';
import type { Release } from './plans.ts';
import { reviewEnds } from './rules-evidence.ts';
import { doneBy, hires, inCase, milestoneEntry, settled } from './rules-sides.ts';

/** Everything that is held goes to the professional, less the fee that both have known since before the proposal. */
export function release(facts: ReleaseFacts, call: Call): Refusal | Release {
  const { milestone, agreement, pair, releasedBefore } = facts;
  const refusal = mayRelease(facts, call);
  if (refusal) return refusal;
  const { delivery } = milestone;
  if (delivery === null) return refuse('nothing_delivered');
  const how = call.actor.kind === 'clock' ? 'silence' : 'accepted';
  const share = shareOf(heldFor(milestone), releasedBefore, agreement.terms);
  const { currency, terms } = agreement;
  return {
    act: 'release',
    entry: milestoneEntry(
      facts,
      'milestone.released',
      {
        how,
        gross: moneyField(share.gross, currency),
        fee: moneyField(share.fee, currency),
        net: moneyField(share.net, currency),
      },
      { delivery },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency,
    client: pair.client,
    professional: pair.professional,
    how,
    delivery,
    share,
    moves: releaseMoves(share),
    transfer: releaseTransfer(
      { milestone: milestone.id, professional: pair.professional, amount: share.gross, fee: share.fee, currency },
      call,
    ),
    grossInBase: inBase(share.gross, terms),
    caseUntil: addDays(call.now, terms.caseWindowDays),
  };
}

function mayRelease(facts: ReleaseFacts, { actor, now }: Call): Refusal | null {
  const { milestone } = facts;
  const { windowEndsAt } = milestone;
  if (actor.kind !== 'clock' && !hires(facts)) return refuse('only_the_client_may_accept');
  const done = settled(milestone) ?? inCase(milestone);
  if (done) return done;
  if (milestone.status === 'agreed' || milestone.status === 'funding') return refuse('not_funded');
  if (milestone.status !== 'delivered' || windowEndsAt === null) return refuse('nothing_delivered');
  if (actor.kind !== 'clock') return null;
  const ends = reviewEnds(facts);
  if (ends === null) return refuse('evidence_is_held');
  return now < ends ? refuse('window_still_open', { endsAt: ends.toISOString() }) : null;
}
