/** Who of the staff may judge a thing, and who has it now. */
import { type Actor, type Call, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { NumbersInForce } from '../policy/index.ts';

/** What somebody of the staff has to do with the people of a matter. */
export interface Interest {
  /** Stands for one of them, or for a company one of them stands for. */
  readonly part: boolean;
  /** Has spoken about work with one of them, on either side. */
  readonly hired: boolean;
  /** Answers an open question of one of them to the house. */
  readonly helped: boolean;
  /** Who wrote it is of the staff as well. */
  readonly colleague: boolean;
}

/** Nobody judges people they have to do with: for findings, files, reports, confirmations, appeals and closures alike. */
export function conflictOf({ part, hired, helped }: Interest): Refusal | null {
  if (part) return refuse('not_allowed_involved');
  if (hired) return refuse('not_allowed_worked_together');
  return helped ? refuse('not_allowed_helped') : null;
}

/** A thing on the desk, as whoever judges it finds it. */
export interface Desk {
  readonly interest: Interest;
  /** Who has taken it and not handed it back, until when. */
  readonly taken: { readonly by: string; readonly untilAt: Date } | null;
}

/** Trust agents judge; the words of a colleague are for an operator, who stands beside the desk. */
export function mayJudge(desk: Desk, { actor, now }: Pick<Call, 'actor' | 'now'>): Refusal | null {
  if (!isStaff(actor, 'trust_agent', 'operator')) return refuse('only_trust_agents_check');
  const { colleague } = desk.interest;
  if (colleague && !isStaff(actor, 'operator')) return refuse('not_allowed_colleague');
  if (!colleague && !isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_check');
  return conflictOf(desk.interest) ?? takenByAnother(desk, { actor, now });
}

/** What somebody has taken is theirs to judge, until they hand it back or their time is over. */
export function takenByAnother(
  { taken }: Pick<Desk, 'taken'>,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Refusal | null {
  if (taken === null || taken.untilAt <= now) return null;
  return isMember(actor) && taken.by === actor.id ? null : refuse('taken_by_another');
}

export interface Candidate extends Desk {
  readonly item: string;
}
export interface TakeFacts {
  /** The stream of whoever takes: what they looked at stands on it. */
  readonly home: Head;
  /** What they have taken already and not handed back. */
  readonly mine: readonly { readonly item: string; readonly untilAt: Date }[];
  /** What waits, in the order of the queue; one alone when it was named. */
  readonly queue: readonly Candidate[];
  readonly numbers: NumbersInForce;
}
export interface Taking extends Plan {
  readonly id: Id<'tak'>;
  readonly item: string;
  readonly by: string;
  readonly at: Date;
  readonly untilAt: Date;
}

/** The first in the queue that this person may judge. One thing at a time: what is held by nobody's hands gets old. */
export function take({ home, mine, queue, numbers }: TakeFacts, call: Call): Refusal | Taking {
  const { actor, now } = call;
  if (!isStaff(actor, 'trust_agent', 'operator')) return refuse('only_trust_agents_check');
  const holds = mine.find(({ untilAt }) => untilAt > now);
  if (holds) return refuse('already_taking', { item: holds.item });
  const found = queue.find((each) => mayJudge(each, call) === null && isFree(each, now));
  if (!found) return (queue.length === 1 && queue[0] && mayJudge(queue[0], call)) || refuse('nothing_to_check');
  const id = call.id('tak');
  const untilAt = new Date(now.getTime() + numbers.at(now).checkHoldMinutes * 60_000);
  const entry: Entry = { stream: home, type: 'check.taken', fields: {}, refs: { item: found.item } };
  return { entry, id, item: found.item, by: actor.id, at: now, untilAt };
}

function isFree({ taken }: Desk, now: Date): boolean {
  return taken === null || taken.untilAt <= now;
}

export interface HandBackFacts {
  readonly home: Head;
  readonly item: string;
  readonly taking: { readonly id: Id<'tak'>; readonly by: string; readonly untilAt: Date } | null;
}
export interface HandedBack extends Plan {
  readonly taking: Id<'tak'>;
  readonly item: string;
  readonly at: Date;
}

/** Whoever cannot judge it lets it go: it stands in the queue again, where it stood. */
export function handBack({ home, item, taking }: HandBackFacts, { actor, now }: Call): Refusal | HandedBack {
  if (!isStaff(actor, 'trust_agent', 'operator')) return refuse('only_trust_agents_check');
  if (taking === null || taking.untilAt <= now || taking.by !== actor.id) return refuse('not_taken_by_you');
  const entry: Entry = { stream: home, type: 'check.handed_back', fields: {}, refs: { item } };
  return { entry, taking: taking.id, item, at: now };
}

/** Whether somebody may look at the desk at all. */
export function sitsAtDesk(actor: Actor): boolean {
  return isStaff(actor, 'trust_agent', 'operator');
}
