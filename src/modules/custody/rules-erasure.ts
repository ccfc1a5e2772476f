import { type Call, actorName, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';

const dayMs = 86_400_000;
/** Time to think again, and for the mail that says so to be read. */
export const waitDays = 7;

/** Something for whose sake words must stay: why, about what, and until when where that is known. */
export interface Against {
  readonly reason: string;
  readonly subject: string;
  readonly until: Date | null;
}

export interface ErasureFacts {
  readonly stream: Head;
  readonly member: string;
  readonly state: 'waiting' | 'withdrawn' | 'done' | null;
  readonly dueAt: Date | null;
  readonly against: readonly Against[];
}

export interface Asked {
  readonly entry: Entry;
  readonly member: string;
  readonly at: Date;
  readonly dueAt: Date;
  readonly against: readonly Against[];
}

/** A person closes their account. It takes a week, and as long as something stands against it; until then it can be taken back. */
export function ask({ stream, member, state, against }: ErasureFacts, { actor, now }: Call): Refusal | Asked {
  if (!isMember(actor) || actor.id !== member) return refuse('not_found');
  if (actor.staff.length > 0) return refuse('end_the_duty_first');
  if (state === 'waiting') return refuse('erasure_is_waiting');
  const dueAt = new Date(now.getTime() + waitDays * dayMs);
  const stands = standing(against, now);
  const fields = { until: dueAt.toISOString(), against: reasonsOf(stands) };
  return { entry: { stream, type: 'erasure.asked', fields, refs: {} }, member, at: now, dueAt, against: stands };
}

export interface Withdrawn {
  readonly entry: Entry;
  readonly member: string;
  readonly at: Date;
}

export function withdraw({ stream, member, state }: ErasureFacts, { actor, now }: Call): Refusal | Withdrawn {
  if (!isMember(actor) || actor.id !== member) return refuse('not_found');
  if (state !== 'waiting') return refuse('no_erasure_waits');
  return { entry: { stream, type: 'erasure.withdrawn', fields: {}, refs: {} }, member, at: now };
}

export interface Erased {
  readonly entry: Entry | null;
  readonly member: string;
  readonly at: Date;
  /** When the clock looks again, while something stands against it; null when it is done now. */
  readonly again: Date | null;
}

/**
 * The clock destroys what can go, when the week is over and nothing stands against it. While something does, it comes
 * again: on the day that is known to end it, at the latest tomorrow. Whoever else asks for it is told why not.
 */
export function erase({ stream, member, state, dueAt, against }: ErasureFacts, { actor, now }: Call): Refusal | Erased {
  if (actor.kind !== 'clock' && actor.kind !== 'console') return refuse('not_allowed');
  if (state !== 'waiting' || dueAt === null) return refuse('no_erasure_waits');
  if (now < dueAt) return refuse('erasure_is_waiting');
  const stands = standing(against, now);
  if (stands.length > 0) {
    if (actor.kind !== 'clock') return refuse('erasure_is_held', { reasons: reasonsOf(stands) });
    return { entry: null, member, at: now, again: nextLook(stands, now) };
  }
  const entry = { stream, type: 'member.erased', fields: { by: actorName(actor) }, refs: { member } } as const;
  return { entry, member, at: now, again: null };
}

/** Tomorrow, or when the first of what ends by itself has ended, if that is sooner. */
function nextLook(against: readonly Against[], now: Date): Date {
  const tomorrow = now.getTime() + dayMs;
  const ends = against.flatMap(({ until }) => (until && until > now ? [until.getTime()] : []));
  return new Date(Math.min(tomorrow, ...ends.map((end) => end + 1_000)));
}

/** What has not ended yet. */
export function standing(against: readonly Against[], now: Date): readonly Against[] {
  return against.filter(({ until }) => until === null || until > now);
}

export function reasonsOf(against: readonly Against[]): string {
  return [...new Set(against.map(({ reason }) => reason))].join(', ');
}

export interface HoldFacts {
  readonly stream: Head;
  readonly member: string;
  readonly ground: string;
  readonly note: string;
}

export interface Hold {
  readonly entry: Entry;
  readonly id: string;
  readonly member: string;
  readonly ground: string;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** Who decides cases or runs the house says why a person's words must stay. The person reads the ground, not the note. */
export function setHold({ stream, member, ground, note }: HoldFacts, { actor, now, id }: Call): Refusal | Hold {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(actor, 'arbiter', 'mediator', 'operator')) return refuse('not_found');
  if (actor.id === member) return refuse('not_allowed_about_yourself');
  const hold = id('hld');
  const entry = { stream, type: 'hold.set', fields: { ground, note }, refs: { hold } } as const;
  return { entry, id: hold, member, ground, note, by: actor.id, at: now };
}

export interface LiftFacts {
  readonly stream: Head;
  readonly hold: { readonly id: string; readonly member: string; readonly liftedAt: Date | null };
  readonly note: string;
}

export interface Lifted {
  readonly entry: Entry;
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly note: string;
}

export function liftHold({ stream, hold, note }: LiftFacts, { actor, now }: Call): Refusal | Lifted {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(actor, 'arbiter', 'mediator', 'operator')) return refuse('not_found');
  if (hold.liftedAt !== null) return refuse('hold_is_lifted');
  const entry = { stream, type: 'hold.lifted', fields: { note }, refs: { hold: hold.id } } as const;
  return { entry, id: hold.id, by: actor.id, at: now, note };
}
