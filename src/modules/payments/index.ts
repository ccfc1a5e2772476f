export { approvePayout } from './approve-payout.ts';
export { declinePayout } from './decline-payout.ts';
export { fundingTransfer } from './funding-transfer.ts';
export {
  type FundingStatus,
  type PayoutStatus,
  type RefundStatus,
  fundingLife,
  isEnded,
  payoutLife,
  refundLife,
} from './lifecycle.ts';
export { openCheckout } from './open-checkout.ts';
export { receiveEvent } from './receive-event.ts';
export { requestPayout } from './request-payout.ts';
export { returnFunding } from './return-funding.ts';
export { seePayment } from './see-payment.ts';
export { seePayout } from './see-payout.ts';
export { seeRefund } from './see-refund.ts';
export { setDestination } from './set-destination.ts';
export { fundingOf, fundingsOf, hearFunding, lockFunding, openFunding, openRefund } from './store.ts';
export {
  type Destination,
  type Funding,
  type FundingOrder,
  type PaymentMethod,
  type Payout,
  type Refund,
  type RefundOrder,
  paymentMethods,
} from './things.ts';
