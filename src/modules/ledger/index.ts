export { escrowOf, payableOf, platformFeeOf, refundDueOf } from './accounts.ts';
export { type Finding, audit, moneyRules } from './audit.ts';
export { ledgerDump } from './dump.ts';
export { type Hold, endHolds, heldOn, placeHold } from './holds.ts';
export { balanceOf, drawOn, fold, lockBalances, post, postAll, recentCredits } from './store.ts';
export {
  type Transfer,
  fundTransfer,
  fundingReturnedTransfer,
  givenBackTransfer,
  payoutPaidTransfer,
  payoutReturnedTransfer,
  payoutTransfer,
  refundSentTransfer,
  refundTransfer,
  releaseTransfer,
  splitTransfer,
} from './transfers.ts';
