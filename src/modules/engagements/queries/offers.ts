/** What the reader may do here, why not, and what would follow: asked of the same rules as the acts themselves. */
import { Held, type Viewer } from '../../../core/command.ts';
import { preview } from '../../../core/offer.ts';
import { type Refusal, isRefusal } from '../../../core/refusal.ts';
import type { Call } from '../../../core/actor.ts';
import { type Consequence, consequences } from '../consequences.ts';
import type { Facts, MilestoneFacts } from '../facts.ts';
import type { EngagementPlan } from '../plans.ts';
import * as rules from '../rules.ts';

/** One act: allowed, with what will follow, or not, with the reason. */
export type Offered =
  | { readonly allowed: true; readonly consequences: readonly Consequence[] }
  | { readonly allowed: false; readonly code: Refusal['code']; readonly detail: Refusal['detail'] };
export type Offers<Name extends string> = Readonly<Record<Name, Offered>>;

export const milestoneActs = [
  'fund',
  'deliver',
  'release',
  'request_changes',
  'extend',
  'give_back',
  'request_refund',
  'accept_refund',
  'decline_refund',
  'withdraw_refund',
  'cancel',
] as const;
export type MilestoneAct = (typeof milestoneActs)[number];

export const engagementActs = [
  'propose_change',
  'accept_agreement',
  'decline_agreement',
  'withdraw_agreement',
  'give_card',
  'decline_card',
  'cancel',
  'close',
] as const;
export type EngagementAct = (typeof engagementActs)[number];

/** What a preview of a payment needs besides the milestone. */
export type PayingFacts = Pick<rules.FundFacts, 'acceptance' | 'underWay'>;

type Verdict = EngagementPlan | Held | Refusal;
type Rule = (call: Call) => Verdict;

/** Where an act takes words, it is tried with none or with the least that is needed: only they are still missing. */
export function milestoneOffers(facts: MilestoneFacts, paying: PayingFacts, viewer: Viewer): Offers<MilestoneAct> {
  const { milestone, current } = facts;
  const words = { ...facts, amount: null, reason: '' };
  const items = current.body.criteria
    .filter(({ id, needsEvidence }) => needsEvidence && milestone.criteria.includes(id))
    .map(({ id }) => ({ criterion: id, text: '', links: ['https://example.org'] }));
  return offered(viewer, {
    fund: (call) => rules.fund({ ...facts, ...paying, method: 'card' }, call),
    deliver: (call) => rules.deliver({ ...facts, text: '', items }, call),
    release: (call) => rules.release(facts, call),
    request_changes: (call) => rules.requestChanges({ ...facts, items: [] }, call),
    extend: (call) => rules.extend(facts, call),
    give_back: (call) => rules.giveBack(words, call),
    request_refund: (call) => rules.requestRefund(words, call),
    accept_refund: (call) => rules.acceptRefund(words, call),
    decline_refund: (call) => rules.declineRefund(words, call),
    withdraw_refund: (call) => rules.withdrawRefund(words, call),
    cancel: (call) => rules.cancelMilestone(words, call),
  });
}

export function engagementOffers(
  facts: Facts,
  answering: Pick<rules.AnswerFacts, 'acceptance' | 'projectStatus' | 'proposalStatus' | 'taken'>,
  viewer: Viewer,
): Offers<EngagementAct> {
  const answer = { ...facts, ...answering, version: facts.open?.version ?? 0 };
  const rounds = (facts.current?.body.rounds ?? 0) + 1;
  const card = { ...facts, email: null, phone: '-', other: null, hidden: new Map() };
  return offered(viewer, {
    propose_change: (call) =>
      rules.mayProposeChange(facts, call) ?? rules.proposeChange({ ...facts, asked: { note: '', rounds } }, call),
    accept_agreement: (call) => rules.acceptAgreement(answer, call),
    decline_agreement: (call) => rules.declineAgreement(answer, call),
    withdraw_agreement: (call) => rules.withdrawAgreement(answer, call),
    give_card: (call) => rules.giveCard(card, call),
    decline_card: (call) => rules.declineCard(facts, call),
    cancel: (call) => rules.cancel({ ...facts, reason: '' }, call),
    close: (call) => rules.close({ ...facts, reason: '' }, call),
  });
}

function offered<Name extends string>(viewer: Viewer, acts: Readonly<Record<Name, Rule>>): Offers<Name> {
  const entries = Object.entries<Rule>(acts).map(([name, rule]) => [name, offeredOne(viewer, rule)]);
  return Object.fromEntries(entries) as Offers<Name>;
}

export function offeredOne(viewer: Viewer, rule: Rule): Offered {
  const plan = preview(null, viewer, (_facts, call) => rule(call));
  // A text that would be held is no reason against the act: its writer chooses when it is written.
  if (plan === null) return { allowed: true, consequences: [] };
  if (isRefusal(plan)) return { allowed: false, code: plan.code, detail: plan.detail };
  return { allowed: true, consequences: consequences(plan) };
}
