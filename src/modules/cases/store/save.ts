/** Writes plans of a case. Each function is one act; none of them can say no. */
import type { Call } from '../../../core/actor.ts';
import type { Write } from '../../../core/command.ts';
import { setDeadline } from '../../../platform/deadlines.ts';
import { moveDocket, openDocket } from '../../casework/index.ts';
import { resumeReview, saveSettlement } from '../../engagements/index.ts';
import { endHolds, placeHold, post } from '../../ledger/index.ts';
import { openRefund } from '../../payments/index.ts';
import { keep } from '../../screening/index.ts';
import type { Award, CaseOffer } from '../facts.ts';
import type * as plans from '../plans.ts';

/** A deadline that lost its reason is not taken away: when it comes, the act looks again and does nothing. */
export const deadlines = { clock: 'case.clock', reminder: 'case.reminder', mark: 'case.mark' } as const;

export function saveOpened(write: Write, plan: plans.Opened, call: Call): void {
  const { number, docket, dispute, hold, offer, waiting, engagement } = plan;
  openDocket(write, docket);
  write`insert into cases.dispute (number, engagement, milestone, client, professional, side, about, held, currency, at)
        values (${number}, ${engagement}, ${dispute.milestone}, ${dispute.client}, ${dispute.professional}, ${dispute.side},
                ${dispute.about}, ${dispute.held}, ${dispute.currency}, ${plan.at})`;
  if (hold) placeHold(write, hold, call);
  insertOffer(write, number, offer);
  wait(write, number, waiting);
  keep(write, plan.screened, offer.id, engagement, call);
}

export function saveOffered(write: Write, plan: plans.Offered, call: Call): void {
  insertOffer(write, plan.number, plan.offer);
  moveDocket(write, plan.move);
  if (plan.waiting) wait(write, plan.number, plan.waiting);
  keep(write, plan.screened, plan.offer.id, plan.engagement, call);
}

function insertOffer(write: Write, number: string, offer: CaseOffer): void {
  write`insert into cases.offer (id, number, n, side, to_client, fault, rule, reason, by, at, ends_at, late)
        values (${offer.id}, ${number}, ${offer.n}, ${offer.side}, ${offer.toClient}, ${offer.fault}, ${offer.rule},
                ${offer.reason}, ${offer.by}, ${offer.at}, ${offer.endsAt}, ${offer.late})`;
}

function wait(write: Write, number: string, { endsAt, remindAt }: plans.Waiting): void {
  setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: endsAt });
  if (remindAt) setDeadline(write, { kind: deadlines.reminder, subject: number, dueAt: remindAt });
}

export function saveRange(write: Write, { number, range, by, at }: plans.RangeGiven): void {
  insertRange(write, { number, range, by, at });
}

function insertRange(
  write: Write,
  { number, range, by, at }: Pick<plans.RangeGiven, 'number' | 'range' | 'by' | 'at'>,
): void {
  write`insert into cases.blind_range (number, side, lowest, highest, by, at)
        values (${number}, ${range.side}, ${range.lowest}, ${range.highest}, ${by}, ${at})`;
}

type Ending = plans.Ended | plans.Returned | plans.Left;

/** What talks ended with: what is new in this act first, then the money, and the marks that the clock gives right after. */
export function saveEnding(write: Write, plan: Ending, call: Call): void {
  const { number, offer, range, by, at, engagement } = plan;
  if (offer && plan.offerIsNew) {
    insertOffer(write, number, offer);
    if (plan.screened) keep(write, plan.screened, offer.id, engagement, call);
  }
  if (range) insertRange(write, { number, range, by, at });
  if (plan.act === 'settle') saveSettled(write, plan, call);
  else if (plan.act === 'return') saveReturned(write, plan, call);
  else saveLeft(write, plan, call);
  moveDocket(write, plan.move);
}

/** Nothing moves: what was held is free again, and a review that waited goes on. */
function saveLeft(write: Write, { number, how, review, by, at }: plans.Left, call: Call): void {
  endHolds(write, number, call);
  write`insert into cases.over (number, how, by, at) values (${number}, ${how}, ${by}, ${at})`;
  if (review) resumeReview(write, review.milestone, review.windowEndsAt);
}

/** The hold ends, and what was held is shared out. */
function saveSettled(write: Write, plan: plans.Ended, call: Call): void {
  const { number, award, settlement, waiver, by, at } = plan;
  if (award && plan.awardIsNew) insertAward(write, number, award);
  if (award && plan.signature) insertSignature(write, award.id, by, at);
  if (waiver) insertWaiver(write, number, waiver, by, at);
  endHolds(write, number, call);
  saveSettlement(write, settlement, call);
  const { share, toClient, transfer } = settlement;
  insertSettlement(write, plan, { toClient, ...share, transfer: transfer.id });
  saveMarks(write, plan);
}

/** Out of what the professional has, back the way it was paid. */
function saveReturned(write: Write, plan: plans.Returned, call: Call): void {
  const { refund, transfer } = plan;
  post(write, transfer, call);
  openRefund(write, refund, call);
  insertSettlement(write, plan, { toClient: refund.amount, gross: 0n, fee: 0n, net: 0n, transfer: transfer.id });
  saveMarks(write, plan);
}

interface Moved {
  readonly toClient: bigint;
  readonly gross: bigint;
  readonly fee: bigint;
  readonly net: bigint;
  readonly transfer: string;
}

function insertSettlement(write: Write, plan: plans.Ended | plans.Returned, sums: Moved): void {
  const { number, how, offer, by, at } = plan;
  const award = plan.act === 'settle' ? plan.award : null;
  write`insert into cases.settlement (number, how, offer, award, to_client, gross, fee, net, transfer, by, at)
        values (${number}, ${how}, ${offer?.id ?? null}, ${award?.id ?? null}, ${sums.toClient}, ${sums.gross}, ${sums.fee},
                ${sums.net}, ${sums.transfer}, ${by}, ${at})`;
}

function saveMarks(write: Write, { number, marks, at }: Pick<plans.Ended, 'number' | 'marks' | 'at'>): void {
  for (const mark of marks) {
    write`insert into cases.mark (id, number, member, side, rule, reason, took_part, at)
          values (${mark.id}, ${number}, ${mark.member}, ${mark.side}, ${mark.rule}, ${mark.reason}, ${[...mark.tookPart]}, ${at})`;
    setDeadline(write, { kind: deadlines.mark, subject: mark.id, dueAt: at });
  }
}

export function saveMoved(write: Write, { number, move, act }: plans.Moved): void {
  moveDocket(write, move);
  if (act !== 'take' && move.endsAt) setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: move.endsAt });
}

export function saveEvidence(write: Write, plan: plans.EvidenceGiven, call: Call): void {
  const { number, evidence, move } = plan;
  write`insert into cases.evidence (id, number, side, text, extends, by, at)
        values (${evidence.id}, ${number}, ${evidence.side}, ${evidence.text}, ${evidence.extends}, ${evidence.by},
                ${evidence.at})`;
  if (move) {
    moveDocket(write, move);
    if (move.endsAt) setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: move.endsAt });
  }
  keep(write, plan.screened, evidence.id, plan.engagement, call);
}

function insertAward(write: Write, number: string, award: Award): void {
  write`insert into cases.award (id, number, instance, round, to_client, reason, criteria, marks, by, at)
        values (${award.id}, ${number}, ${award.instance}, ${award.round}, ${award.toClient}, ${award.reason},
                ${write.json(award.criteria.map((each) => ({ ...each })))},
                ${write.json(award.marks.map((each) => ({ ...each })))}, ${award.by}, ${award.at})`;
}

export function saveAward(write: Write, { number, award, move }: plans.Awarded): void {
  insertAward(write, number, award);
  moveDocket(write, move);
  if (move.endsAt) setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: move.endsAt });
}

function insertSignature(write: Write, award: string, by: string, at: Date): void {
  write`insert into cases.signature (award, by, at) values (${award}, ${by}, ${at})`;
}

export function saveSigned(write: Write, { number, award, by, at, move }: plans.Signed): void {
  insertSignature(write, award.id, by, at);
  moveDocket(write, move);
  if (move.endsAt) setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: move.endsAt });
}

function insertWaiver(write: Write, number: string, side: string, by: string, at: Date): void {
  write`insert into cases.waiver (number, side, by, at) values (${number}, ${side}, ${by}, ${at})`;
}

export function saveWaived(write: Write, { number, side, by, at, move }: plans.Waived): void {
  insertWaiver(write, number, side, by, at);
  moveDocket(write, move);
}

export function saveSecondAsked(write: Write, plan: plans.SecondAsked, call: Call): void {
  const { number, side, reason, by, at, move, engagement, screened } = plan;
  write`insert into cases.second_look (number, side, reason, by, at) values (${number}, ${side}, ${reason}, ${by}, ${at})`;
  moveDocket(write, move);
  if (move.endsAt) setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: move.endsAt });
  keep(write, screened, secondLookName(number), engagement, call);
}

/** Under which name screening knows the words of a request for a second look. */
export function secondLookName(number: string): string {
  return `${number} second`;
}

export function saveReminder(write: Write, { number, nextAt }: plans.Reminded): void {
  if (nextAt) setDeadline(write, { kind: deadlines.reminder, subject: number, dueAt: nextAt });
}

export function saveDeclined(write: Write, { number, award, reason, by, at, move }: plans.SignatureDeclined): void {
  write`insert into cases.award_declined (award, by, reason, at) values (${award}, ${by}, ${reason}, ${at})`;
  moveDocket(write, move);
  if (move.endsAt) setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: move.endsAt });
}

export function savePaused(write: Write, { number, side, days, by, at, move, waiting }: plans.Paused): void {
  write`insert into cases.pause (number, side, days, by, at) values (${number}, ${side}, ${days}, ${by}, ${at})`;
  moveDocket(write, move);
  wait(write, number, waiting);
}

export function saveRung(write: Write, { number, phaseFrom, n, at, nextAt }: plans.Rung): void {
  write`insert into cases.late (number, phase_from, n, at) values (${number}, ${phaseFrom}, ${n}, ${at})`;
  setDeadline(write, { kind: deadlines.clock, subject: number, dueAt: nextAt });
}
