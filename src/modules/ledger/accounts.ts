import type { Party } from '../../core/id.ts';

/** Names of accounts. The first word is the kind and says how the account is kept (see the chart in the migration). */
export const escrowOf = (milestone: string) => `escrow:${milestone}`;
export const payableOf = (professional: string, currency: string) => `payable:${professional}:${currency}`;
export const refundDueOf = (party: Party, currency: string) => `refund_due:${party}:${currency}`;
export const providerCashOf = (provider: string, currency: string) => `provider_cash:${provider}:${currency}`;
export const payoutInTransitOf = (provider: string, currency: string) => `payout_in_transit:${provider}:${currency}`;
export const platformFeeOf = (currency: string) => `platform_fee:${currency}`;
