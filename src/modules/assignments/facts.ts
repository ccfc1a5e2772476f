/** What the rules of assignments look at. */
import type { Head } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { Lang } from '../../words/lang.ts';
import type { Duty } from '../accounts/index.ts';
import type { Suspension } from '../enforcement/index.ts';
import type { MilestoneFacts, Side } from '../engagements/index.ts';
import type { LockedPair } from '../hiring/index.ts';
import type { Acceptance, NumbersInForce } from '../policy/index.ts';
import type { CardInForce } from '../standing/index.ts';
import type { AssignmentOfferStatus, AssignmentStatus } from './lifecycle.ts';
import type { Pay } from './pay.ts';

/** What has to be handed in, one by one. */
export interface Deliverable {
  readonly id: Id<'crt'>;
  readonly text: string;
}
/** What the client's own books want to know: a number of an order, a shop. */
export interface Field {
  readonly name: string;
  readonly value: string;
}
/** A thing that travels for the work; `back` when it has to return. */
export interface Equipment {
  readonly id: Id<'eqp'>;
  readonly text: string;
  readonly back: boolean;
}

/** What the client writes; everything may still be missing in a draft. */
export interface Body {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly category: string | null;
  readonly skills: readonly string[];
  /** Name of the place as everybody may read it, never its address. */
  readonly place: string;
  readonly city: string;
  /** ISO 3166. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly timeZone: string;
  /** The clock on the wall there, `2026-12-01T09:00`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** Be there at the very hour, or any time between start and end. */
  readonly hard: boolean;
  readonly pay: Pay | null;
  readonly currency: string;
  readonly deliverables: readonly Deliverable[];
  readonly fields: readonly Field[];
  readonly equipment: readonly Equipment[];
  /** For whoever has taken it, once the payment is protected or promised on terms. */
  readonly address: string;
  readonly contact: string;
  readonly instructions: string;
}

export const audiences = ['market', 'pool', 'named'] as const;
export type Audience = (typeof audiences)[number];
/** The first to say yes has it, or professionals apply and the client chooses. */
export const modes = ['first', 'choose'] as const;
export type Mode = (typeof modes)[number];
/** Days from approval to payment that the house knows. */
export const termsDays = [0, 7, 15, 21, 30, 45, 90] as const;

/** The client says that nobody came, or that somebody left before the end. */
export interface Absence {
  readonly what: 'no_show' | 'left';
  readonly reason: string;
  readonly at: Date;
  /** Until when the professional may say otherwise. */
  readonly endsAt: Date;
  readonly contested: string | null;
}

export interface Assignment {
  readonly id: Id<'asg'>;
  readonly owner: Party;
  readonly author: Id<'mem'>;
  readonly project: Id<'prj'> | null;
  readonly status: AssignmentStatus;
  readonly body: Body;
  /** Counts the versions of the words: hidden words belong to one of them. */
  readonly edition: number;
  /** As agreed: the body's own until an offer or a new time says otherwise. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly audience: Audience | null;
  readonly pool: Id<'pol'> | null;
  readonly mode: Mode | null;
  readonly termsDays: number | null;
  readonly professional: Id<'mem'> | null;
  readonly engagement: Id<'eng'> | null;
  readonly milestone: Id<'mil'> | null;
  readonly pay: bigint | null;
  readonly dueAt: Date | null;
  readonly absence: Absence | null;
  readonly approvedAt: Date | null;
  readonly assignedAt: Date | null;
  readonly confirmedAt: Date | null;
}

/** Under which name screening knows the words of one version. */
export function assignmentEdition({ id, edition }: Pick<Assignment, 'id' | 'edition'>): string {
  return `${id}/${edition}`;
}

/** What is known of whoever acts, whatever the act. */
export interface Standing {
  /** For the party whose assignment it is; empty for strangers. */
  readonly duties: readonly Duty[];
  readonly acceptance: Pick<Acceptance, 'refusal'>;
  readonly numbers: NumbersInForce;
}

export interface OwnFacts extends Standing {
  readonly assignment: Assignment;
  /** The stream of its heading; null while it is a draft. */
  readonly stream: Head | null;
  readonly suspension: Pick<Suspension, 'refusal'>;
  /** How many days after approval the house lets this client pay; null where it has to protect the payment. */
  readonly credit: number | null;
  /** The client's own pool with this id, where one was named. */
  readonly pool?: Id<'pol'> | null;
}

/** When, and for how much. */
export interface Terms {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly pay: Pay;
}

export interface Offer extends Terms {
  readonly id: Id<'aof'>;
  readonly assignment: Id<'asg'>;
  readonly engagement: Id<'eng'>;
  readonly professional: Id<'mem'>;
  readonly side: Side;
  readonly text: string;
  readonly status: AssignmentOfferStatus;
  readonly by: Id<'mem'>;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** What stands between a professional and an assignment that was sent. */
export interface BetweenFacts extends Standing {
  readonly assignment: Assignment;
  readonly professional: Id<'mem'>;
  readonly pair: LockedPair | null;
  /** They belong to the client's company, or are the client. */
  readonly insider: boolean;
  readonly blocked: boolean;
  /** It is for a pool or for people asked by name, and this professional is neither. */
  readonly outsider: boolean;
  readonly suspension: Pick<Suspension, 'refusal'>;
  readonly clientCard: CardInForce;
  readonly offer: Offer | null;
  /** The number the next wording of an agreement of these two gets. */
  readonly nextVersion: number;
  /** The words as others read them, with what screening hides. */
  readonly shown: Body;
}

export interface Visit {
  readonly id: Id<'vis'>;
  readonly n: number;
  readonly inAt: Date;
  readonly outAt: Date | null;
}

export const askKinds = ['reschedule', 'budget', 'expense', 'bonus', 'adjust', 'correction'] as const;
export type AskKind = (typeof askKinds)[number];

export interface Ask {
  readonly id: Id<'ask'>;
  readonly side: Side;
  readonly kind: AskKind;
  readonly amount: bigint | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly visit: Id<'vis'> | null;
  readonly text: string;
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  readonly milestone: Id<'mil'> | null;
}

export interface Closeout {
  readonly id: Id<'cls'>;
  readonly n: number;
  readonly minutes: number;
  readonly units: number | null;
  readonly workPay: bigint;
  readonly windowEndsAt: Date;
}

/** Work that somebody has taken: the engagement of the two with its money, and what happened since. */
export interface RunningFacts extends MilestoneFacts {
  readonly assignment: Assignment & { readonly startsAt: Date; readonly endsAt: Date };
  readonly numbers: NumbersInForce;
  readonly visits: readonly Visit[];
  readonly asks: readonly Ask[];
  readonly closeouts: number;
  /** The close-out that waits for the client. */
  readonly closeout: Closeout | null;
  readonly shipments: readonly { readonly item: string; readonly step: ShipmentStep }[];
}
export const shipmentSteps = ['sent', 'received', 'sent_back', 'back'] as const;
export type ShipmentStep = (typeof shipmentSteps)[number];
