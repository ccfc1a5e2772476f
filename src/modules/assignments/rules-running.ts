/** The day itself: confirm, arrive, leave, say what happened, keep things in hand. */
import { type Call, actorName } from '../../core/actor.ts';
import { Held, type Entry, type Json, type Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { after } from '../../core/lifecycle.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Side, engagementEntry, hires, inCase, settled, sideOf, stageAt } from '../engagements/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import { confidentialTexts } from './rules-words.ts';
import { type Body, type RunningFacts, type ShipmentStep, type Visit } from './facts.ts';
import { type AssignmentStatus, assignmentLife } from './lifecycle.ts';
import { type Point, addHours, isOnTime, metresBetween } from './times.ts';

/** A step of an assignment that somebody has taken. */
export interface Step extends Plan {
  readonly assignment: Id<'asg'>;
  readonly engagement: Id<'eng'>;
  readonly client: Party;
  readonly professional: Id<'mem'>;
  readonly status: AssignmentStatus;
  readonly by: string;
  readonly at: Date;
}

/** An entry on the stream of the two, with what an assignment is always named by. */
export function entryOf(
  facts: RunningFacts,
  type: Entry['type'],
  fields: Readonly<Record<string, Json>> = {},
  refs: Readonly<Record<string, string | number>> = {},
): Entry {
  const { assignment, current } = facts;
  return engagementEntry(facts, type, { title: current.body.title, ...fields }, { assignment: assignment.id, ...refs });
}

export function stepOf(facts: RunningFacts, status: AssignmentStatus, entry: Entry, call: Call): Step {
  const { id: engagement, client, professional } = facts.pair;
  const by = actorName(call.actor);
  return { entry, assignment: facts.assignment.id, engagement, client, professional, status, by, at: call.now };
}

/** The state after an act, or why it cannot be done now. */
export function next(facts: RunningFacts, act: string): AssignmentStatus | Refusal {
  const ended = settled(facts.milestone) ?? inCase(facts.milestone);
  if (ended) return ended;
  return (
    after(assignmentLife, facts.assignment.status, act) ??
    refuse('not_now_for_assignment', { status: facts.assignment.status })
  );
}

/** The payment is protected, or promised by a client whom the house trusts with it. */
export function isSafe({ milestone, agreement }: RunningFacts): boolean {
  return milestone.status === 'funded' || agreement.onTerms;
}

/** I will be there: asked for a day before, so that a client who hears nothing can still find somebody else. */
export function confirm(facts: RunningFacts, call: Call): Step | Refusal {
  if (sideOf(facts, call) !== 'professional') return refuse('only_who_was_assigned_may');
  const status = next(facts, 'confirm');
  if (typeof status !== 'string') return status;
  const { startsAt } = facts.assignment;
  const from = addHours(startsAt, -facts.numbers.at(call.now).confirmScheduleHours);
  if (call.now < from) return refuse('too_early', { from: from.toISOString() });
  if (call.now >= startsAt) return refuse('start_has_passed');
  return stepOf(facts, status, entryOf(facts, 'assignment.confirmed', { startsAt: startsAt.toISOString() }), call);
}

/** The clock asks for the confirmation. */
export function askToConfirm(facts: RunningFacts, call: Call): Step | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const { status, startsAt } = facts.assignment;
  if (status !== 'assigned' || settled(facts.milestone) !== null) return refuse('not_now_for_assignment', { status });
  if (call.now < addHours(startsAt, -facts.numbers.at(call.now).confirmScheduleHours)) return refuse('not_due_yet');
  return stepOf(
    facts,
    status,
    entryOf(facts, 'assignment.confirmation_asked', { startsAt: startsAt.toISOString() }),
    call,
  );
}

export interface VisitPlan extends Step {
  readonly visit: Visit;
  readonly metres: number | null;
  /** Of the first arrival; null for later ones, and where the client kept the professional from being on time. */
  readonly onTime: boolean | null;
}
export interface Where {
  /** Where the person is, if they allow it to be known. */
  readonly point: Point | null;
}

/** The professional is there. Work begins only with the payment safe. */
export function checkIn(facts: RunningFacts & Where & { readonly excused: boolean }, call: Call): VisitPlan | Refusal {
  if (sideOf(facts, call) !== 'professional') return refuse('only_who_was_assigned_may');
  const status = next(facts, 'check_in');
  if (typeof status !== 'string') return status;
  const { assignment, visits, excused } = facts;
  if (!isSafe(facts)) return refuse('not_funded');
  if (visits.some(({ outAt }) => outAt === null)) return refuse('already_checked_in');
  const numbers = facts.numbers.at(call.now);
  const from = addHours(assignment.startsAt, -numbers.confirmScheduleHours);
  if (call.now < from) return refuse('too_early', { from: from.toISOString() });
  const first = visits.length === 0;
  const inTime = isOnTime(call.now, { ...assignment, hard: assignment.body.hard }, numbers);
  const visit: Visit = { id: call.id('vis'), n: visits.length + 1, inAt: call.now, outAt: null };
  const metres = metresFrom(facts);
  const fields = { number: visit.n, ...(first ? { onTime: inTime } : {}), ...(metres === null ? {} : { metres }) };
  const entry = entryOf(facts, 'assignment.checked_in', fields, { visit: visit.id });
  return {
    ...stepOf(facts, status, entry, call),
    visit,
    metres,
    onTime: first && (inTime || !excused) ? inTime : null,
  };
}

/** The professional goes; there may be another visit. */
export function checkOut(facts: RunningFacts & Where, call: Call): VisitPlan | Refusal {
  if (sideOf(facts, call) !== 'professional') return refuse('only_who_was_assigned_may');
  const open = facts.visits.find(({ outAt }) => outAt === null);
  if (open === undefined) return refuse('not_checked_in');
  if (call.now <= open.inAt) return refuse('not_due_yet');
  const visit = { ...open, outAt: call.now };
  const metres = metresFrom(facts);
  const minutes = minutesOf([visit]);
  const fields = { number: visit.n, minutes, ...(metres === null ? {} : { metres }) };
  const entry = entryOf(facts, 'assignment.checked_out', fields, { visit: visit.id });
  return { ...stepOf(facts, facts.assignment.status, entry, call), visit, metres, onTime: null };
}

function metresFrom({ assignment, point }: RunningFacts & Where): number | null {
  const { latitude, longitude } = assignment.body;
  return point === null || latitude === null || longitude === null
    ? null
    : metresBetween(point, { latitude, longitude });
}

/** Whole minutes between arrival and departure, all visits together; a visit that still runs counts nothing. */
export function minutesOf(visits: readonly Pick<Visit, 'inAt' | 'outAt'>[]): number {
  const ms = visits.reduce((sum, { inAt, outAt }) => sum + (outAt === null ? 0 : outAt.getTime() - inAt.getTime()), 0);
  return Math.floor(ms / 60_000);
}

export const noteKinds = ['on_the_way', 'delayed', 'cannot_enter', 'needs_more_time', 'other'] as const;
export type NoteKind = (typeof noteKinds)[number];
export interface NotePlan extends Step {
  readonly id: Id<'ano'>;
  readonly side: Side;
  readonly kind: NoteKind;
  readonly text: string;
  readonly screened: Screened;
}

/** Either side writes down what happened, while it happens. */
export function note(
  facts: RunningFacts & { readonly kind: NoteKind; readonly text: string },
  call: Call,
): NotePlan | Held | Refusal {
  const side = sideOf(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  const { kind, text, assignment } = facts;
  if (!isRunning(facts)) return refuse('not_now_for_assignment', { status: assignment.status });
  const screened = screenTexts({ text }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  const id = call.id('ano');
  const fields = { side, kind, ...(text === '' ? {} : recordFields('text', text, screened)) };
  const entry = entryOf(facts, 'assignment.noted', fields, { note: id });
  return { ...stepOf(facts, assignment.status, entry, call), id, side, kind, text, screened };
}

/** Somebody has it, and it is neither over nor handed in for good. */
export function isRunning({ assignment }: Pick<RunningFacts, 'assignment'>): boolean {
  return ['assigned', 'confirmed', 'in_progress', 'on_hold', 'pending_approval'].includes(assignment.status);
}

export interface ReasonPlan extends Step {
  readonly reason: string;
  readonly screened: Screened;
}

/** The client stops the work for a while; nothing that was done is lost. */
export function hold(facts: RunningFacts & { readonly reason: string }, call: Call): ReasonPlan | Held | Refusal {
  if (!hires(facts)) return refuse('only_the_client_may');
  const status = next(facts, 'hold');
  if (typeof status !== 'string') return status;
  if (facts.visits.some(({ outAt }) => outAt === null)) return refuse('still_checked_in');
  return withReason(facts, status, 'assignment.held', call);
}

/** The work goes on where it stopped. */
export function resume(facts: RunningFacts, call: Call): Step | Refusal {
  if (!hires(facts)) return refuse('only_the_client_may');
  const status = next(facts, facts.visits.length > 0 ? 'resume' : 'resume_before');
  if (typeof status !== 'string') return status;
  return stepOf(facts, status, entryOf(facts, 'assignment.resumed'), call);
}

/** A step with the words of whoever takes it. */
export function withReason(
  facts: RunningFacts & { readonly reason: string },
  status: AssignmentStatus,
  type: Entry['type'],
  call: Call,
  more: Readonly<Record<string, Json>> = {},
): ReasonPlan | Held {
  const { reason } = facts;
  const screened = screenTexts({ reason }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  const entry = entryOf(facts, type, { ...more, ...recordFields('reason', reason, screened) });
  return { ...stepOf(facts, status, entry, call), reason, screened };
}

export interface InstructPlan extends Step {
  readonly body: Body;
  readonly edition: number;
  readonly screened: Screened;
}

/** Address, person on site and instructions, written or corrected at any time before the work is handed in. */
export function instruct(
  facts: RunningFacts & { readonly words: Pick<Body, 'address' | 'contact' | 'instructions'> },
  call: Call,
): InstructPlan | Held | Refusal {
  if (!hires(facts)) return refuse('only_the_client_may');
  const { assignment, words } = facts;
  if (!isRunning(facts)) return refuse('not_now_for_assignment', { status: assignment.status });
  // Read by the other side only once the payment is safe; so what passes then passes here.
  const screened = screenTexts(confidentialTexts(words), 'funded', call);
  if (screened instanceof Held) return screened;
  const edition = assignment.edition + 1;
  // Words stay off the stream of the two until the payment is safe.
  const fields = isSafe(facts)
    ? Object.entries(confidentialTexts(words)).map(([name, text]) => recordFields(name, text, screened))
    : [];
  const entry = entryOf(facts, 'assignment.instructed', Object.assign({}, ...fields), { edition });
  return {
    ...stepOf(facts, assignment.status, entry, call),
    body: { ...assignment.body, ...words },
    edition,
    screened,
  };
}

export interface ShipPlan extends Step {
  readonly item: string;
  readonly step: ShipmentStep;
  readonly tracking: string;
  readonly screened: Screened;
}

const whoMoves: Readonly<Record<ShipmentStep, Side>> = {
  sent: 'client',
  received: 'professional',
  sent_back: 'professional',
  back: 'client',
};

/** Where a thing is: sent, received, sent back, back. */
export function ship(
  facts: RunningFacts & { readonly item: string; readonly step: ShipmentStep; readonly tracking: string },
  call: Call,
): ShipPlan | Held | Refusal {
  const side = sideOf(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  const { assignment, item, step, tracking, shipments } = facts;
  const thing = assignment.body.equipment.find(({ id }) => id === item);
  if (thing === undefined) return refuse('not_found');
  if (whoMoves[step] !== side) return refuse('only_the_other_side_may_say');
  if (!thing.back && (step === 'sent_back' || step === 'back')) return refuse('not_to_be_returned');
  if (shipments.some((each) => each.item === item && each.step === step)) return refuse('shipment_already_there');
  const screened = screenTexts({ tracking }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  const fields = { item: thing.text, step, ...(tracking === '' ? {} : recordFields('tracking', tracking, screened)) };
  const entry = entryOf(facts, 'assignment.shipped', fields, { item });
  return { ...stepOf(facts, assignment.status, entry, call), item, step, tracking, screened };
}
