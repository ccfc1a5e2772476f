/** What the rules look at: the agreement between two, its milestones, and who asks. */
import type { Head, Json } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { FeeBand } from '../../core/money.ts';
import type { Duty } from '../accounts/index.ts';
import type { ReviewReminder } from '../policy/index.ts';
import type { AgreementStatus, MilestoneStatus, RefundRequestStatus, VersionStatus } from './lifecycle.ts';

export type Side = 'client' | 'professional';

/** The two, and what about. The id is that of their stream on the record. */
export interface Pair {
  readonly id: Id<'eng'>;
  readonly project: Id<'prj'>;
  readonly client: Party;
  readonly professional: Id<'mem'>;
}

/** What "done" means, point by point. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly needsEvidence: boolean;
}

/** A milestone as an agreement words it; its money and its clock are kept beside it, in `Milestone`. */
export interface AgreedMilestone {
  readonly id: Id<'mil'>;
  readonly title: string;
  readonly amount: bigint;
  /** A day of the calendar. */
  readonly dueOn: string | null;
  /** Ids of the criteria that are judged with this milestone. */
  readonly criteria: readonly string[];
}

/** What the two agree on. */
export interface Body {
  readonly title: string;
  readonly scope: string;
  readonly guidelines: string;
  /** What the two add to the terms on which everybody here may cancel. */
  readonly cancellation: string;
  /** How often the client may ask for changes, per milestone. */
  readonly rounds: number;
  readonly criteria: readonly Criterion[];
  readonly milestones: readonly AgreedMilestone[];
}

/** The numbers of the house on the day of the agreement: a later version of the policy does not reach back. */
export interface Terms {
  readonly policyVersion: number;
  /** In the currency of the agreement. */
  readonly feeBands: readonly FeeBand[];
  /** What the currency is worth in the base currency, to count releases of other agreements; null without a rate. */
  readonly rate: { readonly units: bigint; readonly baseUnits: bigint } | null;
  readonly reviewWindowDays: number;
  readonly extensionDays: number;
  readonly reviewReminders: readonly ReviewReminder[];
  readonly milestonesMax: number;
  readonly caseWindowDays: number;
  readonly outsideTalkReminderDays: number;
}

export interface Version {
  readonly version: number;
  readonly body: Body;
  /** Whose proposal it is. */
  readonly side: Side;
  readonly status: VersionStatus;
  readonly note: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

export interface Agreement {
  readonly status: AgreementStatus;
  readonly currency: string;
  readonly terms: Terms;
  readonly proposal: Id<'prp'> | null;
  readonly inForceAt: Date | null;
  readonly endedAt: Date | null;
  /** The number that the next wording gets. */
  readonly nextVersion: number;
  /** The assignment it goes with: that says how the work is confirmed, handed in, changed and ended. */
  readonly assignment: Id<'asg'> | null;
  /** Paid on a day after approval, promised by a client whom the house trusts with it. */
  readonly onTerms: boolean;
}

export interface RefundRequest {
  readonly id: Id<'rfr'>;
  readonly amount: bigint;
  readonly reason: string;
  readonly status: RefundRequestStatus;
  readonly askedAt: Date;
}

export interface Milestone {
  readonly id: Id<'mil'>;
  readonly n: number;
  readonly title: string;
  readonly amount: bigint;
  /** What of the amount went back to the client. */
  readonly refunded: bigint;
  readonly dueOn: string | null;
  readonly criteria: readonly string[];
  readonly status: MilestoneStatus;
  /** The payment under way or made; its checkout and receipt are with payments. */
  readonly funding: Id<'fnd'> | null;
  /** Why the last payment did not come through. */
  readonly failure: string | null;
  readonly fundedAt: Date | null;
  readonly deliveries: number;
  /** The delivery under review. */
  readonly delivery: Id<'dlv'> | null;
  readonly deliveredAt: Date | null;
  /** The instant from which silence has accepted the delivery. */
  readonly windowEndsAt: Date | null;
  /** The files and links of the delivery under review, each with since when the client can open it; null while held. */
  readonly evidence: readonly { readonly part: string; readonly seenAt: Date | null }[];
  readonly extended: boolean;
  /** How often changes were asked for. */
  readonly rounds: number;
  readonly endedAt: Date | null;
  readonly refundRequest: RefundRequest | null;
  /** The number of the case that holds its money. */
  readonly inCase: string | null;
}

/** How to reach one side; shown to the other when both have given theirs. */
export interface Card {
  readonly side: Side;
  readonly email: string | null;
  readonly phone: string | null;
  readonly other: string | null;
  readonly givenAt: Date;
}

export interface Facts {
  readonly head: Head;
  readonly pair: Pair;
  /** What the caller may do for the client: empty for everybody who does not stand on that side. */
  readonly duties: readonly Duty[];
  readonly agreement: Agreement | null;
  /** The wording that counts. */
  readonly current: Version | null;
  /** The wording that waits for an answer. */
  readonly open: Version | null;
  readonly milestones: readonly Milestone[];
  readonly cards: readonly Card[];
}

/** The same, where an agreement is there and counts, or counted. */
export interface Agreed extends Facts {
  readonly agreement: Agreement;
  readonly current: Version;
}

/** What a release is decided on: little, because it is the act that the clock does by the thousand. */
export interface ReleaseFacts extends Pick<Facts, 'head' | 'pair' | 'duties'> {
  readonly agreement: Pick<Agreement, 'status' | 'currency' | 'terms'>;
  readonly milestone: Milestone;
  /** Gross released between these two before, in the currency of this agreement. */
  readonly releasedBefore: bigint;
}

export interface MilestoneFacts extends Agreed {
  readonly milestone: Milestone;
  readonly releasedBefore: bigint;
}

/**
 * Since when the client can look at the delivery: for each criterion that was shown by something, at one piece of it at
 * least; where no criterion was, at one piece of the whole. Null while that is not so.
 */
export function seenSince({ deliveredAt, evidence }: Pick<Milestone, 'deliveredAt' | 'evidence'>): Date | null {
  const forCriteria = evidence.filter(({ part }) => part !== '');
  const groups = Map.groupBy(forCriteria.length > 0 ? forCriteria : evidence, ({ part }) => part);
  let since = deliveredAt?.getTime() ?? 0;
  for (const pieces of groups.values()) {
    const seen = pieces.flatMap(({ seenAt }) => (seenAt === null ? [] : [seenAt.getTime()]));
    if (seen.length === 0) return null;
    since = Math.max(since, Math.min(...seen));
  }
  return new Date(since);
}

/** What is still protected for a milestone. */
export function heldFor({ status, amount, refunded }: Milestone): bigint {
  return status === 'funded' || status === 'delivered' ? amount - refunded : 0n;
}

/** Money as an entry of the record holds it. */
export function moneyField(amount: bigint, currency: string): Json {
  return { amount: amount.toString(), currency };
}

/** The milestones that an agreement still has work or money in. */
export function isEnded({ status }: Milestone): boolean {
  return status === 'released' || status === 'refunded' || status === 'cancelled';
}
