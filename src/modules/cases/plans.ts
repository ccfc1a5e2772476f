/** What the acts of a case do. The same plan is written by `apply` and told beforehand by `consequences`. */
import type { Entry, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { CaseMove, CaseNumber, Docket } from '../casework/index.ts';
import type { Settlement, Side } from '../engagements/index.ts';
import type { Hold, Transfer } from '../ledger/index.ts';
import type { RefundOrder } from '../payments/index.ts';
import type { GuidelineId } from '../policy/index.ts';
import type { Screened } from '../screening/index.ts';
import type { About, Award, BlindRange, CaseOffer, Evidence, Over, Settled } from './facts.ts';

interface Step extends Plan {
  readonly entry: Entry;
  readonly number: CaseNumber;
  readonly engagement: string;
  readonly by: string;
  readonly at: Date;
}

/** When the other side is reminded that an answer is waited for. */
export interface Waiting {
  readonly endsAt: Date;
  readonly remindAt: Date | null;
}

/** What an offer would bring if it were accepted, told with it. */
export interface Foreseen {
  readonly net: bigint;
  readonly fee: bigint;
  readonly toClient: bigint;
  readonly currency: string;
  /** Where it comes from: what is held, or what the professional has. */
  readonly from: 'held' | 'balance';
}

export interface Opened extends Step {
  readonly act: 'open';
  readonly docket: Omit<Docket, 'version' | 'closedAt' | 'owner'>;
  readonly dispute: {
    readonly milestone: string;
    readonly client: string;
    readonly professional: string;
    readonly side: Side;
    readonly about: About;
    readonly held: bigint;
    readonly currency: string;
  };
  /** Null where the money is no longer here to be held. */
  readonly hold: Hold | null;
  readonly offer: CaseOffer;
  readonly waiting: Waiting;
  readonly foreseen: Foreseen;
  readonly screened: Screened;
}

export interface Offered extends Step {
  readonly act: 'counter';
  readonly offer: CaseOffer;
  readonly move: CaseMove;
  /** Null for an offer beside the arbiter's work. */
  readonly waiting: Waiting | null;
  readonly foreseen: Foreseen;
  readonly countersLeft: number;
  readonly screened: Screened;
}

export interface RangeGiven extends Step {
  readonly act: 'range';
  readonly range: BlindRange;
}

/** A violation that follows from how the case ended. */
export interface Mark {
  readonly id: Id<'mrk'>;
  readonly member: string;
  readonly side: Side;
  readonly rule: GuidelineId;
  readonly reason: string;
  readonly tookPart: readonly string[];
}

/** What talks end with, and what is new in the very act that ends them. */
interface Agreed extends Step {
  readonly offer: CaseOffer | null;
  /** True when the offer is written in this very act: it gives the other side everything. */
  readonly offerIsNew: boolean;
  readonly range: BlindRange | null;
  readonly screened: Screened | null;
  readonly move: CaseMove;
}

export interface Ended extends Agreed {
  readonly act: 'settle';
  readonly how: Settled['how'];
  readonly award: Award | null;
  readonly awardIsNew: boolean;
  readonly signature: boolean;
  readonly waiver: Side | null;
  readonly settlement: Settlement;
  readonly marks: readonly Mark[];
}

/** After a release both agreed that a part goes back, out of what the professional has here. */
export interface Returned extends Agreed {
  readonly act: 'return';
  readonly how: Settled['how'];
  readonly refund: RefundOrder;
  readonly transfer: Transfer;
  readonly marks: readonly Mark[];
}

/** Talks after a release ended, and nothing goes back. */
export interface Left extends Agreed {
  readonly act: 'leave';
  readonly how: Over['how'];
  /** The review of a delivery that goes on, until when. */
  readonly review: { readonly milestone: string; readonly windowEndsAt: Date } | null;
}

/** A second person does not sign: whoever decided decides anew. */
export interface SignatureDeclined extends Step {
  readonly act: 'decline_signature';
  readonly award: string;
  readonly reason: string;
  readonly move: CaseMove;
}

/** A side stops the clock for some days. */
export interface Paused extends Step {
  readonly act: 'pause';
  readonly side: Side;
  readonly days: number;
  readonly waiting: Waiting;
  readonly move: CaseMove;
}

/** A decision is late. */
export interface Rung extends Step {
  readonly act: 'ring';
  readonly n: number;
  readonly phaseFrom: Date;
  readonly nextAt: Date;
}

/** The case goes on, and nothing else happens: by the clock or because somebody asked. */
export interface Moved extends Step {
  readonly act: 'arbitrate' | 'end_evidence' | 'take';
  readonly move: CaseMove;
  readonly foreseen: null;
}

export interface EvidenceGiven extends Step {
  readonly act: 'evidence';
  readonly evidence: Evidence;
  readonly move: CaseMove | null;
  readonly screened: Screened;
}

export interface Awarded extends Step {
  readonly act: 'award';
  readonly award: Award;
  readonly move: CaseMove;
  /** What will move when it counts. */
  readonly settlement: Settlement;
}

export interface Signed extends Step {
  readonly act: 'sign';
  readonly award: Award;
  readonly move: CaseMove;
}

export interface Waived extends Step {
  readonly act: 'waive';
  readonly side: Side;
  readonly move: CaseMove;
}

export interface SecondAsked extends Step {
  readonly act: 'ask_second';
  readonly side: Side;
  readonly reason: string;
  readonly move: CaseMove;
  readonly screened: Screened;
}

export interface Reminded extends Step {
  readonly act: 'remind';
  readonly nextAt: Date | null;
}

export type CasePlan =
  | Opened
  | Offered
  | RangeGiven
  | Ended
  | Returned
  | Left
  | Moved
  | EvidenceGiven
  | Awarded
  | Signed
  | Waived
  | SecondAsked
  | SignatureDeclined
  | Paused
  | Rung
  | Reminded;
