/** The clock comes round: whatever phase the case is in, what follows from its time being over is done. */
import type { Call } from '../../core/actor.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { CaseFacts } from './facts.ts';
import type { Ended, Left, Moved, Returned, Rung } from './plans.ts';
import { endEvidence, executeInTime } from './rules-arbitration.ts';
import { ring } from './rules-clock.ts';
import { endTalks } from './rules-talks.ts';

export * from './rules-afterwards.ts';
export * from './rules-arbitration.ts';
export * from './rules-clock.ts';
export * from './rules-talks.ts';

/** Silence goes on to arbitration or, after a release, ends the talks; evidence to the decision, a decision that is late rings, and an award that nobody questions to its execution. */
export function goOn(facts: CaseFacts, call: Call): Moved | Ended | Returned | Left | Rung | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  switch (facts.dispute.phase) {
    case 'talks':
      return endTalks(facts, call);
    case 'evidence':
      return endEvidence(facts, call);
    case 'standing':
      return executeInTime(facts, call);
    default:
      return ring(facts, call);
  }
}
