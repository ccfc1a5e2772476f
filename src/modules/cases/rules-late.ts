/** What is still possible beside an arbiter's work: the two may settle by agreement until the case has moved the money. */
import type { Call } from '../../core/actor.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import type { Side } from '../engagements/index.ts';
import { type CaseFacts, type CaseOffer, type Dispute, markIn } from './facts.ts';
import type { CasePhase } from './lifecycle.ts';
import type { Ended } from './plans.ts';
import { end } from './rules-settle.ts';
import { inPhase, numbersOf, sideIn } from './rules-sides.ts';

/** After the talks and before the money has moved: an agreement may still come before the arbiter, or instead. */
export function isLate({ phase }: Pick<Dispute, 'phase'>): boolean {
  return phase !== 'talks' && phase !== 'closed';
}

/** Where the clock itself ends the phase, its last instant counts; a decision may come late, and so may an agreement. */
const endedByClock: readonly CasePhase[] = ['evidence', 'standing'];

function sideLate(facts: CaseFacts, call: Call): Side | Refusal {
  const side = sideIn(facts, call);
  if (isRefusal(side)) return side;
  const { phase } = facts.dispute;
  if (phase === 'closed') return refuse('case_closed');
  return (endedByClock.includes(phase) ? inPhase(facts, phase, call) : null) ?? side;
}

export function mayOfferLate(facts: CaseFacts, call: Call): Side | Refusal {
  const side = sideLate(facts, call);
  if (isRefusal(side)) return side;
  const { mediationCounters: max } = numbersOf(facts);
  return countersOf(facts.dispute, side) < max ? side : refuse('late_offers_used_up', { max });
}

/** How often a side has offered something else: in talks, or since they ended. The first offer opened the case. */
export function countersOf(dispute: Pick<Dispute, 'offers' | 'phase'>, side: Side): number {
  const late = isLate(dispute);
  return dispute.offers.filter((offer) => offer.n > 1 && offer.late === late && offer.side === side).length;
}

/** The other side takes the last such offer: the money moves at once, whatever an arbiter has decided or not. */
export function acceptLate(facts: CaseFacts & { readonly offer: string }, call: Call): Ended | Refusal {
  const side = sideLate(facts, call);
  if (isRefusal(side)) return side;
  const { phase } = facts.dispute;
  const offer = standingOffer(facts.dispute);
  if (offer === null) return refuse('case_is_elsewhere', { phase });
  if (offer.side === side) return refuse('other_side_answers_first');
  if (offer.id !== facts.offer || call.now >= offer.endsAt) return refuse('offer_is_stale');
  return end(facts, { how: 'accepted', toClient: offer.toClient, marks: markIn(offer), offer }, call);
}

/** What was offered last since the talks ended. */
function standingOffer({ offers }: Pick<Dispute, 'offers'>): CaseOffer | null {
  return offers.filter(({ late }) => late).at(-1) ?? null;
}
