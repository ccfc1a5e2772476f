/** What the rules of pools look at. */
import type { Head } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { Duty } from '../accounts/index.ts';
import type { Acceptance } from '../policy/index.ts';

/** Who finds it and how one comes in: `private` is known to the client and to those inside or asked alone. */
export const poolKinds = ['public', 'by_invitation', 'private'] as const;
export type PoolKind = (typeof poolKinds)[number];

export interface Pool {
  readonly id: Id<'pol'>;
  readonly owner: Party;
  readonly kind: PoolKind;
  readonly name: string;
  readonly purpose: string;
  /** Counts the versions of the words: hidden words belong to one of them. */
  readonly edition: number;
  readonly madeAt: Date;
  readonly closedAt: Date | null;
}

/** Under which name screening knows the words of one version. */
export function poolEdition({ id, edition }: Pick<Pool, 'id' | 'edition'>): string {
  return `${id}/${edition}`;
}

export type SeatStatus = 'applied' | 'inside' | 'withdrawn' | 'turned_down' | 'left' | 'removed';

/** One stay of one professional in one pool. */
export interface Seat {
  readonly id: Id<'plc'>;
  readonly member: Id<'mem'>;
  readonly status: SeatStatus;
}

export interface Asked {
  readonly id: Id<'pin'>;
  readonly byAddress: boolean;
}

/** What is known of whoever acts, whatever the act. */
interface Standing {
  /** For the party whose pool it is; empty for strangers. */
  readonly duties: readonly Duty[];
  readonly acceptance: Pick<Acceptance, 'refusal'>;
}

export interface Words {
  readonly kind: PoolKind;
  readonly name: string;
  readonly purpose: string;
}
export interface MakeFacts extends Standing {
  readonly owner: Party;
  /** How many pools the owner has open. */
  readonly open: number;
  readonly words: Words;
}

export interface PoolFacts extends Standing {
  /** The pool's own stream, which its client reads. */
  readonly stream: Head;
  readonly pool: Pool;
}

/** What stands between one professional and a pool. */
export interface Between {
  /** They belong to the company whose pool it is, or are its client. */
  readonly insider: boolean;
  readonly blocked: boolean;
  readonly seat: Seat | null;
  readonly asked: Asked | null;
}

export interface InviteFacts extends PoolFacts {
  readonly member: Id<'mem'>;
  readonly between: Between;
  readonly text: string;
}

/** A professional before the door of a pool. */
export interface JoinFacts extends Standing {
  readonly pool: Pool;
  readonly between: Between;
  readonly text: string;
}

export interface DeclineFacts {
  /** The member's own stream: a client who knows an address only must not read whose it is. */
  readonly stream: Head;
  readonly pool: Pool;
  readonly asked: Asked | null;
}

export interface SeatFacts extends Standing {
  /** The stream of the two. */
  readonly stream: Head;
  readonly pool: Pool;
  readonly seat: Seat;
}

export interface RemarkFacts extends Standing {
  readonly pool: Pool;
  readonly seat: Seat;
  readonly tags: readonly string[];
  readonly note: string;
}

/** A row of a list, and what the house found about it. */
export interface ImportRow {
  readonly line: number;
  readonly written: string;
  readonly kind: 'member' | 'address' | 'unreadable';
  /** Whom it names; null when nobody. */
  readonly member: Id<'mem'> | null;
  readonly between: Between | null;
}
export interface ImportFacts extends PoolFacts {
  readonly rows: readonly ImportRow[];
  readonly tooMany: boolean;
  readonly text: string;
}
