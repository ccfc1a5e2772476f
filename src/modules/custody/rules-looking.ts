import { type Call, isStaff, type StaffRole } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';

const hourMs = 3_600_000;
/** So long one reason opens one conversation. */
const openHours = 24;
const lookers = ['trust_agent', 'mediator', 'arbiter', 'operator'] as const satisfies readonly StaffRole[];

export interface LookFacts {
  readonly stream: Head;
  /** The finding, report or request that is given as the reason; and whether it has to do with this conversation. */
  readonly about: string;
  readonly fits: boolean;
  readonly reason: string;
  /** Members who stand for one of the sides. */
  readonly people: readonly string[];
}

export interface Look {
  readonly entry: Entry;
  readonly id: string;
  readonly engagement: string;
  readonly staff: string;
  readonly role: StaffRole;
  readonly about: string;
  readonly reason: string;
  readonly at: Date;
  readonly untilAt: Date;
}

/**
 * Staff open a private conversation only for a finding, a report or a request that has to do with it, and say why. Both
 * sides read on their record which role it was, when and why.
 */
export function look(facts: LookFacts, { actor, now, id }: Call): Refusal | Look {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(actor, ...lookers)) return refuse('not_found');
  const { stream, about, reason, fits, people } = facts;
  if (people.includes(actor.id)) return refuse('not_allowed_about_yourself');
  if (!fits) return refuse('not_allowed_without_reason');
  const role = lookers.find((each) => actor.staff.includes(each)) ?? 'operator';
  const view = id('viw');
  const entry = { stream, type: 'access.viewed', fields: { role, reason, about }, refs: { view } } as const;
  const untilAt = new Date(now.getTime() + openHours * hourMs);
  return { entry, id: view, engagement: stream.id, staff: actor.id, role, about, reason, at: now, untilAt };
}

export interface RedactFacts {
  readonly stream: Head;
  readonly message: string;
  readonly author: string;
  readonly ground: string;
  readonly reason: string;
  readonly waits: boolean;
  /** Whether a hold stands on what its author wrote. */
  readonly held: boolean;
}

export interface Proposed {
  readonly entry: null;
  readonly id: string;
  readonly message: string;
  readonly engagement: string;
  readonly ground: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * One of the staff says that words have to go, and on which ground. Nothing happens before somebody else agrees; and what a
 * hold keeps for whoever decides goes only when the hold is lifted.
 */
export function proposeRedaction(facts: RedactFacts, { actor, now, id }: Call): Refusal | Proposed {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(actor, ...lookers)) return refuse('not_found');
  if (actor.id === facts.author) return refuse('not_allowed_about_yourself');
  if (facts.waits) return refuse('redaction_waits');
  if (facts.held) return refuse('redaction_is_held');
  const { message, ground, reason, stream } = facts;
  return { entry: null, id: id('red'), message, engagement: stream.id, ground, reason, by: actor.id, at: now };
}

export interface DecideRedactionFacts {
  readonly stream: Head;
  readonly redaction: {
    readonly id: string;
    readonly message: string;
    readonly ground: string;
    readonly reason: string;
    readonly state: string;
    readonly by: string;
  };
  readonly author: string;
  readonly held: boolean;
  /** Every version of the message with the names of the fields that hold its words. */
  readonly words: readonly { readonly seq: number; readonly name: string }[];
  readonly verdict: 'approve' | 'decline';
  readonly note: string;
}

export interface RedactionDecided {
  readonly entry: Entry | null;
  readonly facts: DecideRedactionFacts;
  readonly second: string;
  readonly at: Date;
}

/** A second person decides. Approved, the words go out of sight for everybody, and the record says who, why and when. */
export function decideRedaction(facts: DecideRedactionFacts, { actor, now }: Call): Refusal | RedactionDecided {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(actor, ...lookers)) return refuse('not_found');
  const { stream, redaction, author, verdict, held } = facts;
  if (redaction.state !== 'proposed') return refuse('redaction_is_decided');
  if (actor.id === redaction.by) return refuse('second_is_somebody_else');
  if (actor.id === author) return refuse('not_allowed_about_yourself');
  if (verdict === 'approve' && held) return refuse('redaction_is_held');
  const fields = { ground: redaction.ground, reason: redaction.reason, by: redaction.by };
  const refs = { message: redaction.message, redaction: redaction.id };
  const entry = verdict === 'approve' ? ({ stream, type: 'message.redacted', fields, refs } as const) : null;
  return { entry, facts, second: actor.id, at: now };
}
