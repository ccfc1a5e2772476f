/** Everything that can be said no to in an engagement, in the order in which it comes. */
export {
  type AnswerFacts,
  type AskedAward,
  type AskedChange,
  type AwardFacts,
  acceptAgreement,
  award,
  declineAgreement,
  mayAnswer,
  mayAward,
  mayProposeChange,
  mayWithdraw,
  proposeChange,
  totalOf,
  withdrawAgreement,
} from './rules-agreement.ts';
export {
  type CardFacts,
  type EndFacts,
  cancel,
  close,
  declineCard,
  giveCard,
  mayCancel,
  mayClose,
  mayDeclineCard,
  mayGiveCard,
} from './rules-closing.ts';
export {
  type FundFacts,
  type FundingFacts,
  cancelMilestone,
  confirmFunding,
  failFunding,
  fund,
  mayCancelMilestone,
  mayFund,
} from './rules-funding.ts';
export {
  type RefundFacts,
  acceptRefund,
  declineRefund,
  giveBack,
  mayAnswerRefund,
  mayGiveBack,
  mayRequestRefund,
  mayWithdrawRefund,
  requestRefund,
  withdrawRefund,
} from './rules-refund.ts';
export { release } from './rules-release.ts';
export {
  type ChangesFacts,
  type DeliverFacts,
  deliver,
  extend,
  mayDeliver,
  mayExtend,
  mayRequestChanges,
  remindOfOutsideTalk,
  remindOfReview,
  requestChanges,
  textsOf,
} from './rules-review.ts';
export { sideOf } from './rules-sides.ts';
