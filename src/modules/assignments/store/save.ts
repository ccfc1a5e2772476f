/** Writes plans. Each function is one act; none of them can say no. */
import type { Call } from '../../../core/actor.ts';
import type { Write } from '../../../core/command.ts';
import { setDeadline } from '../../../platform/deadlines.ts';
import { dropMilestone, endAgreement, saveAmendment, saveAward, saveSettlement } from '../../engagements/index.ts';
import { savePlaced } from '../../files/index.ts';
import { insertProject, savePair } from '../../hiring/index.ts';
import { keep } from '../../screening/index.ts';
import { type Assignment, type Offer, assignmentEdition } from '../facts.ts';
import { mostOf, payJson } from '../pay.ts';
import type * as rules from '../rules.ts';
import { addHours } from '../times.ts';
import { absenceJson, bodyJson } from './rows.ts';

/** A deadline that lost its reason is not taken away: when it comes, the act looks again and does nothing. */
export const deadlines = {
  offer: 'assignment.offer',
  confirm: 'assignment.confirm',
  review: 'assignment.review',
  payment: 'assignment.payment',
  absence: 'assignment.absence',
} as const;

/** Drafts, in one statement however many they are. */
export function insertAssignments(write: Write, drafts: readonly Assignment[], call: Call): void {
  const rows = drafts.map(({ id, owner, author, status, body, edition, startsAt, endsAt }) => ({
    ...{ id, owner, author, status, body: bodyJson(body), edition, currency: body.currency, category: body.category },
    ...{ city: body.city, country: body.country, starts_at: startsAt, ends_at: endsAt },
    ...{ pay_max: body.pay && mostOf(body.pay).toString(), made_at: call.now },
  }));
  write`insert into assignments.assignment (id, owner, author, status, body, edition, currency, category, city, country,
          starts_at, ends_at, pay_max, made_at)
        select id, owner, author, status, body, edition, currency, category, city, country, starts_at, ends_at, pay_max, made_at
        from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id text, owner text, author text, status text,
          body jsonb, edition int, currency text, category text, city text, country text, starts_at timestamptz,
          ends_at timestamptz, pay_max bigint, made_at timestamptz)`;
}

export function insertImport(write: Write, { id, owner, by, at, drafts, report }: rules.ImportPlan, call: Call): void {
  if (drafts.length > 0) insertAssignments(write, drafts, call);
  write`insert into assignments.import (id, owner, by, report, at)
        values (${id}, ${owner}, ${by}, ${JSON.stringify(report)}::text::jsonb, ${at})`;
}

export function saveWords(write: Write, { id, body, edition, startsAt, endsAt }: Assignment): void {
  write`update assignments.assignment set body = ${write.json(bodyJson(body))}, edition = ${edition}, currency = ${body.currency},
          category = ${body.category}, city = ${body.city}, country = ${body.country}, starts_at = ${startsAt},
          ends_at = ${endsAt}, pay_max = ${body.pay && mostOf(body.pay)}
        where id = ${id}`;
}

export function removeDraft(write: Write, { id }: Assignment): void {
  write`delete from assignments.assignment where id = ${id} and status = 'draft'`;
}

export function saveSent(write: Write, plan: rules.SendPlan, call: Call): void {
  const { assignment, heading, screened, confidential } = plan;
  const { id, audience, pool, mode, termsDays, project } = assignment;
  insertProject(write, heading, null, id);
  write`update assignments.assignment set status = 'sent', project = ${project}, audience = ${audience}, pool = ${pool},
          mode = ${mode}, terms_days = ${termsDays}, sent_at = ${call.now}
        where id = ${id}`;
  keep(write, screened, assignmentEdition(assignment), heading.id, call);
  keep(write, confidential, assignmentEdition(assignment), heading.id, call, { open: false });
}

export function saveTakenBack(
  write: Write,
  { assignment: { id, project }, reason, screened }: rules.TakeBackPlan,
  call: Call,
): void {
  write`update assignments.assignment set status = 'cancelled', ended_at = ${call.now}, ended_because = ${reason} where id = ${id}`;
  overtake(write, id, call);
  keep(write, screened, `${id} end`, project ?? id, call);
}

/** Terms between the client and others have nothing to wait for any more. */
function overtake(write: Write, assignment: string, call: Call): void {
  write`update assignments.offer set status = 'overtaken', decided_at = ${call.now}
        where assignment = ${assignment} and status = 'open'`;
}

export function insertTemplate(write: Write, { id, owner, by, name, body, at }: rules.TemplatePlan): void {
  write`insert into assignments.template (id, owner, author, name, body, at)
        values (${id}, ${owner}, ${by}, ${name}, ${write.json(bodyJson(body))}, ${at})`;
}

export function saveOffer(write: Write, { pair, offer, answers, screened }: rules.OfferPlan, call: Call): void {
  savePair(write, pair);
  if (answers) settleOffer(write, answers, 'answered', call);
  insertOffer(write, offer);
  setDeadline(write, { kind: deadlines.offer, subject: offer.id, dueAt: offer.expiresAt });
  keep(write, screened, offer.id, pair.engagement.id, call);
}

function insertOffer(write: Write, offer: Offer): void {
  const { id, assignment, engagement, professional, side, startsAt, endsAt, pay, text, status, by, at, expiresAt } =
    offer;
  write`insert into assignments.offer (id, assignment, engagement, professional, side, starts_at, ends_at, pay, text, status,
          by, at, expires_at)
        values (${id}, ${assignment}, ${engagement}, ${professional}, ${side}, ${startsAt}, ${endsAt},
          ${write.json(payJson(pay))}, ${text}, ${status}, ${by}, ${at}, ${expiresAt})`;
}

export function settleOffer(write: Write, id: string, status: string, call: Call): void {
  write`update assignments.offer set status = ${status}, decided_at = ${call.now} where id = ${id}`;
}

export function saveAssigned(write: Write, plan: rules.AssignPlan, call: Call): void {
  const { pair, assignment, agreement, offer, askAt } = plan;
  const { id, professional, engagement, milestone, startsAt, endsAt, body } = assignment;
  savePair(write, pair);
  if (offer) settleOffer(write, offer, 'accepted', call);
  overtake(write, id, call);
  saveAward(write, { ...agreement, screened: { kind: 'clear', params: [] } }, call);
  write`update assignments.assignment set status = 'assigned', professional = ${professional}, engagement = ${engagement},
          milestone = ${milestone}, starts_at = ${startsAt}, ends_at = ${endsAt}, body = ${write.json(bodyJson(body))},
          pay_max = ${body.pay && mostOf(body.pay)}, assigned_at = ${call.now}, confirmed_at = null, absence = null
        where id = ${id}`;
  setDeadline(write, { kind: deadlines.confirm, subject: id, dueAt: askAt });
}

export function saveStep(write: Write, { assignment, status, at }: rules.Step): void {
  write`update assignments.assignment
        set status = ${status}, confirmed_at = case when ${status} = 'confirmed' then ${at}::timestamptz else confirmed_at end
        where id = ${assignment}`;
}

export function saveArrival(write: Write, plan: rules.VisitPlan): void {
  const { assignment, visit, metres, onTime, at, professional } = plan;
  saveStep(write, plan);
  write`insert into assignments.visit (id, assignment, professional, n, in_at, in_metres)
        values (${visit.id}, ${assignment}, ${professional}, ${visit.n}, ${visit.inAt}, ${metres})`;
  if (onTime !== null) attend(write, assignment, professional, onTime ? 'on_time' : 'late', at);
}

function attend(write: Write, assignment: string, professional: string, kind: string, at: Date): void {
  write`insert into assignments.attendance (assignment, professional, kind, at)
        values (${assignment}, ${professional}, ${kind}, ${at}) on conflict do nothing`;
}

export function saveDeparture(write: Write, { visit, metres }: rules.VisitPlan): void {
  write`update assignments.visit set out_at = ${visit.outAt}, out_metres = ${metres} where id = ${visit.id}`;
}

export function insertNote(write: Write, plan: rules.NotePlan, call: Call): void {
  const { id, assignment, side, kind, text, by, at, screened, engagement } = plan;
  write`insert into assignments.note (id, assignment, side, kind, text, by, at)
        values (${id}, ${assignment}, ${side}, ${kind}, ${text}, ${by}, ${at})`;
  keep(write, screened, id, engagement, call);
}

export function saveReason(write: Write, plan: rules.ReasonPlan, call: Call): void {
  saveStep(write, plan);
  keep(write, plan.screened, `${plan.assignment} reason`, plan.engagement, call);
}

export function saveInstructions(write: Write, plan: rules.InstructPlan, call: Call): void {
  const { assignment: id, body, edition, screened, engagement } = plan;
  write`update assignments.assignment set body = ${write.json(bodyJson(body))}, edition = ${edition} where id = ${id}`;
  keep(write, screened, assignmentEdition({ id, edition }), engagement, call);
}

export function insertShipment(write: Write, plan: rules.ShipPlan, call: Call): void {
  const { assignment, item, step, tracking, by, at, screened, engagement } = plan;
  write`insert into assignments.shipment (assignment, item, step, tracking, by, at)
        values (${assignment}, ${item}, ${step}, ${tracking}, ${by}, ${at})`;
  keep(write, screened, `${assignment} ${item} ${step}`, engagement, call);
}

export function insertAsk(write: Write, plan: rules.AskPlan, call: Call): void {
  const { ask, assignment, by, at, screened, engagement } = plan;
  const answered = ask.status === 'accepted';
  write`insert into assignments.ask (id, assignment, side, kind, amount, starts_at, ends_at, visit, text, status, milestone, by,
          at, answered_by, answered_at)
        values (${ask.id}, ${assignment}, ${ask.side}, ${ask.kind}, ${ask.amount}, ${ask.startsAt}, ${ask.endsAt}, ${ask.visit},
          ${ask.text}, ${ask.status}, ${ask.milestone}, ${by}, ${at}, ${answered ? by : null}, ${answered ? at : null})`;
  saveEffect(write, plan);
  keep(write, screened, ask.id, engagement, call);
}

export function saveAnswer(write: Write, plan: rules.AnswerPlan, call: Call): void {
  const { ask, outcome, reason, milestone, by, at, screened, engagement } = plan;
  write`update assignments.ask set status = ${outcome}, milestone = ${milestone}, answer = ${reason}, answered_by = ${by},
          answered_at = ${at}
        where id = ${ask}`;
  saveStep(write, plan);
  saveEffect(write, plan);
  if (screened) keep(write, screened, `${ask} answer`, engagement, call);
}

function saveEffect(write: Write, { assignment, amendment, schedule, visit }: rules.Effect & rules.Step): void {
  if (amendment) saveAmendment(write, amendment);
  if (schedule) {
    write`update assignments.assignment set starts_at = ${schedule.startsAt}, ends_at = ${schedule.endsAt} where id = ${assignment}`;
    setDeadline(write, { kind: deadlines.confirm, subject: assignment, dueAt: schedule.askAt });
  }
  if (visit) {
    write`update assignments.visit set in_as_recorded = coalesce(in_as_recorded, in_at),
            out_as_recorded = coalesce(out_as_recorded, out_at), in_at = ${visit.inAt}, out_at = ${visit.outAt}
          where id = ${visit.id}`;
  }
}

export function saveCloseout(write: Write, plan: rules.CompletePlan, call: Call): void {
  const { closeout, assignment, text, items, by, at, screened, placed, engagement } = plan;
  write`insert into assignments.closeout (id, assignment, n, text, items, units, minutes, work_pay, by, at, window_ends_at)
        values (${closeout.id}, ${assignment}, ${closeout.n}, ${text},
          ${write.json(items.map(({ deliverable, text: words }) => ({ deliverable, text: words })))}, ${closeout.units},
          ${closeout.minutes}, ${closeout.workPay}, ${by}, ${at}, ${closeout.windowEndsAt})`;
  saveStep(write, plan);
  savePlaced(write, placed, call);
  setDeadline(write, { kind: deadlines.review, subject: assignment, dueAt: closeout.windowEndsAt });
  keep(write, screened, closeout.id, engagement, call);
}

function decideCloseout(write: Write, id: string, outcome: string, reason: string, { by, at }: rules.Step): void {
  write`update assignments.closeout set outcome = ${outcome}, reason = ${reason}, decided_by = ${by}, decided_at = ${at}
        where id = ${id}`;
}

export function saveSentBack(write: Write, plan: rules.SendBackPlan, call: Call): void {
  saveStep(write, plan);
  decideCloseout(write, plan.closeout, 'sent_back', plan.reason, plan);
  keep(write, plan.screened, `${plan.closeout} answer`, plan.engagement, call);
}

/** The parts of what was protected, or the sum that falls due, with the reminders of it. */
function savePaying(write: Write, plan: rules.Paying & rules.Step, call: Call): void {
  const { settlements, amendment, pay, dueAt, callOff, dropped, assignment, engagement, by, at } = plan;
  for (const settlement of settlements) saveSettlement(write, settlement, call);
  if (amendment) saveAmendment(write, amendment);
  write`update assignments.assignment set pay = ${pay}, due_at = ${dueAt} where id = ${assignment}`;
  if (dueAt) setDeadline(write, { kind: deadlines.payment, subject: assignment, dueAt: soon(dueAt, at) });
  for (const milestone of dropped) dropMilestone(write, milestone, by, at);
  if (callOff) endAgreement(write, 'cancelled', { engagement, by, at, dropped: [] });
}

/** A day before the due day, or at once where that has passed. */
function soon(dueAt: Date, now: Date): Date {
  const before = addHours(dueAt, -24);
  return before > now ? before : dueAt;
}

export function saveApproved(write: Write, plan: rules.ApprovePlan, call: Call): void {
  const { assignment, status, at, closeout, professional } = plan;
  write`update assignments.assignment set status = ${status}, approved_at = ${at},
          paid_at = ${status === 'paid' ? at : null}::timestamptz
        where id = ${assignment}`;
  decideCloseout(write, closeout, 'approved', '', plan);
  attend(write, assignment, professional, 'completed', at);
  savePaying(write, plan, call);
}

export function savePaidOut(write: Write, plan: rules.PayOutPlan, call: Call): void {
  const { assignment, status, at, settlements, late, onTerms, client } = plan;
  for (const settlement of settlements) saveSettlement(write, settlement, call);
  write`update assignments.assignment set status = ${status}, paid_at = ${at} where id = ${assignment}`;
  if (late && onTerms)
    markClient(write, assignment, client, late.days > 0 ? 'paid_late' : 'paid_in_time', late.days, at);
}

function markClient(write: Write, assignment: string, client: string, kind: string, days: number, at: Date): void {
  write`insert into assignments.client_mark (assignment, client, kind, days, at)
        values (${assignment}, ${client}, ${kind}, ${days}, ${at}) on conflict do nothing`;
}

export function saveReminder(write: Write, { assignment, nextAt }: rules.RemindPlan): void {
  setDeadline(write, { kind: deadlines.payment, subject: assignment, dueAt: nextAt });
}

export function saveCancelled(write: Write, plan: rules.CancelPlan, call: Call): void {
  const { assignment, at, reason, terms, feeDeclined, engagement, screened, client } = plan;
  write`update assignments.assignment set status = 'cancelled', ended_at = ${at}, ended_because = ${reason} where id = ${assignment}`;
  savePaying(write, plan, call);
  if (terms.kind === 'late') markClient(write, assignment, client, 'cancelled_late', 0, at);
  if (feeDeclined) markClient(write, assignment, client, 'fee_declined', 0, at);
  keep(write, screened, `${assignment} end`, engagement, call);
}

/** What the two had is over; the assignment waits for somebody again, and its words stay. */
export function saveWithdrawn(write: Write, plan: rules.WithdrawPlan, call: Call): void {
  const { assignment, engagement, late, at, screened, professional } = plan;
  savePaying(write, plan, call);
  write`update assignments.assignment set status = 'sent', professional = null, engagement = null, milestone = null,
          assigned_at = null, confirmed_at = null, pay = null, due_at = null
        where id = ${assignment}`;
  attend(write, assignment, professional, late ? 'withdrew_late' : 'withdrew', at);
  keep(write, screened, `${assignment} reason`, engagement, call);
}

export function saveAbsence(write: Write, plan: rules.AbsencePlan, call: Call): void {
  const { assignment, absence, screened, engagement } = plan;
  write`update assignments.assignment set absence = ${write.json(absenceJson(absence))} where id = ${assignment}`;
  if (absence.contested === null)
    setDeadline(write, { kind: deadlines.absence, subject: assignment, dueAt: absence.endsAt });
  keep(write, screened, `${assignment} absence`, engagement, call);
}

export function saveAbsent(write: Write, plan: rules.AbsentPlan, call: Call): void {
  const { assignment, what, at, professional } = plan;
  savePaying(write, plan, call);
  write`update assignments.assignment set status = 'abandoned', ended_at = ${at} where id = ${assignment}`;
  attend(write, assignment, professional, what, at);
}

export function deleteTemplate(write: Write, template: string): void {
  write`delete from assignments.template where id = ${template}`;
}

export function saveCredit(write: Write, { party, days, by, at }: rules.CreditPlan): void {
  write`update assignments.credit set ended_at = ${at} where party = ${party} and ended_at is null`;
  if (days !== null)
    write`insert into assignments.credit (party, days_max, by, at) values (${party}, ${days}, ${by}, ${at})`;
}
