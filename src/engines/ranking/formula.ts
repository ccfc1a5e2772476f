import type { Severity } from './facts.ts';

/** The numbers of one version of the formula. A later version stands beside it; a score names the one it was made with. */
export interface Formula {
  readonly version: number;
  /** How many points each factor gives at most; together 100. */
  readonly weights: Readonly<Record<Factor, number>>;
  /** For how many days a fact counts. */
  readonly windows: Readonly<Record<Window, number>>;
  /** After how many days a fact weighs half. */
  readonly halfLives: {
    readonly rating: number;
    readonly contact: number;
    readonly payment: number;
    readonly violation: number;
  };
  /** Everybody begins as if so many ratings of so many stars were there. */
  readonly prior: { readonly stars: number; readonly weight: number };
  /** Of one counterparty's money this share of the whole counts fully, and of what is above it only a part. */
  readonly counterpartyShare: number;
  readonly counterpartyExcess: number;
  /** The sum of money at which the factor of earnings is full. */
  readonly fullEarnings: number;
  readonly fullProposals: number;
  readonly fullWins: number;
  readonly fullCertifications: number;
  readonly certificationShare: number;
  /** A violation enters the average as one rating of one star with this weight. */
  readonly violationRating: Readonly<Record<Severity, number>>;
  /** Points taken by a fact on its day. */
  readonly violationPoints: Readonly<Record<Severity, number>>;
  readonly contactPoints: number;
  readonly paymentPoints: number;
  /** The first ending with one's own fault takes nothing, the second this, and each further one so much more. */
  readonly cancellationPoints: { readonly second: number; readonly more: number };
}

export const factors = ['rating', 'earnings', 'completion', 'responsiveness', 'activity', 'rehire', 'proof'] as const;
export type Factor = (typeof factors)[number];

export const deductions = ['contact_alerts', 'payment_alerts', 'violations', 'cancellations'] as const;
export type Deduction = (typeof deductions)[number];

export type Window =
  | 'ratings'
  | 'earnings'
  | 'completion'
  | 'firstMessages'
  | 'proposals'
  | 'wins'
  | 'rehire'
  | 'alerts'
  | 'violations'
  | 'cancellations';

/** `policy` 6, version 1. */
export const formula1: Formula = {
  version: 1,
  weights: { rating: 25, earnings: 20, completion: 20, responsiveness: 10, activity: 10, rehire: 10, proof: 5 },
  windows: {
    ratings: 365,
    earnings: 180,
    completion: 180,
    firstMessages: 90,
    proposals: 30,
    wins: 90,
    rehire: 365,
    alerts: 180,
    violations: 365,
    cancellations: 183,
  },
  halfLives: { rating: 180, contact: 60, payment: 90, violation: 90 },
  prior: { stars: 4, weight: 3 },
  counterpartyShare: 0.4,
  counterpartyExcess: 0.5,
  fullEarnings: 10_000,
  fullProposals: 10,
  fullWins: 2,
  fullCertifications: 3,
  certificationShare: 0.75,
  violationRating: { light: 0.5, normal: 1, heavy: 2 },
  violationPoints: { light: 5, normal: 10, heavy: 20 },
  contactPoints: 4,
  paymentPoints: 10,
  cancellationPoints: { second: 6, more: 3 },
};
