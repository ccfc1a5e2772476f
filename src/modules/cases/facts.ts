/** What the rules of a case look at: the milestone it is about, what was offered, shown and decided so far. */
import type { Id } from '../../core/id.ts';
import type { Docket } from '../casework/index.ts';
import type { MilestoneFacts, Side } from '../engagements/index.ts';
import type { GuidelineId, NumbersInForce } from '../policy/index.ts';
import type { CasePhase } from './lifecycle.ts';

/** Whose fault it was; `none` leaves no mark on anybody. */
export type Fault = 'none' | Side;

/** A way to share what is held: the client's part; the rest is the professional's, who pays the fee of it. */
export interface Split {
  readonly toClient: bigint;
  readonly fault: Fault;
  /** The violation that is named; null without fault. */
  readonly rule: GuidelineId | null;
}

export interface CaseOffer extends Split {
  readonly id: Id<'ofr'>;
  readonly n: number;
  readonly side: Side;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  readonly endsAt: Date;
  /** Made after the talks. */
  readonly late: boolean;
}

/** Of the professional's part, in minor units. */
export interface BlindRange {
  readonly side: Side;
  readonly lowest: bigint;
  readonly highest: bigint;
}

export interface Evidence {
  readonly id: Id<'evd'>;
  readonly side: Side;
  readonly text: string;
  readonly extends: boolean;
  readonly by: string;
  readonly at: Date;
}

export interface CriterionVerdict {
  readonly criterion: string;
  readonly met: 'met' | 'partly' | 'missed';
  readonly reason: string;
}

export interface NamedMark {
  readonly side: Side;
  readonly rule: GuidelineId;
  readonly reason: string;
}

export interface Award {
  readonly id: Id<'awd'>;
  readonly instance: 1 | 2;
  readonly toClient: bigint;
  readonly reason: string;
  readonly criteria: readonly CriterionVerdict[];
  readonly marks: readonly NamedMark[];
  readonly by: string;
  readonly at: Date;
  /** Who signed it beside the arbiter, where the sum asks for two. */
  readonly signedBy: string | null;
  /** A decision that was sent back is made anew, in another round of the same instance. */
  readonly round: number;
  /** Why a second person did not sign. */
  readonly declined: { readonly by: string; readonly reason: string; readonly at: Date } | null;
}

export interface Settled {
  readonly how: 'accepted' | 'ranges' | 'conceded' | 'awarded';
  readonly toClient: bigint;
  readonly gross: bigint;
  readonly fee: bigint;
  readonly net: bigint;
  readonly at: Date;
}

/**
 * What a case is about: money that is held for it, or money that was released. Of what was released only an agreement
 * gives something back, out of what the professional has in the house.
 */
export type About = 'held' | 'released';

/** How talks ended in which no money moved. */
export interface Over {
  readonly how: 'silence' | 'left' | 'nothing' | 'withdrawn';
  readonly at: Date;
}

/** A case as it stands. */
export interface Dispute extends Omit<Docket, 'phase'> {
  readonly phase: CasePhase;
  /** Who opened it. */
  readonly side: Side;
  readonly about: About;
  /** What is held, or what was released. */
  readonly held: bigint;
  readonly currency: string;
  readonly offers: readonly CaseOffer[];
  readonly ranges: readonly BlindRange[];
  readonly evidence: readonly Evidence[];
  readonly awards: readonly Award[];
  readonly waived: readonly Side[];
  readonly secondLook: { readonly side: Side; readonly reason: string; readonly by: string; readonly at: Date } | null;
  readonly settled: Settled | null;
  readonly over: Over | null;
  readonly pauses: readonly { readonly side: Side; readonly days: number; readonly at: Date }[];
  /** Since when the phase has run that was late, for each time it rang. */
  readonly rings: readonly Date[];
}

/** A case that was begun about this milestone after its release. */
export interface Afterwards {
  readonly side: Side;
  readonly open: boolean;
}

export interface OpenFacts extends MilestoneFacts {
  readonly numbers: NumbersInForce;
  readonly afterwards: readonly Afterwards[];
}
export interface CaseFacts extends Omit<OpenFacts, 'afterwards'> {
  /** What the professional has in the house and nothing holds, in the currency of the case; asked only after a release. */
  readonly purse: bigint;
  readonly dispute: Dispute;
  /** To whom a violation of each side would be given: a company answers through its owner. */
  readonly answers: Readonly<Record<Side, Id<'mem'>>>;
}

export function otherSide(side: Side): Side {
  return side === 'client' ? 'professional' : 'client';
}

export function lastOffer({ offers }: Pick<Dispute, 'offers'>): CaseOffer | undefined {
  return offers.at(-1);
}

/** An offer that gives the other side everything, without fault, leaves nothing to disagree about. */
export function givesAll({ toClient, fault }: Split, side: Side, held: bigint): boolean {
  return fault === 'none' && toClient === (side === 'client' ? 0n : held);
}

export function markIn({ fault, rule, reason }: CaseOffer): readonly NamedMark[] {
  return fault === 'none' || rule === null ? [] : [{ side: fault, rule, reason }];
}

/** Who has to answer the last offer. */
export function turnOf(dispute: Pick<Dispute, 'offers' | 'side'>): Side {
  return otherSide(lastOffer(dispute)?.side ?? dispute.side);
}

/** The award that counts: that of the second instance where there is one. */
export function awardOf({ awards }: Pick<Dispute, 'awards'>): Award | null {
  const standing = awards.filter(({ declined }) => declined === null);
  return standing.toSorted((a, b) => a.instance - b.instance).at(-1) ?? null;
}

/** What may be named as somebody's fault in a settlement: how the work went, not what the house watches over itself. */
export const faultRules = {
  professional: ['W-01', 'W-02', 'W-03', 'B-01'],
  client: ['W-01', 'W-02', 'B-01', 'K-01'],
} as const satisfies Readonly<Record<Side, readonly GuidelineId[]>>;

export function mayBeNamed(side: Side, rule: GuidelineId): boolean {
  const rules: readonly GuidelineId[] = faultRules[side];
  return rules.includes(rule);
}
