import type { Head } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { Opened, ProjectFilters } from '../hiring/index.ts';

/** How often the house looks. */
export const rhythms = ['hour', 'day'] as const;
export type Rhythm = (typeof rhythms)[number];

export interface Search {
  readonly id: Id<'sch'>;
  readonly member: Id<'mem'>;
  readonly filters: ProjectFilters;
  readonly every: Rhythm;
  readonly savedAt: Date;
  /** Until when the house has looked. */
  readonly lookedAt: Date;
  readonly endedAt: Date | null;
}

export interface SaveFacts {
  readonly head: Head;
  readonly filters: ProjectFilters;
  readonly every: Rhythm;
  /** Those that still count. */
  readonly mine: readonly Search[];
}

export interface LookFacts {
  readonly head: Head;
  readonly search: Search;
  /** Projects that fit, were published since and were not told of, the newest first, up to a limit. */
  readonly opened: readonly Opened[];
}
