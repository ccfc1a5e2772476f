/** Who stands where, and the noes that many acts share. */
import { type Call, actorName, isMember } from '../../core/actor.ts';
import type { Entry, Json } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Agreed, type Facts, type Milestone, type MilestoneFacts, type Side, seenSince } from './facts.ts';

type WithSides = Pick<Facts, 'pair' | 'duties'>;

/** The side a caller stands on; null for the clock, the provider and everybody else. */
export function sideOf({ pair, duties }: WithSides, { actor }: Pick<Call, 'actor'>): Side | null {
  if (!isMember(actor)) return null;
  if (actor.id === pair.professional) return 'professional';
  return duties.length > 0 ? 'client' : null;
}

/** Whoever chooses, agrees and accepts for the client. */
export function hires({ duties }: WithSides): boolean {
  return duties.includes('hire');
}

/** Whoever binds a side: the professional, or one who hires for the client. Only paying is not enough. */
export function bindsOne(facts: WithSides, call: Pick<Call, 'actor'>): Side | null {
  const side = sideOf(facts, call);
  return side === 'client' && !hires(facts) ? null : side;
}

/** An agreement that counts now, or why there is none. */
export function inForce(facts: Facts): Agreed | Refusal {
  const { agreement, current } = facts;
  if (agreement === null || current === null) return refuse('no_agreement_yet');
  if (agreement.status === 'closed' || agreement.status === 'cancelled') return refuse('engagement_closed');
  if (agreement.status !== 'in_force') return refuse('no_agreement_yet');
  return { ...facts, agreement, current };
}

/** An agreement that goes with an assignment is not changed, delivered or ended past it. */
export function withAssignment({ agreement }: Pick<Facts, 'agreement'>): Refusal | null {
  return agreement?.assignment ? refuse('goes_with_its_assignment') : null;
}

/** Why nothing more can happen with the money of a milestone, where that is so. */
export function settled({ status }: Milestone): Refusal | null {
  if (status === 'released') return refuse('already_settled', { outcome: 'released' });
  if (status === 'refunded') return refuse('already_settled', { outcome: 'refunded' });
  return status === 'cancelled' ? refuse('already_settled', { outcome: 'cancelled' }) : null;
}

/** While a case holds the money, only the case moves it: no clock runs, and nothing changes what it is about. */
export function inCase({ inCase: number }: Pick<Milestone, 'inCase'>): Refusal | null {
  return number === null ? null : refuse('milestone_in_case', { case: number });
}

/** The window is closed from its last instant on, whether or not the clock has come round yet. */
export function windowClosed(milestone: Milestone, { now }: Pick<Call, 'now'>): Refusal | null {
  const { windowEndsAt } = milestone;
  // What cannot be looked at is not accepted by silence, so its time is not over either.
  if (seenSince(milestone) === null) return null;
  return windowEndsAt !== null && now >= windowEndsAt
    ? refuse('window_closed', { endedAt: windowEndsAt.toISOString() })
    : null;
}

/** An entry about one milestone, on the stream of its engagement. */
export function milestoneEntry(
  { head, pair, milestone }: Pick<MilestoneFacts, 'head' | 'pair' | 'milestone'>,
  type: Entry['type'],
  fields: Readonly<Record<string, Json>>,
  refs: Readonly<Record<string, string | number>> = {},
): Entry {
  return {
    stream: head,
    type,
    fields: { milestone: milestone.title, number: milestone.n, ...fields },
    refs: { engagement: pair.id, project: pair.project, milestone: milestone.id, ...refs },
  };
}

export function engagementEntry(
  { head, pair }: Pick<Facts, 'head' | 'pair'>,
  type: Entry['type'],
  fields: Readonly<Record<string, Json>>,
  refs: Readonly<Record<string, string | number>> = {},
): Entry {
  return { stream: head, type, fields, refs: { engagement: pair.id, project: pair.project, ...refs } };
}

/** Whoever acted, as rows and entries name them, with the side they acted for. */
export function doneBy(call: Call): string {
  return actorName(call.actor);
}
