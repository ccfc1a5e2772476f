/**
 * What a position is made of. Instants are milliseconds since 1970; a fact that was overturned is as if it never was.
 * Amounts are whole units of the base currency.
 */
export interface Fact {
  readonly at: number;
  readonly overturned?: boolean | undefined;
}
export interface Rating extends Fact {
  /** 1 to 5. */
  readonly stars: number;
}
export interface ViolationFact extends Fact {
  readonly severity: Severity;
}
export interface Earning extends Fact {
  readonly amount: number;
  readonly counterparty: string;
}
export interface Ending extends Fact {
  readonly outcome: Outcome;
  readonly client: string;
}
export interface FirstMessage extends Fact {
  /** Within 24 business hours of whoever answers. */
  readonly answeredInTime: boolean;
}
export interface ProposalFact extends Fact {
  readonly withdrawn?: boolean | undefined;
}
export interface AlertFact extends Fact {
  readonly kind: 'contact' | 'payment';
}

export const severities = ['light', 'normal', 'heavy'] as const;
export type Severity = (typeof severities)[number];

export const outcomes = [
  'completed',
  'cancelled_own_fault',
  'arbitrated_own_fault',
  'client_fault',
  'no_fault',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Facts {
  readonly now: number;
  readonly ratings: readonly Rating[];
  readonly violations: readonly ViolationFact[];
  readonly earnings: readonly Earning[];
  readonly endings: readonly Ending[];
  readonly firstMessages: readonly FirstMessage[];
  readonly proposals: readonly ProposalFact[];
  readonly wins: readonly Fact[];
  readonly alerts: readonly AlertFact[];
  /** How many certifications are valid at `now`. */
  readonly certifications: number;
  readonly identityVerified: boolean;
  /** Whether endings without fault count as cancellations too. */
  readonly cancellationsCount: 'with_fault' | 'all';
}

/** Somebody of whom nothing is known yet. */
export function noFacts(now: number): Facts {
  return {
    now,
    ratings: [],
    violations: [],
    earnings: [],
    endings: [],
    firstMessages: [],
    proposals: [],
    wins: [],
    alerts: [],
    certifications: 0,
    identityVerified: false,
    cancellationsCount: 'with_fault',
  };
}
