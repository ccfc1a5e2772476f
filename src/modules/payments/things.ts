/** The things of this room as rules and stores hand them around. Amounts are minor units. */
import type { Id, Party } from '../../core/id.ts';
import type { Lang } from '../../words/lang.ts';
import type { FundingStatus, PayoutStatus, RefundStatus } from './lifecycle.ts';

/** How a client may pay; each leads to a page of the provider. */
export const paymentMethods = ['card', 'instant', 'bank'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** One provider is in use. Every row remembers which it was, so a second one can come. */
export const providerInUse = 'sandbox';

export interface Funding {
  readonly id: Id<'fnd'>;
  readonly engagement: Id<'eng'>;
  readonly milestone: Id<'mil'>;
  readonly payer: Party;
  readonly byMember: Id<'mem'>;
  readonly professional: Id<'mem'>;
  readonly provider: string;
  readonly method: PaymentMethod;
  readonly amount: bigint;
  readonly currency: string;
  /** What is paid for, in the payer's words: it stands on the provider's page and on receipts. */
  readonly description: string;
  readonly lang: Lang;
  readonly status: FundingStatus;
  readonly failure: string | null;
  readonly contradiction: string | null;
  readonly providerId: string | null;
  /** Whoever holds it can pay: shown to the payer's side only. */
  readonly checkoutUrl: string | null;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  readonly supersededAt: Date | null;
  /** When the engagement took notice of the end, and what it did with it. */
  readonly heardAt: Date | null;
  readonly taken: 'held' | 'returned' | 'noted' | null;
}

/** What an act hands over when a client is to pay. */
export interface FundingOrder {
  /** From `call.id('fnd')`. */
  readonly id: Id<'fnd'>;
  readonly engagement: Id<'eng'>;
  readonly milestone: Id<'mil'>;
  readonly payer: Party;
  readonly professional: Id<'mem'>;
  readonly method: PaymentMethod;
  readonly amount: bigint;
  readonly currency: string;
  readonly description: string;
}

export interface Refund {
  readonly id: Id<'rfd'>;
  readonly funding: Id<'fnd'>;
  readonly engagement: Id<'eng'>;
  readonly milestone: Id<'mil'>;
  readonly client: Party;
  readonly amount: bigint;
  readonly currency: string;
  readonly reason: string;
  readonly status: RefundStatus;
  readonly failure: string | null;
  readonly providerId: string | null;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
}
export type RefundOrder = Pick<
  Refund,
  'id' | 'funding' | 'engagement' | 'milestone' | 'client' | 'amount' | 'currency' | 'reason'
>;

export interface Destination {
  readonly id: Id<'dst'>;
  readonly member: Id<'mem'>;
  readonly name: string;
  readonly account: string;
  readonly setAt: Date;
  readonly usableAt: Date;
}

export interface Payout {
  readonly id: Id<'pyo'>;
  readonly member: Id<'mem'>;
  readonly provider: string;
  readonly destination: Id<'dst'>;
  readonly amount: bigint;
  readonly currency: string;
  readonly approvalsNeeded: number;
  readonly status: PayoutStatus;
  readonly failure: string | null;
  readonly providerId: string | null;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
}

export interface Approval {
  readonly staff: Id<'mem'>;
  readonly verdict: 'approved' | 'declined';
  readonly reason: string;
  readonly at: Date;
}
