import type { Party } from '../../core/id.ts';

/** A number as people say it: `CASE-1042`. */
export type CaseNumber = `CASE-${string}`;

/** One case as the book of cases knows it. What a phase means is said by whoever opened it. */
export interface Docket {
  readonly number: CaseNumber;
  readonly kind: string;
  /** Where everything of the case is recorded. */
  readonly stream: string;
  /** What it is about. */
  readonly subject: string;
  readonly parties: readonly Party[];
  readonly phase: string;
  readonly phaseFrom: Date;
  /** When somebody must have acted; null when nobody has to. */
  readonly endsAt: Date | null;
  /** Whoever of the house it belongs to. */
  readonly owner: string | null;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** Grows with every move, so that nobody decides on what they have not seen. */
  readonly version: number;
}

/** Where a case goes by an act. */
export interface CaseMove {
  readonly number: CaseNumber;
  readonly phase: string;
  readonly from: Date;
  readonly endsAt: Date | null;
  readonly owner: string | null;
  readonly closed: boolean;
}
