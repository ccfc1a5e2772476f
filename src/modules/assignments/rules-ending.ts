/** Work that does not happen: called off, withdrawn from, or nobody came. The fee for calling off late is shown before it is said. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { hires, inCase, moneyField, settled, sideOf } from '../engagements/index.ts';
import type { Absence, RunningFacts } from './facts.ts';
import { dueFor, lateFee, mostOf } from './pay.ts';
import { type Paying, movedFields, payOf } from './rules-close.ts';
import { type ReasonPlan, type Step, entryOf, minutesOf, next, stepOf, withReason } from './rules-running.ts';
import { addHours, lastArrival } from './times.ts';

/** What calling off costs now: nothing, a fee that is proposed, or what the work has earned so far at least. */
export interface CancelTerms {
  readonly kind: 'free' | 'late' | 'begun';
  /** Minor units; the least that is proposed. Expenses that were granted come on top of it. */
  readonly fee: bigint;
  readonly freeUntil: Date;
}

export function cancelTerms(facts: RunningFacts, now: Date): CancelTerms {
  const { assignment, visits, asks } = facts;
  const numbers = facts.numbers.at(now);
  const freeUntil = addHours(assignment.startsAt, -numbers.freeCancelHours);
  const { pay } = assignment.body;
  const spent = asks.reduce(
    (sum, each) => (each.kind === 'expense' && each.status === 'accepted' ? sum + (each.amount ?? 0n) : sum),
    0n,
  );
  if (pay === null) return { kind: 'free', fee: 0n, freeUntil };
  if (visits.length > 0) {
    const minutes = minutesOf(visits.map((each) => ({ ...each, outAt: each.outAt ?? now })));
    const worked = pay.kind === 'per_unit' ? mostOf(pay) : dueFor(pay, { minutes, units: 0 });
    return { kind: 'begun', fee: worked + spent, freeUntil };
  }
  if (now <= freeUntil) return { kind: 'free', fee: spent, freeUntil };
  const fee = lateFee(pay, { minutes: numbers.cancelFeeMinutes, percent: numbers.cancelFeePercent });
  return { kind: 'late', fee: fee + spent, freeUntil };
}

export interface CancelInput {
  readonly reason: string;
  /** What the client says about the fee; not asked where calling off is free. */
  readonly fee: 'pay' | 'decline' | null;
  /** More than what is proposed, if the client wants. */
  readonly amount: bigint | null;
}
export interface CancelPlan extends ReasonPlan, Paying {
  readonly terms: CancelTerms;
  readonly feeDeclined: boolean;
}

/** The client calls the work off. */
export function cancel(facts: RunningFacts & CancelInput, call: Call): CancelPlan | Held | Refusal {
  if (!hires(facts)) return refuse('only_the_client_may');
  const status = next(facts, 'cancel');
  if (isRefusal(status)) return status;
  const terms = cancelTerms(facts, call.now);
  const sum = feeFor(facts, terms);
  if (isRefusal(sum)) return sum;
  const paying = payOf(facts, sum, 'cancelled', call);
  if (isRefusal(paying)) return paying;
  const feeDeclined = terms.kind === 'late' && facts.fee === 'decline' && sum < terms.fee;
  const more = {
    ...{ kind: terms.kind, feeDeclined },
    ...(sum > 0n ? { amount: moneyField(sum, facts.agreement.currency) } : {}),
    ...movedFields(paying.settlements),
    ...(paying.dueAt === null ? {} : { dueAt: paying.dueAt.toISOString() }),
  };
  const plan = withReason(facts, status, 'assignment.cancelled', call, more);
  return plan instanceof Held ? plan : { ...plan, ...paying, terms, feeDeclined };
}

function feeFor(
  { fee, amount, milestones, agreement }: RunningFacts & CancelInput,
  terms: CancelTerms,
): bigint | Refusal {
  if (terms.kind === 'free' && terms.fee === 0n && fee !== 'pay') return 0n;
  const detail = { fee: terms.fee.toString(), currency: agreement.currency };
  if (fee === null) return refuse('say_about_the_fee', detail);
  if (fee === 'decline') return terms.kind === 'begun' ? refuse('work_has_begun', detail) : 0n;
  const sum = amount ?? terms.fee;
  const most = milestones.reduce((all, each) => all + each.amount - each.refunded, 0n);
  if (sum < terms.fee) return refuseInput([{ param: 'amount', code: 'too_small', detail: { min: detail.fee } }]);
  return sum > most ? refuseInput([{ param: 'amount', code: 'too_big', detail: { max: String(most) } }]) : sum;
}

export interface WithdrawPlan extends ReasonPlan, Paying {
  readonly late: boolean;
}

/** The professional cannot come: the payment goes back, and the assignment is free for others. */
export function withdraw(facts: RunningFacts & { readonly reason: string }, call: Call): WithdrawPlan | Held | Refusal {
  if (sideOf(facts, call) !== 'professional') return refuse('only_who_was_assigned_may');
  const status = next(facts, 'withdraw');
  if (isRefusal(status)) return status;
  const { assignment } = facts;
  if (call.now >= assignment.startsAt) return refuse('start_has_passed');
  const paying = payOf(facts, 0n, 'cancelled', call);
  if (isRefusal(paying)) return paying;
  const late = call.now > addHours(assignment.startsAt, -facts.numbers.at(call.now).freeCancelHours);
  const plan = withReason(facts, status, 'assignment.withdrawn', call, { late });
  return plan instanceof Held ? plan : { ...plan, ...paying, callOff: true, late };
}

export interface AbsencePlan extends ReasonPlan {
  readonly absence: Absence;
}

/** The client says that nobody came, or that somebody left; the professional has time to say otherwise. */
export function reportAbsence(
  facts: RunningFacts & { readonly what: Absence['what']; readonly reason: string },
  call: Call,
): AbsencePlan | Held | Refusal {
  if (!hires(facts)) return refuse('only_the_client_may');
  const status = next(facts, 'absent');
  if (isRefusal(status)) return status;
  const { assignment, visits, what, reason } = facts;
  const numbers = facts.numbers.at(call.now);
  if (assignment.absence !== null) return refuse('absence_already_reported');
  const came = visits.length > 0;
  if (what === 'no_show' && came) return refuse('somebody_came');
  if (what === 'left' && !came) return refuse('nobody_came');
  const from =
    what === 'no_show' ? lastArrival({ ...assignment, hard: assignment.body.hard }, numbers) : assignment.endsAt;
  if (call.now <= from) return refuse('too_early', { from: from.toISOString() });
  const endsAt = addHours(call.now, numbers.absenceAnswerHours);
  const plan = withReason(facts, assignment.status, 'assignment.absence_reported', call, {
    what,
    until: endsAt.toISOString(),
  });
  return plan instanceof Held ? plan : { ...plan, absence: { what, reason, at: call.now, endsAt, contested: null } };
}

/** It was otherwise: from here on the two settle it, or a case does. */
export function contestAbsence(
  facts: RunningFacts & { readonly reason: string },
  call: Call,
): AbsencePlan | Held | Refusal {
  if (sideOf(facts, call) !== 'professional') return refuse('only_who_was_assigned_may');
  const { assignment, reason } = facts;
  const { absence } = assignment;
  if (absence === null || absence.contested !== null) return refuse('nothing_to_answer');
  if (call.now >= absence.endsAt) return refuse('window_closed', { endedAt: absence.endsAt.toISOString() });
  const plan = withReason(facts, assignment.status, 'assignment.absence_contested', call, { what: absence.what });
  return plan instanceof Held ? plan : { ...plan, absence: { ...absence, contested: reason } };
}

export interface AbsentPlan extends Step, Paying {
  readonly what: Absence['what'];
}

/** The professional has not said otherwise: the payment goes back, less what visits have earned by the hour. */
export function settleAbsence(facts: RunningFacts, call: Call): AbsentPlan | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const { assignment, visits, milestone } = facts;
  const { absence } = assignment;
  if (absence === null || absence.contested !== null || call.now < absence.endsAt) return refuse('not_due_yet');
  const ended = settled(milestone) ?? inCase(milestone);
  if (ended) return ended;
  const status = next(facts, 'absent');
  if (isRefusal(status)) return status;
  const { pay } = assignment.body;
  const earned = pay?.kind === 'hourly' ? dueFor(pay, { minutes: minutesOf(visits), units: 0 }) : 0n;
  const paying = payOf(facts, earned, 'cancelled', call);
  if (isRefusal(paying)) return paying;
  const fields = {
    ...{ what: absence.what, amount: moneyField(earned, facts.agreement.currency) },
    ...movedFields(paying.settlements),
  };
  const entry = entryOf(facts, 'assignment.abandoned', fields);
  return { ...stepOf(facts, status, entry, call), ...paying, what: absence.what };
}
