export { escrowOf, payableOf, payoutInTransitOf, platformFeeOf, providerCashOf, refundDueOf } from './accounts.ts';
export { type Finding, audit, moneyRules } from './audit.ts';
export { type LedgerDump, ledgerDump } from './dump.ts';
export { type Movement, balanceOf, balancesOf, fold, lockBalances, movementsOf, post, recentCredits } from './store.ts';
export {
  type Transfer,
  type TransferKind,
  fundTransfer,
  fundingReturnedTransfer,
  payoutPaidTransfer,
  payoutReturnedTransfer,
  payoutTransfer,
  refundSentTransfer,
  refundTransfer,
  releaseTransfer,
} from './transfers.ts';
