/** Writes plans. Each function is one act; none of them can say no. */
import type { Call } from '../../../core/actor.ts';
import type { Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { setDeadline } from '../../../platform/deadlines.ts';
import { savePlaced } from '../../files/index.ts';
import { post } from '../../ledger/index.ts';
import { hearFunding, openFunding, openRefund } from '../../payments/index.ts';
import { keep } from '../../screening/index.ts';
import { addDays } from '../money.ts';
import type * as plans from '../plans.ts';
import { cardId } from '../rules.ts';
import { wordingId } from '../texts.ts';
import { bodyJson, termsJson } from './rows.ts';

/** A deadline that lost its reason is not taken away: when it comes, the act looks again and does nothing. */
export const deadlines = {
  review: 'milestone.review',
  reminder: 'milestone.reminder',
  outsideTalk: 'engagement.outside_talk',
  close: 'engagement.close',
  paidIn: 'assignment.paid_in',
} as const;

type Agreeing = Pick<plans.Award, 'pair' | 'terms' | 'currency' | 'agreed' | 'version' | 'at' | 'screened'> & {
  readonly proposal: plans.Award['proposal'] | null;
  readonly assignment?: { readonly id: Id<'asg'>; readonly onTerms: boolean };
};

export function saveAward(write: Write, plan: Agreeing, call: Call): void {
  const { pair, terms, currency, proposal, agreed, version, at, assignment } = plan;
  const status = agreed ? 'in_force' : 'proposed';
  const inForceAt = agreed ? at : null;
  write`
    insert into engagements.agreement (engagement, project, client, professional, proposal, currency, terms, status, in_force_at,
      assignment, on_terms)
    values (${pair.id}, ${pair.project}, ${pair.client}, ${pair.professional}, ${proposal}, ${currency},
            ${write.json(termsJson(terms))}, ${status}, ${inForceAt},
            ${assignment?.id ?? null}, ${assignment?.onTerms ?? false})
    on conflict (engagement) do update set proposal = excluded.proposal, currency = excluded.currency,
      terms = excluded.terms, status = excluded.status, in_force_at = excluded.in_force_at, assignment = excluded.assignment,
      on_terms = excluded.on_terms, ended_at = null`;
  insertVersion(write, pair.id, version);
  if (agreed)
    insertMilestones(
      write,
      pair.id,
      version.body.milestones.map((each, n) => ({ ...each, n: n + 1 })),
    );
  keep(write, plan.screened, wordingId(pair.id, version.version), pair.id, call);
}

function insertVersion(write: Write, engagement: string, version: plans.AgreementChange['version']): void {
  write`
    insert into engagements.version (engagement, version, body, side, note, status, proposed_by, proposed_at, answered_by, answered_at)
    values (${engagement}, ${version.version}, ${write.json(bodyJson(version.body))}, ${version.side}, ${version.note},
            ${version.status}, ${version.proposedBy}, ${version.proposedAt}, ${version.answeredBy}, ${version.answeredAt})`;
}

function insertMilestones(write: Write, engagement: string, added: plans.MilestoneChanges['added']): void {
  for (const { id, n, title, amount, dueOn, criteria } of added) {
    write`insert into engagements.milestone (id, engagement, n, title, amount, due_on, criteria, status)
          values (${id}, ${engagement}, ${n}, ${title}, ${amount}, ${dueOn}, ${[...criteria]}, 'agreed')`;
  }
}

export function saveChange(write: Write, plan: plans.AgreementChange, call: Call): void {
  insertVersion(write, plan.engagement, plan.version);
  keep(write, plan.screened, wordingId(plan.engagement, plan.version.version), plan.engagement, call);
}

const answers = {
  accept_agreement: 'accepted',
  decline_agreement: 'declined',
  withdraw_agreement: 'withdrawn',
} as const;

export function saveAnswer(write: Write, { act, engagement, version, by, at, changes }: plans.AgreementAnswer): void {
  write`update engagements.version set status = ${answers[act]}, answered_by = ${by}, answered_at = ${at}
        where engagement = ${engagement} and version = ${version.version}`;
  const status = act === 'accept_agreement' ? 'in_force' : 'declined';
  write`update engagements.agreement
        set status = ${status}, in_force_at = ${act === 'accept_agreement' ? at : null}
        where engagement = ${engagement} and status = 'proposed'`;
  if (changes !== null) saveChanges(write, engagement, changes, { by, at });
}

/** What both agreed on elsewhere becomes the wording that counts. */
export function saveAmendment(write: Write, { engagement, version, changes }: plans.Amendment): void {
  insertVersion(write, engagement, version);
  saveChanges(write, engagement, changes, { by: version.proposedBy, at: version.proposedAt });
}

function saveChanges(
  write: Write,
  engagement: string,
  changes: plans.MilestoneChanges,
  { by, at }: { readonly by: string; readonly at: Date },
): void {
  for (const { id, n, title, amount, dueOn, criteria } of changes.changed) {
    write`update engagements.milestone
          set n = ${n}, title = ${title}, amount = ${amount}, due_on = ${dueOn}, criteria = ${[...criteria]}
          where id = ${id}`;
  }
  insertMilestones(write, engagement, changes.added);
  for (const id of changes.removed) dropMilestone(write, id, by, at);
}

/** It was agreed and never funded: it falls away. */
export function dropMilestone(write: Write, id: string, by: string, at: Date): void {
  write`with dropped as (
          update engagements.milestone set status = 'cancelled', ended_at = ${at} where id = ${id} returning id)
        insert into engagements.ending (milestone, how, by, at) select id, 'cancelled', ${by}, ${at} from dropped`;
}

export function saveFunding(write: Write, plan: plans.Funding, call: Call): void {
  const { funding: id, engagement, milestone, payer, professional, method, currency } = plan;
  write`update engagements.milestone set status = 'funding', funding = ${id}, failure = null where id = ${milestone.id}`;
  const { amount, title: description } = milestone;
  openFunding(
    write,
    { id, engagement, milestone: milestone.id, payer, professional, method, amount, currency, description },
    call,
  );
}

export function saveFundingOutcome(write: Write, plan: plans.FundingOutcome, call: Call): void {
  const { act, milestone, funding, failure, transfer, at, assignment } = plan;
  hearFunding(write, funding, act === 'confirm_funding' ? 'held' : 'noted', call);
  if (transfer) post(write, transfer, call);
  if (act === 'confirm_funding') {
    write`update engagements.milestone set status = 'funded', funding = ${funding}, funded_at = ${at}, failure = null
          where id = ${milestone.id}`;
    if (assignment) setDeadline(write, { kind: deadlines.paidIn, subject: assignment, dueAt: at });
  } else {
    write`update engagements.milestone set status = 'agreed', funding = null, failure = ${failure} where id = ${milestone.id}`;
  }
}

export function saveDelivery(write: Write, plan: plans.Delivery, call: Call): void {
  const { delivery, milestone, n, text, items, by, at, window, placed } = plan;
  write`insert into engagements.delivery (id, milestone, n, text, items, by, at, window_ends_at)
        values (${delivery}, ${milestone.id}, ${n}, ${text}, ${write.json(items.map(({ criterion, text: words, links }) => ({ criterion, text: words, links })))}, ${by}, ${at},
                ${window.endsAt})`;
  write`update engagements.milestone
        set status = 'delivered', deliveries = ${n}, delivery = ${delivery}, delivered_at = ${at},
            window_ends_at = ${window.endsAt}, extended = false
        where id = ${milestone.id}`;
  keep(write, plan.screened, delivery, plan.engagement, call);
  savePlaced(write, placed, call);
  setWindow(write, milestone.id, plan);
}

function setWindow(
  write: Write,
  milestone: string,
  { window, remindAt }: Pick<plans.Delivery, 'window' | 'remindAt'>,
): void {
  setDeadline(write, { kind: deadlines.review, subject: milestone, dueAt: window.endsAt });
  if (remindAt) setDeadline(write, { kind: deadlines.reminder, subject: milestone, dueAt: remindAt });
}

export function saveChangeRequest(write: Write, plan: plans.ChangeRequest, call: Call): void {
  const { request, milestone, delivery, round, items, by, at } = plan;
  write`insert into engagements.change_request (id, milestone, delivery, round, items, by, at)
        values (${request}, ${milestone.id}, ${delivery}, ${round}, ${write.json(items.map((each) => ({ ...each })))}, ${by}, ${at})`;
  write`update engagements.milestone
        set status = 'funded', rounds = ${round}, delivery = null, delivered_at = null, window_ends_at = null
        where id = ${milestone.id}`;
  keep(write, plan.screened, request, plan.engagement, call);
}

export function saveExtension(write: Write, plan: plans.Extension): void {
  const { milestone, delivery, window, by, at } = plan;
  write`insert into engagements.extension (delivery, ends_at, by, at) values (${delivery}, ${window.endsAt}, ${by}, ${at})`;
  write`update engagements.milestone set window_ends_at = ${window.endsAt}, extended = true where id = ${milestone.id}`;
  setWindow(write, milestone.id, plan);
}

export function saveRestart(write: Write, plan: plans.Restart): void {
  const { milestone, window } = plan;
  write`update engagements.milestone set window_ends_at = ${window.endsAt} where id = ${milestone.id}`;
  setWindow(write, milestone.id, plan);
}

export function saveReminder(write: Write, { kind, subject, nextAt }: plans.Reminder): void {
  if (nextAt) setDeadline(write, { kind, subject, dueAt: nextAt });
}

export function saveRefundAsk(write: Write, plan: plans.RefundAsk, call: Call): void {
  const { request, milestone, amount, reason, by, at } = plan;
  write`insert into engagements.refund_request (id, milestone, amount, reason, by, asked_at)
        values (${request}, ${milestone.id}, ${amount}, ${reason}, ${by}, ${at})`;
  keep(write, plan.screened, request, plan.engagement, call);
}

export function saveRefundAnswer(write: Write, plan: plans.RefundAnswer, call: Call): void {
  const { act, request, reason, by, at } = plan;
  endRequest(write, request, act === 'decline_refund' ? 'declined' : 'withdrawn', reason, { by, at });
  keep(write, plan.screened, `${request} answer`, plan.engagement, call);
}

export function endRequest(
  write: Write,
  id: string,
  status: string,
  answer: string,
  { by, at }: { by: string; at: Date },
): void {
  write`update engagements.refund_request
        set status = ${status}, answer = ${answer}, answered_by = ${by}, answered_at = ${at} where id = ${id}`;
}

export function saveRefund(write: Write, plan: plans.GivenBack, call: Call): void {
  const {
    refund: id,
    milestone,
    amount,
    whole,
    reason,
    request,
    transfer,
    funding,
    engagement,
    client,
    currency,
    by,
    at,
  } = plan;
  if (request) {
    // What was given unasked in another amount overtakes the request; the whole always answers it.
    const met = whole || amount === milestone.refundRequest?.amount;
    endRequest(write, request, met ? 'accepted' : 'withdrawn', reason, { by, at });
  }
  post(write, transfer, call);
  write`insert into engagements.refund (id, milestone, request, amount, reason, transfer, by, at)
        values (${id}, ${milestone.id}, ${request}, ${amount}, ${reason}, ${transfer.id}, ${by}, ${at})`;
  const refunded = milestone.refunded + amount;
  if (whole) {
    write`update engagements.milestone set refunded = ${refunded}, status = 'refunded', ended_at = ${at} where id = ${milestone.id}`;
    write`insert into engagements.ending (milestone, how, by, at) values (${milestone.id}, 'refunded', ${by}, ${at})`;
    setDeadline(write, { kind: deadlines.close, subject: engagement, dueAt: addDays(at, plan.caseWindowDays) });
  } else {
    write`update engagements.milestone set refunded = ${refunded} where id = ${milestone.id}`;
  }
  openRefund(
    write,
    { id, funding, engagement, milestone: milestone.id, client, amount, currency, reason: 'given_back' },
    call,
  );
  keep(write, plan.screened, id, engagement, call);
}

export function saveCancelledMilestone(write: Write, plan: plans.MilestoneCancelled, call: Call): void {
  dropMilestone(write, plan.milestone.id, plan.by, plan.at);
  keep(write, plan.screened, plan.milestone.id, plan.engagement, call);
}

export function saveEnding(write: Write, plan: plans.Ending, call: Call): void {
  endAgreement(write, plan.act === 'cancel' ? 'cancelled' : 'closed', plan);
  keep(write, plan.screened, plan.engagement, plan.engagement, call);
}

/** The agreement is over; what was never funded falls away. */
export function endAgreement(
  write: Write,
  status: 'cancelled' | 'closed',
  plan: Pick<plans.Ending, 'engagement' | 'by' | 'at' | 'dropped'>,
): void {
  write`update engagements.agreement set status = ${status}, ended_at = ${plan.at} where engagement = ${plan.engagement}`;
  // A wording nobody will answer any more is withdrawn with the rest.
  write`update engagements.version set status = 'withdrawn', answered_by = ${plan.by}, answered_at = ${plan.at}
        where engagement = ${plan.engagement} and status = 'proposed'`;
  for (const id of plan.dropped) dropMilestone(write, id, plan.by, plan.at);
}

export function saveCard(write: Write, plan: plans.CardGiven, call: Call): void {
  const { engagement, card, by, remindAt } = plan;
  write`insert into engagements.contact_card (engagement, side, email, phone, other, by, given_at)
        values (${engagement}, ${card.side}, ${card.email}, ${card.phone}, ${card.other}, ${by}, ${card.givenAt})`;
  if (remindAt) setDeadline(write, { kind: deadlines.outsideTalk, subject: engagement, dueAt: remindAt });
  keep(write, plan.screened, cardId(engagement, card.side), engagement, call);
}

export function removeCard(write: Write, { engagement, side }: plans.CardDeclined): void {
  write`delete from engagements.contact_card where engagement = ${engagement} and side = ${side}`;
}
