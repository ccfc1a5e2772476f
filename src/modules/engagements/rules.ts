/** Everything that can be said no to in an engagement, in the order in which it comes. */
export {
  type AnswerFacts,
  type AskedAward,
  type AskedChange,
  type AwardFacts,
  acceptAgreement,
  award,
  declineAgreement,
  mayProposeChange,
  proposeChange,
  withdrawAgreement,
} from './rules-agreement.ts';
export { cancel, cardId, close, coveredCard, declineCard, giveCard } from './rules-closing.ts';
export {
  type FundFacts,
  type FundingFacts,
  cancelMilestone,
  confirmFunding,
  failFunding,
  fund,
} from './rules-funding.ts';
export { restart } from './rules-evidence.ts';
export { acceptRefund, declineRefund, giveBack, requestRefund, withdrawRefund } from './rules-refund.ts';
export { release } from './rules-release.ts';
export { deliver, extend, remindOfOutsideTalk, remindOfReview, requestChanges } from './rules-review.ts';
export { sideOf } from './rules-sides.ts';
