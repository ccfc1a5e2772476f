/** What the rules of requirements look at. */
import type { Head } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { Duty } from '../accounts/index.ts';
import type { Acceptance } from '../policy/index.ts';
import type { LanguageLevel } from '../talent/index.ts';

/** Whether somebody passes of whom nothing is known yet. */
export type Unknown = 'accept' | 'refuse';

export type Rule =
  | { readonly kind: 'certification'; readonly test: Id<'tst'>; readonly minimum: number }
  | { readonly kind: 'satisfaction'; readonly percent: number; readonly unknown: Unknown }
  | { readonly kind: 'on_time'; readonly percent: number; readonly unknown: Unknown }
  | { readonly kind: 'abandonments'; readonly most: number; readonly unknown: Unknown }
  | { readonly kind: 'cancellations'; readonly most: number }
  | { readonly kind: 'language'; readonly language: string; readonly level: LanguageLevel }
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly lat: number;
      readonly lon: number;
      readonly km: number;
      readonly unknown: Unknown;
    }
  | { readonly kind: 'pool'; readonly pool: Id<'pol'> }
  | { readonly kind: 'signed'; readonly title: string; readonly text: string }
  | { readonly kind: 'identity' };
export type RuleKind = Rule['kind'];

/** Somebody may be let through a rule that stays the same in the next version, and a signature counts for the same words. */
export function keyOf(rule: Rule): string {
  return Object.entries(rule)
    .filter(([name]) => name !== 'unknown')
    .toSorted(([a], [b]) => (a < b ? -1 : 1)) // the database keeps its own order of names
    .map(([, value]) => String(value))
    .join(' | ');
}

export interface Version {
  readonly id: Id<'rqv'>;
  readonly set: Id<'rqs'>;
  readonly n: number;
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly at: Date;
  readonly replacedAt: Date | null;
}

/** Under which name screening knows the words of one version. */
export function versionEdition({ set, n }: Pick<Version, 'set' | 'n'>): string {
  return `${set}/${n}`;
}

/** To what a set is attached: a pool, a project, and whatever joins the view `requirements.subject`. */
export type SubjectId = Id<'prj'> | Id<'pol'>;
export interface Subject {
  readonly id: SubjectId;
  readonly owner: Party;
  readonly name: string;
  readonly open: boolean;
}

/** What is known of whoever acts, whatever the act. */
interface Standing {
  readonly duties: readonly Duty[];
  readonly acceptance: Pick<Acceptance, 'refusal'>;
}

interface Written {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Which tests and pools of the rules are the house's or the owner's. */
  readonly known: readonly string[];
}
export interface MakeFacts extends Standing, Written {
  readonly owner: Party;
  readonly kept: number;
}
export interface SetFacts extends Standing {
  readonly stream: Head;
  readonly set: { readonly id: Id<'rqs'>; readonly owner: Party; readonly endedAt: Date | null };
  readonly version: Version;
}
export type EditFacts = SetFacts & Written;

export interface AttachFacts extends SetFacts {
  readonly subject: Subject;
  readonly attached: boolean;
  /** How many sets stand at the subject. */
  readonly others: number;
}

/** The stream of the two, which may begin with this act. */
export interface BondHead {
  readonly id: Id<'rqb'>;
  readonly stream: Head;
}

/** What the house found about one rule and one person; only the moment is missing. */
export interface Finding {
  readonly rule: Rule;
  readonly known: 'yes' | 'no' | 'nothing';
  /** Until when it counts; null for no end. */
  readonly until: Date | null;
  /** The score, the share, the number that was found. */
  readonly have: number | null;
}

export type State = 'met' | 'not_met' | 'nothing';
export interface Verdict {
  readonly rule: Rule;
  readonly key: string;
  readonly state: State;
  /** Met, or nothing is known and the rule takes that. */
  readonly passes: boolean;
  readonly have: number | null;
  /** The client's reason to let this person through. */
  readonly override: Pick<Override, 'id' | 'reason' | 'at'> | null;
}

export interface Override {
  readonly id: Id<'rqo'>;
  readonly keys: readonly string[];
  readonly reason: string;
  readonly at: Date;
}

/** What one person is asked for at one subject, and what was found about them. */
export interface FitFacts {
  readonly versions: readonly Version[];
  /** Earlier versions that this person says they read. */
  readonly seen: readonly Version[];
  readonly findings: ReadonlyMap<string, Finding>;
  readonly overrides: readonly Override[];
  /** For so many hours the version counts that somebody has read. */
  readonly seenHours: (now: Date) => number;
}

export interface SignFacts extends Standing {
  readonly subject: Subject;
  readonly member: Id<'mem'>;
  /** Null while the two have nothing between them yet. */
  readonly bond: BondHead | null;
  readonly fit: FitFacts;
  readonly signed: readonly string[];
  readonly blocked: boolean;
}

export interface OverrideFacts extends SignFacts {
  readonly inTouch: boolean;
  readonly reason: string;
}
