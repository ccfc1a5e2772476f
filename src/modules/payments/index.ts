export { auditPayments, paymentRules } from './audit.ts';
export { reconcile } from './reconcile.ts';
export { approvePayout } from './approve-payout.ts';
export { declinePayout } from './decline-payout.ts';
export { fundingLife, payoutLife, refundLife } from './lifecycle.ts';
export { lockMember } from './member-stream.ts';
export { openCheckout } from './open-checkout.ts';
export { receiveEvent } from './receive-event.ts';
export { requestPayout } from './request-payout.ts';
export { returnFunding } from './return-funding.ts';
export { seePayment } from './see-payment.ts';
export { seePayout } from './see-payout.ts';
export { seeRefund } from './see-refund.ts';
export { keepDestination } from './keep-destination.ts';
export { setDestination } from './set-destination.ts';
export {
  destinationOf,
  fundingOf,
  hearFunding,
  lockFunding,
  openFunding,
  openRefund,
  payoutOf,
  refundOf,
} from './store.ts';
export {
  type Effect,
  type Unseen,
  endEffect,
  endEvent,
  markSeen,
  parkEffect,
  postponeEffect,
  postponeEvent,
  refundByProvider,
  refundedOf,
  takeEffects,
  takeEvents,
  unheardFundings,
  unseen,
} from './store-events.ts';
export { type Funding, type PaymentMethod, type RefundOrder, paymentMethods } from './things.ts';
export {
  type Balance,
  type MoneyOverview,
  type PayoutPreview,
  type ShownDestination,
  type Statement,
  earnings,
  moneyOverview,
  myPayments,
  myPayouts,
  payoutsAtDesk,
  previewPayout,
  showPayment,
  showPayout,
  showReceipt,
  statement,
} from './queries.ts';
export type { ReceiptFacts, ShownFunding, ShownPayout } from './store-reads.ts';
