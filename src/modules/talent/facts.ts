import type { Head } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { FilesBrought } from '../files/index.ts';
import type { NumbersInForce } from '../policy/index.ts';
import type { LanguageLevel } from './languages.ts';

export interface Language {
  readonly language: string;
  readonly level: LanguageLevel;
}

/** What somebody offers. Amounts are minor units of `currency`. */
export interface Services {
  readonly skills: readonly string[];
  /** In their own words, where the catalogue has none. */
  readonly freeSkills: readonly string[];
  readonly languages: readonly Language[];
  readonly currency: string | null;
  readonly hourly: bigint | null;
  /** The smallest project they take. */
  readonly smallest: bigint | null;
  readonly city: string;
  readonly remote: boolean;
  /** How far they travel to work on site; null for not at all. */
  readonly onSiteKm: number | null;
}

/** Hours of one day of the week (1 is Monday), in minutes from midnight, in the member's own time zone. */
export interface Hours {
  readonly day: number;
  readonly fromMinute: number;
  readonly untilMinute: number;
}
/** Days on which somebody does not work, both ends included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}
export interface Calendar {
  readonly hours: readonly Hours[];
  readonly hoursPerWeek: number | null;
  readonly busy: readonly Days[];
}

/** The member's own stream, locked: their profile is theirs alone to change. */
export interface Own {
  readonly stream: Head;
}

export interface ServicesFacts extends Own {
  readonly services: Services;
}
export interface CalendarFacts extends Own {
  readonly calendar: Calendar;
}

export interface Holiday {
  readonly id: Id<'hol'>;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
export interface HolidayFacts extends Own {
  readonly timeZone: string;
  readonly numbers: NumbersInForce;
  /** The latest that were announced; what was taken back before it began is not among them. */
  readonly holidays: readonly Holiday[];
  readonly startsOn: string;
  readonly endsOn: string;
}
export type EndHolidayFacts = Own & Pick<HolidayFacts, 'holidays'>;

export interface SampleFacts extends Own {
  /** The one that is edited; null for a new one. */
  readonly sample: { readonly id: Id<'smp'>; readonly files: number } | null;
  readonly samples: number;
  readonly title: string;
  readonly body: string;
  readonly links: readonly string[];
  readonly year: number | null;
  readonly brought: FilesBrought;
}
export interface RemoveSampleFacts extends Own {
  readonly sample: Id<'smp'>;
  /** Only this one of its files. */
  readonly file: string | null;
}
