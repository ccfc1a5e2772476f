/** What the rules of hiring look at. Stores read these shapes, rules only read them. */
import type { Head } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { Lang } from '../../words/lang.ts';
import type { Duty } from '../accounts/index.ts';
import type { Suspension } from '../enforcement/index.ts';
import type { Acceptance, NumbersInForce } from '../policy/index.ts';
import type { Asked } from '../requirements/index.ts';
import type { CardInForce } from '../standing/index.ts';
import type { CounterStatus, ProjectStatus, ProposalStatus } from './lifecycle.ts';
import type { LockedPair } from './pair.ts';

/** One sentence of what "done" means; evidence is a file or a link that shows it. */
interface Criterion {
  readonly id: Id<'crt'>;
  readonly text: string;
  readonly needsEvidence: boolean;
}

/** What the client wants to hear from whoever proposes. */
export interface Question {
  readonly id: Id<'qst'>;
  readonly text: string;
}

/** What the author writes; everything may still be missing in a draft. */
export interface ProjectBody {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly category: string | null;
  readonly skills: readonly string[];
  /** Minor units. */
  readonly budgetMin: bigint | null;
  readonly budgetMax: bigint | null;
  readonly currency: string;
  /** Days of the calendar, `2026-12-01`. */
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
}

export interface Project extends ProjectBody {
  readonly id: Id<'prj'>;
  readonly owner: Party;
  readonly author: Id<'mem'>;
  readonly status: ProjectStatus;
  /** Whose people may see it; null for everybody. Nobody sees a draft. */
  readonly pool: Id<'pol'> | null;
  /** What it heads: then it is found, changed and awarded nowhere but there. */
  readonly assignment?: Id<'asg'> | null;
  /** Counts the versions of the words; a proposal remembers which one it answered. */
  readonly edition: number;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBecause: string | null;
}

/** What the house knows about whoever acts, whatever the act. */
export interface Standing {
  /** For the party whose project it is; empty for strangers. */
  readonly duties: readonly Duty[];
  /** Nothing is made before the terms and the guideline that count were accepted (M35). */
  readonly acceptance: Pick<Acceptance, 'refusal'>;
  readonly numbers: NumbersInForce;
}

export interface ProjectFacts extends Standing {
  readonly project: Project;
  /** Of whoever acts: a suspension binds the person, for whomever they act. */
  readonly suspension: Pick<Suspension, 'refusal'>;
  /** The project's stream; null while it is a draft, which has none. */
  readonly stream: Head | null;
  readonly proposals: number;
}

/** What stands between a professional and a project. */
export interface HelloFacts extends Standing {
  readonly project: Project;
  readonly professional: Id<'mem'>;
  readonly pair: LockedPair | null;
  /** The professional belongs to the company whose project it is, in whatever role. */
  readonly insider: boolean;
  /** The project is for the people of a pool, and the professional is neither one of them nor asked by name. */
  readonly outsider: boolean;
  readonly blocked: boolean;
  readonly suspension: Pick<Suspension, 'refusal'>;
  readonly open: { readonly id: Id<'prp'> } | null;
  readonly chosen: boolean;
  /** How the client has treated others. */
  readonly clientCard: CardInForce;
  /** What is asked of whoever proposes, and whether this person meets it. */
  readonly asked: Asked;
  readonly invitation: { readonly id: Id<'inv'>; readonly status: 'open' | 'answered' | 'declined' } | null;
}

export interface Answer {
  readonly question: Id<'qst'>;
  readonly text: string;
}

/** What both can agree on. A counter-offer proposes other terms. */
export interface Terms {
  readonly price: bigint;
  readonly currency: string;
  readonly days: number;
  /** What the two settled about the work beside the project's own words. */
  readonly scope: string;
}

export interface Proposal extends Terms {
  readonly id: Id<'prp'>;
  readonly engagement: Id<'eng'>;
  readonly project: Id<'prj'>;
  readonly professional: Id<'mem'>;
  readonly status: ProposalStatus;
  readonly text: string;
  readonly answers: readonly Answer[];
  readonly edition: number;
  readonly sentAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

export type Side = 'client' | 'professional';

export interface Counter extends Terms {
  readonly id: Id<'ctr'>;
  readonly proposal: Id<'prp'>;
  readonly engagement: Id<'eng'>;
  readonly side: Side;
  readonly text: string;
  readonly status: CounterStatus;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

export interface ProposalFacts extends Standing {
  readonly pair: LockedPair;
  readonly proposal: Proposal;
  readonly project: Pick<Project, 'id' | 'title' | 'status'>;
  /** The counter-offer that waits for an answer. */
  readonly counter: Counter | null;
  readonly blocked: boolean;
  readonly suspension: Pick<Suspension, 'refusal'>;
}
