/** Keeping away whom one does not want to hear from, and telling the house what it should look at. */
import { type Call, isMember, isStaff } from '../../core/actor.ts';
import type { Head, Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Duty } from '../accounts/index.ts';
import { type Desk, conflictOf, takenByAnother } from '../checks/index.ts';
import { limits } from './limits.ts';

export interface BlockFacts {
  /** For whom: the person, or a company the person hires for. */
  readonly party: Party;
  readonly duties: readonly Duty[];
  readonly blocked: Party;
  readonly stream: Head;
  /** The block that stands now. */
  readonly standing: Id<'blk'> | null;
}
export interface BlockPlan extends Plan {
  readonly id: Id<'blk'>;
  readonly party: Party;
  readonly blocked: Party;
  readonly author: Id<'mem'>;
}

/** From now on neither can say hello to the other. Running engagements go on: work and money are never cut off. */
export function block({ party, duties, blocked, stream, standing }: BlockFacts, call: Call): BlockPlan | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  if (party === blocked || actor.id === blocked) return refuse('not_yourself');
  if (standing !== null) return refuse('already_blocked');
  const id = call.id('blk');
  return {
    entry: { stream, type: 'party.blocked', fields: {}, refs: { block: id, blocked } },
    id,
    party,
    blocked,
    author: actor.id,
  };
}

/** The two may speak again. */
export function unblock(
  { party, duties, blocked, stream, standing }: BlockFacts,
  { actor }: Call,
): BlockPlan | Refusal {
  if (!isMember(actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  if (standing === null) return refuse('not_blocked');
  const entry = { stream, type: 'party.unblocked', fields: {}, refs: { block: standing, blocked } } as const;
  return { entry, id: standing, party, blocked, author: actor.id };
}

export const reportReasons = [
  'contact',
  'payment_outside',
  'free_work',
  'extortion',
  'not_honest',
  'rude',
  'illegal',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

export interface ReportFacts {
  readonly stream: Head;
  readonly subject: string;
  /** The number of the entry on the record, when the subject is an engagement. */
  readonly message: number | null;
  readonly about: Party;
  readonly reason: ReportReason;
  readonly text: string;
  /** When this person reported before, newest first, as many as a day allows. */
  readonly latest: readonly Date[];
  readonly standing: boolean;
  /** What became of this person's reports before. */
  readonly history: { readonly upheld: number; readonly dismissed: number };
}
export interface ReportPlan extends Plan {
  readonly id: Id<'rpt'>;
  readonly reporter: Id<'mem'>;
  readonly weight: number;
  readonly facts: ReportFacts;
}

/** Anybody may tell the house; a person reads it, and the number of reports alone never decides anything. */
export function report(facts: ReportFacts, call: Call): ReportPlan | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (facts.about === actor.id) return refuse('not_yourself');
  if (facts.standing) return refuse('already_reported');
  const dayBefore = call.now.getTime() - 86_400_000;
  const today = facts.latest.filter((at) => at.getTime() > dayBefore);
  if (today.length >= limits.reportsPerDay) return refuse('too_often');
  const id = call.id('rpt');
  // The report stands on the reporter's own stream, which the other side cannot read.
  const fields = { reason: facts.reason, text: facts.text };
  const refs = { report: id, subject: facts.subject, ...(facts.message === null ? {} : { message: facts.message }) };
  const entry = { stream: facts.stream, type: 'report.made', fields, refs } as const;
  return { entry, id, reporter: actor.id, weight: weightOf(facts.history), facts };
}

/** Reports of people who were right before are looked at first; those of people who cried wolf come last, not never. */
export function weightOf({ upheld, dismissed }: ReportFacts['history']): number {
  return Math.max(1, Math.min(10, 5 + upheld - 2 * dismissed));
}

/** By how many hours a light report stands later in the queue; it never falls out. The view `checks.waiting` says the same. */
export function laterBy(weight: number): number {
  return 6 * Math.max(0, 5 - weight);
}

export const outcomes = ['upheld', 'dismissed'] as const;
export type ReportOutcome = (typeof outcomes)[number];

export interface ResolveFacts {
  readonly stream: Head;
  readonly report: {
    readonly id: Id<'rpt'>;
    readonly reporter: Id<'mem'>;
    readonly about: Party;
    readonly outcome: ReportOutcome | null;
  };
  /** Null when it waits for nobody any more. */
  readonly desk: Desk | null;
  readonly outcome: ReportOutcome;
  readonly reason: string;
}
export interface ResolvePlan extends Plan {
  readonly report: Id<'rpt'>;
  readonly outcome: ReportOutcome;
  readonly reason: string;
  readonly by: Id<'mem'>;
}

/** Staff says what became of a report, with a reason the reporter reads. */
export function resolveReport(
  { stream, report: made, desk, outcome, reason }: ResolveFacts,
  { actor, now }: Call,
): ResolvePlan | Refusal {
  if (!isStaff(actor, 'trust_agent', 'mediator', 'operator')) return refuse('only_staff_may');
  if (actor.id === made.reporter || actor.id === made.about) return refuse('not_allowed_own_report');
  if (made.outcome !== null || desk === null) return refuse('report_is_settled');
  const no = conflictOf(desk.interest) ?? takenByAnother(desk, { actor, now });
  if (no) return no;
  const entry = { stream, type: 'report.resolved', fields: { outcome, reason }, refs: { report: made.id } } as const;
  return { entry, report: made.id, outcome, reason, by: actor.id };
}
