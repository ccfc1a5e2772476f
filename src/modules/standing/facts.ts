import type { Outcome } from '../../engines/ranking/index.ts';

/** What a client does, and what is said of them. */
export type ClientFactKind = 'client_rating' | 'client_annulled' | 'client_restored' | 'delivered' | 'decided' | 'paid';

export type FactKind =
  | 'proposal'
  | 'proposal_withdrawn'
  | 'win'
  | 'earning'
  | 'closed'
  | 'cancelled'
  | 'first_message'
  | 'answer'
  | 'rating'
  | 'certification'
  | 'identity'
  | 'ending'
  | 'annulled'
  | 'restored'
  | 'holiday'
  | 'holiday_ended';

export interface ClientRow {
  readonly kind: ClientFactKind;
  readonly at: Date;
  readonly stars: number | null;
  /** By when it had to be paid. */
  readonly dueAt: Date | null;
  readonly subject: string;
}

export interface NewClientFact extends ClientRow {
  /** A member or a company. */
  readonly client: string;
  readonly stream: string;
  readonly seq: number;
}

/** One fact of the book, with the entry it was posted from. */
export interface NewFact {
  readonly member: string;
  readonly kind: FactKind;
  readonly at: Date;
  readonly stream: string;
  readonly seq: number;
  readonly counterparty?: string;
  /** Minor units of the base currency. */
  readonly amountMinor?: string;
  readonly subject?: string;
  readonly stars?: number;
  readonly untilAt?: Date;
  readonly outcome?: Outcome;
}

export interface BookRow {
  readonly kind: FactKind;
  readonly at: Date;
  readonly counterparty: string | null;
  readonly amountMinor: bigint | null;
  readonly stars: number | null;
  readonly outcome: Outcome | null;
  readonly untilAt: Date | null;
  readonly subject: string | null;
  readonly stream: string;
}
