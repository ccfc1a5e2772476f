/** The end of the work: handed in, looked at, approved by a person or by silence, and paid. */
import type { Call } from '../../core/actor.ts';
import { Held, type Json } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Problem, type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import {
  type Amendment,
  type Settlement,
  amend,
  heldFor,
  hires,
  moneyField,
  settle,
  sideOf,
  stageAt,
} from '../engagements/index.ts';
import { type FilesBrought, type Placed, fileFields, placeFiles } from '../files/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import type { Ask, Closeout, RunningFacts } from './facts.ts';
import { dueFor } from './pay.ts';
import { type ReasonPlan, type Step, entryOf, minutesOf, next, stepOf, withReason } from './rules-running.ts';
import { addDaysThere } from './times.ts';

export interface CompleteInput {
  readonly text: string;
  readonly items: readonly { readonly deliverable: string; readonly text: string; readonly files: readonly string[] }[];
  readonly units: number | null;
}
export interface CompletePlan extends Step {
  readonly closeout: Closeout;
  readonly text: string;
  readonly items: readonly { readonly deliverable: string; readonly text: string }[];
  readonly screened: Screened;
  readonly placed: readonly Placed[];
}

/** The professional hands in: every deliverable, the hours from the visits, pieces where they are paid by the piece. */
export function complete(
  facts: RunningFacts & { readonly input: CompleteInput; readonly files?: FilesBrought },
  call: Call,
): CompletePlan | Held | Refusal {
  const status = mayComplete(facts, call);
  if (isRefusal(status)) return status;
  const { assignment, input, head, visits, agreement, asks } = facts;
  const wrong = missingIn(facts);
  if (wrong) return wrong;
  const id = call.id('cls');
  const parts = new Map(
    input.items.flatMap(({ deliverable, files }) => files.map((file) => [file, deliverable] as const)),
  );
  const placed = placeFiles(facts.files, { stream: head, subject: id, parts, stage: 'funded' }, call);
  if (isRefusal(placed)) return placed;
  const texts = {
    text: input.text,
    ...Object.fromEntries(input.items.map(({ text }, n) => [`items.${n}.text`, text])),
  };
  const screened = screenTexts(texts, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  const minutes = minutesOf(visits);
  const more = granted(asks, 'budget');
  const { pay } = assignment.body;
  const units = pay?.kind === 'per_unit' ? (input.units ?? 0) : null;
  const workPay = pay === null ? 0n : dueFor(pay, { minutes, units: units ?? 0 }, more);
  const windowEndsAt = addDaysThere(call.now, agreement.terms.reviewWindowDays, assignment.body.timeZone);
  const closeout: Closeout = { id, n: facts.closeouts + 1, minutes, units, workPay, windowEndsAt };
  const words = Object.entries(texts).map(([name, text]) => (text === '' ? {} : recordFields(name, text, screened)));
  const fields = {
    ...Object.assign({}, ...words),
    ...{
      minutes,
      ...(units === null ? {} : { units }),
      deliverables: input.items.map(({ deliverable }) => deliverable),
    },
    ...{ amount: moneyField(workPay, agreement.currency), windowEndsAt: windowEndsAt.toISOString() },
    ...fileFields(placed),
  };
  const entry = entryOf(facts, 'assignment.completed', fields, { closeout: id });
  return { ...stepOf(facts, status, entry, call), closeout, text: input.text, items: input.items, screened, placed };
}

/** Is everything there that has to be before the close-out? Each no says what is missing. */
export function mayComplete(facts: RunningFacts, call: Call) {
  if (sideOf(facts, call) !== 'professional') return refuse('only_who_was_assigned_may');
  const status = next(facts, 'complete');
  if (isRefusal(status)) return status;
  const { visits, asks, assignment, shipments } = facts;
  if (visits.length === 0) return refuse('not_checked_in');
  if (visits.some(({ outAt }) => outAt === null)) return refuse('still_checked_in');
  if (asks.some((each) => each.status === 'open')) return refuse('asks_wait');
  const kept = assignment.body.equipment.some(
    ({ id, back }) => back && !shipments.some(({ item, step }) => item === id && step === 'sent_back'),
  );
  return kept ? refuse('equipment_not_back') : status;
}

function missingIn({ assignment, input }: RunningFacts & { readonly input: CompleteInput }): Refusal | null {
  const { deliverables, pay } = assignment.body;
  const known = new Set<string>(deliverables.map(({ id }) => id));
  const strange = input.items.findIndex(({ deliverable }) => !known.has(deliverable));
  if (strange >= 0) return refuseInput([{ param: `items.${strange}.deliverable`, code: 'not_agreed_here' }]);
  const problems = deliverables.flatMap(({ id }, n): Problem[] => {
    const item = input.items.find(({ deliverable }) => deliverable === id);
    return item && (item.text !== '' || item.files.length > 0)
      ? []
      : [{ param: `items.${n}.text`, code: 'evidence_missing' }];
  });
  if (pay?.kind === 'per_unit' && input.units === null) problems.push({ param: 'units', code: 'required' });
  return problems.length === 0 ? null : refuseInput(problems);
}

/** What was agreed on top, of one kind. */
function granted(asks: readonly Ask[], ...kinds: readonly Ask['kind'][]): bigint {
  return asks.reduce(
    (sum, { kind, status, amount }) => (kinds.includes(kind) && status === 'accepted' ? sum + (amount ?? 0n) : sum),
    0n,
  );
}

export type SendBackPlan = ReasonPlan & { readonly closeout: Id<'cls'> };

/** Something is missing: back to work, with what. */
export function sendBack(facts: RunningFacts & { readonly reason: string }, call: Call): SendBackPlan | Held | Refusal {
  if (!hires(facts)) return refuse('only_the_client_may');
  const { closeout, closeouts } = facts;
  const status = next(facts, 'send_back');
  if (isRefusal(status)) return status;
  if (closeout === null) return refuse('nothing_delivered');
  if (call.now >= closeout.windowEndsAt)
    return refuse('window_closed', { endedAt: closeout.windowEndsAt.toISOString() });
  const rounds = facts.current.body.rounds;
  if (closeouts > rounds) return refuse('no_rounds_left', { rounds });
  const plan = withReason(facts, status, 'assignment.sent_back', call);
  return plan instanceof Held ? plan : { ...plan, closeout: closeout.id };
}

/** What went to the professional, as the record says it; nothing where nothing has moved yet. */
export function movedFields(settlements: readonly Settlement[]): Readonly<Record<string, Json>> {
  const [first] = settlements;
  if (first === undefined) return {};
  const sum = (name: 'gross' | 'fee' | 'net') =>
    moneyField(
      settlements.reduce((all, { share }) => all + share[name], 0n),
      first.currency,
    );
  return { gross: sum('gross'), fee: sum('fee'), net: sum('net') };
}

/** What a payment does: parts of what is protected, or a sum that falls due on a day. */
export interface Paying {
  readonly settlements: readonly Settlement[];
  readonly amendment: Amendment | null;
  readonly pay: bigint;
  readonly dueAt: Date | null;
  /** Nothing is owed, and there is nothing to agree about any more. */
  readonly callOff: boolean;
  /** What was agreed on top and never protected. */
  readonly dropped: readonly Id<'mil'>[];
}
export interface ApprovePlan extends Step, Paying {
  readonly closeout: Id<'cls'>;
}

/** The client approves, or silence does: what is due is paid, and the rest of what was protected goes back. */
export function approve(facts: RunningFacts, call: Call): ApprovePlan | Refusal {
  const no = mayApprove(facts, call);
  if (no) return no;
  const { closeout, asks, agreement } = facts;
  if (closeout === null) return refuse('nothing_delivered');
  const total = workPayOf(facts) + granted(asks, 'expense', 'bonus');
  const how = call.actor.kind === 'clock' ? 'silence' : 'accepted';
  const paying = payOf(facts, total, how, call);
  if (isRefusal(paying)) return paying;
  const status = next(facts, paying.dueAt === null ? 'approve_and_pay' : 'approve');
  if (isRefusal(status)) return status;
  const fields = {
    how,
    amount: moneyField(total, agreement.currency),
    ...(paying.dueAt === null ? {} : { dueAt: paying.dueAt.toISOString() }),
    ...movedFields(paying.settlements),
  };
  const entry = entryOf(facts, 'assignment.approved', fields, { closeout: closeout.id });
  return { ...stepOf(facts, status, entry, call), ...paying, closeout: closeout.id };
}

function mayApprove(facts: RunningFacts, call: Call): Refusal | null {
  const { closeout, asks, milestones, milestone, agreement } = facts;
  const clock = call.actor.kind === 'clock';
  if (!clock && !hires(facts)) return refuse('only_the_client_may');
  const status = next(facts, 'approve');
  if (isRefusal(status)) return status;
  if (closeout === null) return refuse('nothing_delivered');
  if (clock)
    return call.now < closeout.windowEndsAt
      ? refuse('window_still_open', { endsAt: closeout.windowEndsAt.toISOString() })
      : null;
  if (asks.some((each) => each.status === 'open')) return refuse('asks_wait');
  if (milestone.status === 'funding') return refuse('funding_under_way');
  const extras = asks.flatMap(({ milestone: id, status: answered }) => (answered === 'accepted' && id ? [id] : []));
  const open = milestones.filter(
    ({ id, status: state }) => extras.includes(id) && (state === 'agreed' || state === 'funding'),
  );
  return open.length > 0 && !(agreement.onTerms && milestone.status !== 'funded')
    ? refuse('extras_not_protected')
    : null;
}

/** What the work itself pays, after what both agreed to adjust. */
export function workPayOf({ closeout, asks }: RunningFacts): bigint {
  const adjusted = asks.findLast(({ kind, status }) => kind === 'adjust' && status === 'accepted')?.amount ?? null;
  const due = closeout?.workPay ?? 0n;
  return adjusted !== null && adjusted < due ? adjusted : due;
}

/**
 * Pays a sum: out of what is protected, milestone by milestone, the rest back to the client; where nothing is protected, as a
 * sum that falls due, to be protected and paid in one.
 */
export function payOf(facts: RunningFacts, total: bigint, how: Settlement['how'], call: Call): Paying | Refusal {
  const { milestone, milestones, assignment, current, agreement } = facts;
  const held = milestones.reduce((sum, each) => sum + heldFor(each), 0n);
  if (held > 0n) {
    const settlements = settleAll(facts, total, how, call);
    const over = how === 'cancelled';
    const left = milestones.flatMap(({ id, status }) => (over && status === 'agreed' ? [id] : []));
    return { settlements, amendment: null, pay: total, dueAt: null, callOff: over && total === 0n, dropped: left };
  }
  if (milestone.status === 'funding') return refuse('funding_under_way');
  const dropped = milestones.flatMap(({ id, status }) =>
    status === 'agreed' && (total === 0n || id !== milestone.id) ? [id] : [],
  );
  if (total === 0n) return { settlements: [], amendment: null, pay: 0n, dueAt: null, callOff: true, dropped };
  const asked = current.body.milestones.map((each) => (each.id === milestone.id ? { ...each, amount: total } : each));
  const amendment =
    total === milestone.amount ? null : amend(facts, { milestones: asked, side: 'client', note: '' }, call);
  if (isRefusal(amendment)) return amendment;
  const days = agreement.onTerms ? (assignment.termsDays ?? 0) : 0;
  const dueAt = addDaysThere(call.now, days, assignment.body.timeZone);
  return { settlements: [], amendment, pay: total, dueAt, callOff: false, dropped: [] };
}

/** Shares what is protected in the order in which it was agreed; later parts count the fee from the earlier ones. */
function settleAll(facts: RunningFacts, total: bigint, how: Settlement['how'], call: Call): Settlement[] {
  let left = total;
  let before = facts.releasedBefore;
  return facts.milestones.flatMap((each) => {
    const held = heldFor(each);
    if (held === 0n) return [];
    const part = left < held ? left : held;
    const milestone = { ...each, delivery: (facts.closeout?.id ?? null) as unknown as typeof each.delivery };
    const settlement = settle({ ...facts, milestone, releasedBefore: before }, { toClient: held - part, how }, call);
    left -= part;
    before += part;
    return [settlement];
  });
}

export interface PayOutPlan extends Step, Paying {
  readonly late: { readonly days: number } | null;
  readonly onTerms: boolean;
}

/** The payment that fell due has come: it goes on to the professional at once. */
export function payOut(facts: RunningFacts, call: Call): PayOutPlan | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const { assignment, milestones, agreement } = facts;
  const { status, pay, dueAt } = assignment;
  if (pay === null || !['approved', 'paid', 'cancelled'].includes(status))
    return refuse('not_now_for_assignment', { status });
  const held = milestones.reduce((sum, each) => sum + heldFor(each), 0n);
  if (held === 0n) return refuse('not_funded');
  const settlements = settleAll(facts, held, 'accepted', call);
  const days = dueAt === null ? 0 : Math.floor((call.now.getTime() - dueAt.getTime()) / 86_400_000);
  const entry = entryOf(facts, 'assignment.paid', {
    ...{ amount: moneyField(held, agreement.currency), ...(days > 0 ? { days } : {}) },
    ...(dueAt === null || !agreement.onTerms ? {} : { dueAt: dueAt.toISOString() }),
    ...movedFields(settlements),
  });
  const step = stepOf(facts, status === 'approved' ? 'paid' : status, entry, call);
  const paid = { settlements, amendment: null, pay, dueAt, callOff: false, dropped: [] };
  return { ...step, ...paid, late: dueAt === null ? null : { days: Math.max(0, days) }, onTerms: agreement.onTerms };
}

export interface RemindPlan extends Step {
  /** When to speak up next. */
  readonly nextAt: Date;
}

/** Before the due day, on it, and every week after it, until it is paid. */
export function remindOfPayment(facts: RunningFacts, call: Call): RemindPlan | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const { assignment, milestone, agreement } = facts;
  const { dueAt, pay, status, body } = assignment;
  const waits = dueAt !== null && pay !== null && (milestone.status === 'agreed' || milestone.status === 'funding');
  if (!waits) return refuse('not_now_for_assignment', { status });
  const days = Math.floor((call.now.getTime() - dueAt.getTime()) / 86_400_000);
  const when = days >= 1 ? 'late' : call.now >= dueAt ? 'due' : 'soon';
  const fields = {
    when,
    ...{ amount: moneyField(milestone.amount, agreement.currency), dueAt: dueAt.toISOString() },
    ...(when === 'late' ? { days } : {}),
  };
  const nextAt =
    when === 'soon' ? dueAt : addDaysThere(when === 'due' ? dueAt : call.now, when === 'due' ? 1 : 7, body.timeZone);
  return { ...stepOf(facts, status, entryOf(facts, 'assignment.payment_reminded', fields), call), nextAt };
}
