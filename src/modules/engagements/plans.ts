/**
 * What the acts on an agreement and its money do, as plans. The same plan is written by `apply` and told beforehand by
 * `consequences`, so nobody is shown anything but what will happen.
 */
import type { Entry, Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { Placed } from '../files/index.ts';
import type { Transfer } from '../ledger/index.ts';
import type { PaymentMethod } from '../payments/index.ts';
import type { Screened } from '../screening/index.ts';
import type { Card, Milestone, Pair, Side, Terms, Version } from './facts.ts';

/** Where money stands: with the client, protected for a milestone, or arrived at the professional or the house. */
export type Place = 'client' | 'protected' | 'professional' | 'house';

export interface Move {
  readonly from: Place;
  readonly to: Place;
  /** Minor units, above zero. */
  readonly amount: bigint;
}

interface Step extends Plan {
  readonly entry: Entry;
  readonly engagement: Id<'eng'>;
  readonly by: string;
  readonly at: Date;
}

interface MilestoneStep extends Step {
  readonly milestone: Milestone;
  readonly currency: string;
}

/** The review window of a delivery. */
export interface Window {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a release would bring: all parts of one amount. */
export interface Share {
  readonly gross: bigint;
  readonly fee: bigint;
  readonly net: bigint;
}

export interface Award extends Step {
  readonly act: 'award';
  readonly proposal: Id<'prp'>;
  readonly project: Id<'prj'>;
  readonly pair: Pair;
  readonly currency: string;
  readonly terms: Terms;
  readonly version: Version;
  /** True when the professional had offered exactly this, so that both have said yes. */
  readonly agreed: boolean;
  readonly first: Share;
  readonly screened: Screened;
}

/** Words that both agreed on elsewhere, as the next version. */
export interface Amendment {
  readonly engagement: Id<'eng'>;
  readonly version: Version;
  readonly changes: MilestoneChanges;
}

export interface AgreementChange extends Step {
  readonly act: 'propose_change';
  readonly version: Version;
  readonly screened: Screened;
}

/** What accepting a wording does to the milestones. */
export interface MilestoneChanges {
  readonly added: readonly Pick<Milestone, 'id' | 'n' | 'title' | 'amount' | 'dueOn' | 'criteria'>[];
  readonly changed: readonly Pick<Milestone, 'id' | 'n' | 'title' | 'amount' | 'dueOn' | 'criteria'>[];
  readonly removed: readonly Id<'mil'>[];
}

export interface AgreementAnswer extends Step {
  readonly act: 'accept_agreement' | 'decline_agreement' | 'withdraw_agreement';
  readonly version: Version;
  readonly currency: string;
  /** Null when nothing begins to count. */
  readonly changes: MilestoneChanges | null;
  /** The award that this acceptance completes. */
  readonly award: { readonly proposal: Id<'prp'> | null; readonly project: Id<'prj'> } | null;
}

export interface Funding extends MilestoneStep {
  readonly act: 'fund';
  readonly funding: Id<'fnd'>;
  readonly payer: Party;
  readonly professional: Id<'mem'>;
  readonly method: PaymentMethod;
  readonly moves: readonly Move[];
  readonly share: Share;
  readonly terms: Terms;
  readonly opensContact: boolean;
}

/** How a payment ended: held for the milestone, or never come. */
export interface FundingOutcome extends MilestoneStep {
  readonly act: 'confirm_funding' | 'fail_funding';
  readonly funding: Id<'fnd'>;
  readonly failure: string | null;
  readonly transfer: Transfer | null;
  /** The assignment the payment is for, which goes on from here. */
  readonly assignment: Id<'asg'> | null;
}

/** One criterion as the professional answers it. */
export interface DeliveredItem {
  readonly criterion: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly files?: readonly string[];
}

export interface Delivery extends MilestoneStep {
  readonly act: 'deliver';
  readonly delivery: Id<'dlv'>;
  readonly n: number;
  readonly text: string;
  readonly items: readonly DeliveredItem[];
  readonly window: Window;
  readonly remindAt: Date | null;
  readonly share: Share;
  readonly screened: Screened;
  /** Files that show the work, each for its criterion or for the whole. */
  readonly placed: readonly Placed[];
}

export interface WantedChange {
  /** Null for what belongs to no single criterion. */
  readonly criterion: string | null;
  readonly text: string;
}

export interface ChangeRequest extends MilestoneStep {
  readonly act: 'request_changes';
  readonly request: Id<'chg'>;
  readonly delivery: Id<'dlv'>;
  readonly items: readonly WantedChange[];
  readonly round: number;
  readonly roundsLeft: number;
  readonly held: bigint;
  readonly reviewWindowDays: number;
  readonly screened: Screened;
}

export interface Extension extends MilestoneStep {
  readonly act: 'extend';
  readonly delivery: Id<'dlv'>;
  readonly window: Window;
  readonly remindAt: Date | null;
  readonly days: number;
  readonly share: Share;
}

/** The time to review begins anew. */
export interface Restart extends MilestoneStep {
  readonly act: 'restart';
  readonly window: Window;
  readonly remindAt: Date | null;
}

export interface Reminder extends Step {
  readonly act: 'remind';
  readonly subject: string;
  readonly kind: string;
  /** When to remind next; null after the last one. */
  readonly nextAt: Date | null;
}

export interface Release extends MilestoneStep {
  readonly act: 'release';
  readonly client: Party;
  readonly professional: Id<'mem'>;
  /** Silence when the clock did it. */
  readonly how: 'accepted' | 'silence';
  readonly delivery: Id<'dlv'>;
  readonly share: Share;
  readonly moves: readonly Move[];
  readonly transfer: Transfer;
  /** Gross in the base currency of the house, for other agreements of the same two; null without a rate. */
  readonly grossInBase: bigint | null;
  readonly caseUntil: Date;
}

/** What a case leaves of a milestone: a part for each side, moved by one transfer. */
export interface Settlement {
  readonly engagement: Id<'eng'>;
  readonly milestone: Milestone;
  readonly currency: string;
  readonly client: Party;
  readonly professional: Id<'mem'>;
  readonly how: 'settled' | 'awarded' | 'accepted' | 'silence' | 'cancelled';
  /** The professional's part, with the fee as at any release. */
  readonly share: Share;
  readonly toClient: bigint;
  readonly moves: readonly Move[];
  /** The way back of the client's part; null when nothing goes back. */
  readonly refund: Id<'rfd'> | null;
  readonly funding: Id<'fnd'>;
  readonly transfer: Transfer;
  readonly grossInBase: bigint | null;
  readonly closesContact: boolean;
  readonly caseUntil: Date;
  readonly by: string;
  readonly at: Date;
}

export interface RefundAsk extends MilestoneStep {
  readonly act: 'request_refund';
  readonly request: Id<'rfr'>;
  readonly amount: bigint;
  readonly reason: string;
  readonly screened: Screened;
}

export interface RefundAnswer extends MilestoneStep {
  readonly act: 'decline_refund' | 'withdraw_refund';
  readonly request: Id<'rfr'>;
  readonly reason: string;
  readonly screened: Screened;
}

export interface GivenBack extends MilestoneStep {
  readonly act: 'refund';
  readonly client: Party;
  readonly refund: Id<'rfd'>;
  readonly amount: bigint;
  readonly whole: boolean;
  readonly reason: string;
  /** The request that is answered with it; an open one that is overtaken ends too. */
  readonly request: Id<'rfr'> | null;
  readonly moves: readonly Move[];
  readonly transfer: Transfer;
  readonly left: bigint;
  /** What of the fundings is behind the money that goes back. */
  readonly funding: Id<'fnd'>;
  readonly closesContact: boolean;
  readonly caseWindowDays: number;
  readonly screened: Screened;
}

export interface MilestoneCancelled extends MilestoneStep {
  readonly act: 'cancel_milestone';
  readonly reason: string;
  readonly screened: Screened;
}

export interface Ending extends Step {
  readonly act: 'cancel' | 'close';
  readonly side: Side | null;
  readonly reason: string;
  readonly project: Id<'prj'>;
  /** Milestones that were agreed and never funded. */
  readonly dropped: readonly Id<'mil'>[];
  /** Until when contact details still pass. */
  readonly contactUntil: Date | null;
  readonly screened: Screened;
}

export interface CardGiven extends Step {
  readonly act: 'give_card';
  readonly card: Card;
  /** True when it answers the other side's card, so that both are shown from now on. */
  readonly mutual: boolean;
  readonly remindAt: Date | null;
  readonly screened: Screened;
}

export interface CardDeclined extends Step {
  readonly act: 'decline_card';
  readonly side: Side;
}

export type EngagementPlan =
  | Award
  | AgreementChange
  | AgreementAnswer
  | Funding
  | FundingOutcome
  | Delivery
  | ChangeRequest
  | Extension
  | Restart
  | Reminder
  | Release
  | RefundAsk
  | RefundAnswer
  | GivenBack
  | MilestoneCancelled
  | Ending
  | CardGiven
  | CardDeclined;
