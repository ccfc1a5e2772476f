/** Money goes back by the professional's will: unasked, or because the client asked and the professional agreed. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { refundTransfer } from '../ledger/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import { type MilestoneFacts, heldFor, moneyField } from './facts.ts';
import type { GivenBack, RefundAnswer, RefundAsk } from './plans.ts';
import { doneBy, hires, inCase, inForce, milestoneEntry, settled, sideOf } from './rules-sides.ts';
import { stageNow } from './stage.ts';

export interface RefundFacts extends MilestoneFacts {
  /** Null for everything that is still protected. */
  readonly amount: bigint | null;
  /** That of the agreement, where it is said. */
  readonly currency?: string | undefined;
  readonly reason: string;
}

function mayGiveBack(facts: MilestoneFacts, call: Call): Refusal | null {
  if (sideOf(facts, call) !== 'professional') return refuse('only_the_professional_may_give_back');
  return moneyIsThere(facts);
}

/** The professional gives protected money back, all or a part, without having been asked. */
export function giveBack(facts: RefundFacts, call: Call): GivenBack | Held | Refusal {
  const refusal = mayGiveBack(facts, call) ?? otherCurrency(facts);
  if (refusal) return refusal;
  return back(facts, facts.amount ?? heldFor(facts.milestone), facts.reason, call);
}

function mayRequestRefund(facts: MilestoneFacts): Refusal | null {
  if (!hires(facts)) return refuse('only_the_client_may_request_refund');
  const refusal = moneyIsThere(facts);
  if (refusal) return refusal;
  return facts.milestone.refundRequest === null ? null : refuse('refund_already_requested');
}

/** The client asks for money back. It moves only if the professional agrees; the review clock is not stopped by it. */
export function requestRefund(facts: RefundFacts, call: Call): RefundAsk | Held | Refusal {
  const refusal = mayRequestRefund(facts) ?? otherCurrency(facts);
  if (refusal) return refusal;
  const { milestone, agreement, pair, reason } = facts;
  const amount = facts.amount ?? heldFor(milestone);
  if (amount > heldFor(milestone)) return refuse('refund_too_large');
  const screened = screenTexts({ reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const request = call.id('rfr');
  return {
    act: 'request_refund',
    entry: milestoneEntry(
      facts,
      'refund.requested',
      { amount: moneyField(amount, agreement.currency), ...recordFields('reason', reason, screened) },
      { request },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency: agreement.currency,
    request,
    amount,
    reason,
    screened,
  };
}

function mayAnswerRefund(facts: MilestoneFacts, call: Call): Refusal | null {
  if (sideOf(facts, call) !== 'professional') return refuse('only_the_professional_may_answer_refund');
  const refusal = moneyIsThere(facts);
  if (refusal) return refusal;
  return facts.milestone.refundRequest === null ? refuse('no_refund_requested') : null;
}

/** The professional agrees, and the money goes back at once. */
export function acceptRefund(facts: RefundFacts, call: Call): GivenBack | Held | Refusal {
  const refusal = mayAnswerRefund(facts, call);
  if (refusal) return refusal;
  const { refundRequest } = facts.milestone;
  if (refundRequest === null) return refuse('no_refund_requested');
  return back(facts, refundRequest.amount, facts.reason, call);
}

/** The professional does not agree: the payment stays protected, and the clock runs on. */
export function declineRefund(facts: RefundFacts, call: Call): RefundAnswer | Held | Refusal {
  return mayAnswerRefund(facts, call) ?? answered(facts, 'decline_refund', 'refund.declined', call);
}

function mayWithdrawRefund(facts: MilestoneFacts): Refusal | null {
  if (!hires(facts)) return refuse('only_the_client_may_request_refund');
  return settled(facts.milestone) ?? (facts.milestone.refundRequest === null ? refuse('no_refund_requested') : null);
}

/** The client takes the request back before it is answered. */
export function withdrawRefund(facts: RefundFacts, call: Call): RefundAnswer | Held | Refusal {
  return mayWithdrawRefund(facts) ?? answered(facts, 'withdraw_refund', 'refund.withdrawn', call);
}

function otherCurrency({ currency, agreement }: RefundFacts): Refusal | null {
  if (currency === undefined || currency === agreement.currency) return null;
  return refuseInput([{ param: 'amount.currency', code: 'other_currency' }]);
}

function moneyIsThere(facts: MilestoneFacts): Refusal | null {
  const { milestone } = facts;
  const done = settled(milestone) ?? inCase(milestone);
  if (done) return done;
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  return heldFor(milestone) > 0n ? null : refuse('not_funded');
}

function back(facts: RefundFacts, amount: bigint, reason: string, call: Call): GivenBack | Held | Refusal {
  const { milestone, agreement, pair } = facts;
  const held = heldFor(milestone);
  const { funding } = milestone;
  if (amount > held) return refuse('refund_too_large');
  if (funding === null) return refuse('not_funded');
  const screened = screenTexts({ reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const { currency } = agreement;
  const whole = amount === held;
  const refund = call.id('rfd');
  const request = milestone.refundRequest?.id ?? null;
  const others = facts.milestones.filter(({ id }) => id !== milestone.id);
  return {
    act: 'refund',
    entry: milestoneEntry(
      facts,
      'milestone.refunded',
      {
        amount: moneyField(amount, currency),
        left: moneyField(held - amount, currency),
        ...recordFields('reason', reason, screened),
      },
      { refund, ...(request === null ? {} : { request }) },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency,
    client: pair.client,
    refund,
    amount,
    whole,
    reason,
    request,
    moves: [{ from: 'protected', to: 'client', amount }],
    transfer: refundTransfer({ milestone: milestone.id, client: pair.client, amount, currency, refund, whole }, call),
    left: held - amount,
    caseWindowDays: agreement.terms.caseWindowDays,
    funding,
    closesContact:
      whole && stageNow({ ...facts, milestones: [...others, { ...milestone, status: 'refunded' }] }) === 'talking',
    screened,
  };
}

function answered(
  facts: RefundFacts,
  act: RefundAnswer['act'],
  type: 'refund.declined' | 'refund.withdrawn',
  call: Call,
): RefundAnswer | Held | Refusal {
  const { milestone, agreement, pair, reason } = facts;
  const { refundRequest } = milestone;
  if (refundRequest === null) return refuse('no_refund_requested');
  const screened = screenTexts({ reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  return {
    act,
    entry: milestoneEntry(
      facts,
      type,
      { amount: moneyField(refundRequest.amount, agreement.currency), ...recordFields('reason', reason, screened) },
      { request: refundRequest.id },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency: agreement.currency,
    request: refundRequest.id,
    reason,
    screened,
  };
}
