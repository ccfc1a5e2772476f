/** How a milestone's money is protected: the client pays, the provider says so, and the work can start. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { fundTransfer } from '../ledger/index.ts';
import type { Funding as Payment, PaymentMethod } from '../payments/index.ts';
import type { Acceptance } from '../policy/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import { type Facts, type MilestoneFacts, isEnded, moneyField } from './facts.ts';
import { shareOf } from './money.ts';
import type { Funding, FundingOutcome, MilestoneCancelled } from './plans.ts';
import { bindsOne, doneBy, inForce, milestoneEntry, settled, sideOf, withAssignment } from './rules-sides.ts';
import { stageAt, stageNow } from './stage.ts';

export interface FundFacts extends MilestoneFacts {
  readonly acceptance: Acceptance;
  /** How far the payment that was opened last has come. */
  readonly underWay: Payment['status'] | null;
  readonly method: PaymentMethod;
}

function mayFund(facts: Omit<FundFacts, 'method'>, call: Call): Refusal | null {
  const { duties, milestone, acceptance } = facts;
  if (sideOf(facts, call) !== 'client') return refuse('only_the_client_may_fund');
  if (!duties.includes('pay')) return refuse('only_a_payer_may_fund');
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  // A checkout that was left alone may be opened anew; a payment that is with the bank may not be made twice.
  if (milestone.status === 'funding' && withTheBank(facts.underWay)) return refuse('funding_under_way');
  if (milestone.status === 'funded' || milestone.status === 'delivered') return refuse('already_funded');
  return settled(milestone) ?? acceptance.refusal(call.now);
}

function withTheBank(status: Payment['status'] | null): boolean {
  return status !== null && status !== 'opened' && status !== 'pending';
}

/** The client goes to pay. The money counts as protected only when the provider has said that it is there. */
export function fund(facts: FundFacts, call: Call): Funding | Refusal {
  const refusal = mayFund(facts, call);
  if (refusal) return refusal;
  const { milestone, agreement, pair, releasedBefore, method } = facts;
  const { currency, terms } = agreement;
  const funding: Id<'fnd'> = call.id('fnd');
  return {
    act: 'fund',
    entry: milestoneEntry(
      facts,
      'milestone.funding_started',
      { amount: moneyField(milestone.amount, currency), method },
      { funding },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency,
    funding,
    payer: pair.client,
    professional: pair.professional,
    method,
    moves: [{ from: 'client', to: 'protected', amount: milestone.amount }],
    share: shareOf(milestone.amount, releasedBefore, terms),
    terms,
    opensContact: stageNow(facts) === 'talking',
  };
}

export interface FundingFacts extends MilestoneFacts {
  /** The payment that has ended, as the provider's word left it. */
  readonly payment: Pick<Payment, 'id' | 'status' | 'failure' | 'amount' | 'currency' | 'provider' | 'heardAt'>;
}

/**
 * The provider holds the money: from now on it is protected, and the work can start. A payment that comes when nothing
 * can be done with it any more is not taken; payments gives it back.
 */
export function confirmFunding(facts: FundingFacts, call: Call): FundingOutcome | Refusal {
  const { payment, milestone, agreement, pair } = facts;
  const { id: funding, provider, amount, currency } = payment;
  if (call.actor.kind !== 'provider') return refuse('only_the_provider_may_confirm');
  const wanted =
    agreement.status === 'in_force' &&
    milestone.status === 'funding' &&
    payment.status === 'succeeded' &&
    payment.heardAt === null &&
    amount === milestone.amount &&
    currency === agreement.currency;
  if (!wanted) return refuse('funding_not_under_way');
  return {
    act: 'confirm_funding',
    entry: milestoneEntry(facts, 'milestone.funded', { amount: moneyField(amount, currency) }, { funding }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency,
    funding,
    failure: null,
    transfer: fundTransfer({ funding, milestone: milestone.id, provider, amount, currency }, call),
    assignment: agreement.assignment,
  };
}

/** The payment did not come through: nothing was taken, and it can be tried again. */
export function failFunding(facts: FundingFacts, call: Call): FundingOutcome | Refusal {
  const { payment, milestone, agreement, pair } = facts;
  const { id: funding, status, failure, amount } = payment;
  const { currency } = agreement;
  if (call.actor.kind !== 'provider') return refuse('only_the_provider_may_confirm');
  // Providers knock late and twice; a payment that gave way to another changes nothing here.
  const ours = milestone.status === 'funding' && milestone.funding === funding && payment.heardAt === null;
  if (!ours || !['failed', 'canceled', 'expired'].includes(status)) return refuse('funding_not_under_way');
  const reason = failure ?? status;
  return {
    act: 'fail_funding',
    entry: milestoneEntry(
      facts,
      'milestone.funding_failed',
      { amount: moneyField(amount, currency), reason },
      { funding },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency,
    funding,
    failure: reason,
    transfer: null,
    assignment: agreement.assignment,
  };
}

function mayCancelMilestone(facts: MilestoneFacts, call: Call): Refusal | null {
  if (bindsOne(facts, call) === null) return refuse('only_who_agrees_may');
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  if (facts.milestone.status === 'funding') return refuse('funding_under_way');
  if (facts.milestone.status === 'funded' || facts.milestone.status === 'delivered')
    return refuse('money_is_protected');
  const done = withAssignment(facts) ?? settled(facts.milestone);
  if (done) return done;
  return otherWork(facts, facts.milestone.id) ? null : refuse('last_milestone');
}

/** A milestone that was never funded can be called off by either side alone: nothing was paid and no work was due. */
export function cancelMilestone(
  facts: MilestoneFacts & { readonly reason: string },
  call: Call,
): MilestoneCancelled | Held | Refusal {
  const refusal = mayCancelMilestone(facts, call);
  if (refusal) return refusal;
  const { milestone, agreement, pair, reason } = facts;
  const screened = screenTexts({ reason }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  return {
    act: 'cancel_milestone',
    entry: milestoneEntry(facts, 'milestone.cancelled', {
      amount: moneyField(milestone.amount, agreement.currency),
      ...recordFields('reason', reason, screened),
    }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency: agreement.currency,
    reason,
    screened,
  };
}

/** The last piece of work is not cancelled alone: then the engagement is cancelled or closed as a whole. */
function otherWork({ milestones }: Facts, id: string): boolean {
  return milestones.some((each) => each.id !== id && (!isEnded(each) || each.status === 'released'));
}
