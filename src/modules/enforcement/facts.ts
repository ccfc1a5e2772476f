import type { Id } from '../../core/id.ts';
import type { Lang } from '../../words/lang.ts';
import type { Consequence, GuidelineId, GuidelineRow, SuspendedRight } from '../policy/index.ts';

/** One fact of a row of the guideline, with the ladder of the day on which it was issued. */
export interface Breach {
  readonly id: Id<'bre'>;
  readonly rule: GuidelineId;
  readonly at: Date;
  readonly statement: Id<'sta'>;
  readonly weight: GuidelineRow['weight'];
  readonly ladder: GuidelineRow['ladder'];
  /** The ladder counts facts of the same row over this many days before. */
  readonly countingDays: number;
  /** The longest suspension that may follow from an alert without a person. */
  readonly machineDays: number;
  /** A person gave it, so what follows needs no other person to confirm it. */
  readonly byPerson: boolean;
}

/** A person's yes to what is heavier than the machine may give. */
export interface Confirmation {
  readonly breach: Id<'bre'>;
  readonly statement: Id<'sta'>;
  readonly at: Date;
}

/** A suspension that a person gave by hand. */
export interface GivenSuspension {
  readonly statement: Id<'sta'>;
  readonly what: SuspendedRight;
  readonly fromAt: Date;
  readonly untilAt: Date;
}

export interface AppealFacts {
  readonly statement: Id<'sta'>;
  readonly dueAt: Date;
  readonly outcome: 'upheld' | 'overturned' | null;
  readonly decidedAt: Date | null;
}

/** What two people decided about closing the account. */
export interface ClosureFacts {
  /** The step of the ladder it answers, with the statement that rests on. */
  readonly breach: Id<'bre'> | null;
  readonly of: Id<'sta'> | null;
  /** Null when the second person said no. */
  readonly statement: Id<'sta'> | null;
  readonly fromAt: Date | null;
}

/** All that decides what follows for one member: facts that stay, and what was said about them. */
export interface History {
  readonly breaches: readonly Breach[];
  readonly confirmations: readonly Confirmation[];
  readonly given: readonly GivenSuspension[];
  readonly appeals: readonly AppealFacts[];
  readonly closures: readonly ClosureFacts[];
}

/** Where a statement points: one entry of the record. */
export interface Evidence {
  readonly stream: string;
  readonly seq: number;
}

/** `full`: announced before. Otherwise at once, because the law or repeated breach says so. */
export type ClosureNotice = 'full' | 'law' | 'repeated';

/** What a statement gave on its day. What counts now is computed, because an earlier fact may have been overturned. */
export type Effect =
  | { readonly does: 'alert'; readonly kind: 'contact' | 'payment' }
  | { readonly does: 'reminder' }
  | { readonly does: 'violation'; readonly weight: GuidelineRow['weight'] }
  | {
      readonly does: 'suspend';
      readonly what: SuspendedRight;
      readonly days: number;
      readonly fromAt: string;
      readonly untilAt: string;
    }
  | { readonly does: 'close'; readonly fromAt: string; readonly notice: ClosureNotice }
  | { readonly does: 'waits'; readonly for: 'person' | 'two_people'; readonly step: readonly Consequence[] };

export interface Statement {
  readonly id: Id<'sta'>;
  readonly member: Id<'mem'>;
  readonly rule: GuidelineId | null;
  readonly guidelineVersion: number;
  readonly numbersVersion: number;
  /** The member's language on that day: `facts` and `explanation` are written in it. */
  readonly lang: Lang;
  readonly at: Date;
  readonly happenedAt: Date;
  readonly facts: string;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  readonly effects: readonly Effect[];
  readonly detected: 'automatic' | 'person';
  readonly decided: 'automatic' | 'partly' | 'person';
  readonly decidedBy: string;
  /** Who may not decide an appeal of it. */
  readonly tookPart: readonly string[];
  readonly appealEndsAt: Date;
}
