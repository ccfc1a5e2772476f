import { lifecycle } from '../../core/lifecycle.ts';

/** A payment by a client. Until it ends, the payer may try again; what has ended stays ended. */
export const fundingLife = lifecycle({
  opened: {
    pending: 'pending',
    requires_action: 'requires_action',
    processing: 'processing',
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'canceled',
    expired: 'expired',
    contradict: 'contradicted',
  },
  pending: {
    requires_action: 'requires_action',
    processing: 'processing',
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'canceled',
    expired: 'expired',
    contradict: 'contradicted',
  },
  requires_action: {
    pending: 'pending',
    processing: 'processing',
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'canceled',
    expired: 'expired',
    contradict: 'contradicted',
  },
  processing: {
    pending: 'pending',
    requires_action: 'requires_action',
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'canceled',
    expired: 'expired',
    contradict: 'contradicted',
  },
  succeeded: {},
  failed: {},
  canceled: {},
  expired: {},
  contradicted: {},
});
export type FundingStatus = keyof typeof fundingLife;

/** Money on its way back to the payer. */
export const refundLife = lifecycle({
  opened: { pending: 'pending', succeeded: 'succeeded', failed: 'failed' },
  pending: { succeeded: 'succeeded', failed: 'failed' },
  succeeded: {},
  failed: {},
});
export type RefundStatus = keyof typeof refundLife;

/** Money on its way to a professional's bank. What fails or is declined is theirs again. */
export const payoutLife = lifecycle({
  awaiting_approval: { approve: 'opened', decline: 'declined' },
  opened: { in_transit: 'in_transit', paid: 'paid', failed: 'failed' },
  in_transit: { paid: 'paid', failed: 'failed' },
  paid: {},
  failed: {},
  declined: {},
});
export type PayoutStatus = keyof typeof payoutLife;

/** True when nothing follows any more. */
export function isEnded(status: FundingStatus | RefundStatus | PayoutStatus): boolean {
  return ended.includes(status);
}
const ended: readonly string[] = ['succeeded', 'failed', 'canceled', 'expired', 'contradicted', 'paid', 'declined'];
