/** The clock of a case: a side stops it once for some days, whoever opened it takes it back, and what is late rings. */
import type { Call } from '../../core/actor.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import type { Side } from '../engagements/index.ts';
import { type CaseFacts, turnOf } from './facts.ts';
import type { CasePhase } from './lifecycle.ts';
import type { Left, Paused, Rung } from './plans.ts';
import { leave } from './rules-afterwards.ts';
import { waitingFor } from './rules-begin.ts';
import { about, dayMs, entryOf, hoursAfter, inPhase, numbersOf, partyIn, sideIn, staysIn } from './rules-sides.ts';

/** While the other side has neither offered nor given a range, whoever opened a case may take it back. */
export function withdraw(facts: CaseFacts, call: Call): Left | Refusal {
  const side = partyIn(facts, 'talks', call);
  if (isRefusal(side)) return side;
  const { side: opener, offers, ranges } = facts.dispute;
  if (side !== opener) return refuse('only_who_opened_the_case');
  if (offers.length > 1 || ranges.some((each) => each.side !== opener)) return refuse('case_is_answered');
  return { ...leave(facts, { how: 'withdrawn' }, call), review: reviewAgain(facts, call) };
}

/**
 * The review of a delivery goes on. Where the professional had opened the case the client gets back the time in which it
 * stood still; a client who opened it has no longer review by that.
 */
function reviewAgain({ dispute, milestone }: CaseFacts, { now }: Call): Left['review'] {
  const { status, windowEndsAt: before } = milestone;
  if (dispute.about !== 'held' || status !== 'delivered' || before === null) return null;
  const stood = dispute.side === 'professional' ? now.getTime() - dispute.openedAt.getTime() : 0;
  return { milestone: milestone.id, windowEndsAt: new Date(before.getTime() + stood) };
}

/** In talks whoever is to answer, while evidence is taken either side, and each once in a case. */
export function mayPause(facts: CaseFacts, call: Call): Side | Refusal {
  const side = sideIn(facts, call);
  if (isRefusal(side)) return side;
  const { dispute } = facts;
  const { phase } = dispute;
  const refusal = inPhase(facts, phase === 'evidence' ? 'evidence' : 'talks', call);
  if (refusal) return refusal;
  if (phase === 'talks' && turnOf(dispute) !== side) return refuse('other_side_answers_first');
  return dispute.pauses.some((each) => each.side === side) ? refuse('pause_taken') : side;
}

/** For illness or a holiday; nobody has to say which. */
export function pause(facts: CaseFacts & { readonly days: number }, call: Call): Paused | Refusal {
  const side = mayPause(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, days } = facts;
  const { casePauseDays: max, mediationAnswerHours } = numbersOf(facts);
  if (days > max) return refuse('pause_too_long', { max });
  const endsAt = new Date((dispute.endsAt ?? call.now).getTime() + days * dayMs);
  const at = hoursAfter(endsAt, -mediationAnswerHours);
  const { remindAt } =
    dispute.phase === 'talks' ? waitingFor({ at, endsAt }, numbersOf(facts), call) : { remindAt: null };
  return {
    act: 'pause',
    ...about(facts, call),
    ...{ side, days, waiting: { endsAt, remindAt } },
    move: { ...staysIn(dispute, call), endsAt },
    entry: entryOf(facts, 'case.paused', { side, days: String(days), until: endsAt.toISOString() }),
  };
}

const decided: readonly CasePhase[] = ['decision', 'signature', 'second_decision', 'second_signature'];

/** Whoever decides is late: the house and both sides hear of it, that day and every day until it is there. */
export function ring(facts: CaseFacts, call: Call): Rung | Refusal {
  const { dispute } = facts;
  const { endsAt, phase, phaseFrom, owner } = dispute;
  if (!decided.includes(phase) || endsAt === null) return refuse('case_is_elsewhere', { phase });
  const rung = dispute.rings.filter((each) => each.getTime() === phaseFrom.getTime()).length;
  if (call.now < new Date(endsAt.getTime() + rung * dayMs)) return refuse('not_due_yet');
  return {
    act: 'ring',
    ...about(facts, call),
    ...{ n: rung + 1, phaseFrom, nextAt: new Date(endsAt.getTime() + (rung + 1) * dayMs) },
    entry: entryOf(
      facts,
      'decision.late',
      { phase, days: String(rung + 1), until: endsAt.toISOString() },
      owner === null ? {} : { member: owner },
    ),
  };
}
