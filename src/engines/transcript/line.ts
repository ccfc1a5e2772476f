/**
 * What a transcript is made of, whatever it was exported from: lines that somebody said, lines that the other program
 * wrote about them, and everything a careful reader could not be sure of.
 */

export type Kind = 'message' | 'system' | 'deleted';

export interface Line {
  /** ISO 8601 as the export writes it: without an offset unless the export has one. Null where it names no time. */
  readonly at: string | null;
  /** As the export names the person; null for what the program itself wrote. */
  readonly author: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly kind: Kind;
  /** The export says that these are not the first words. */
  readonly edited?: true;
  /** Where it stands in the export: the line of a text, else the number of the message, from 1. */
  readonly place: number;
}

export interface Attachment {
  readonly name: string;
}

/** One message that cannot be read, among others that can. */
export interface Bad {
  readonly place: number;
  readonly error: Problem;
  readonly found: string;
}

export type Read = Line | Bad;

/** Why an export, or one message of it, cannot be read. Each has a sentence (`sentences.ts`). */
export type Problem =
  | 'empty'
  | 'not_utf8'
  | 'utf16'
  | 'binary'
  | 'line_too_long'
  | 'too_large'
  | 'broken_zip'
  | 'zip_too_large'
  | 'encrypted_zip'
  | 'not_in_zip'
  | 'not_json'
  | 'other_format'
  | 'no_such_time'
  | 'too_deep';

/** The export is refused as a whole. `place` is the line that shows it, where one does. */
export class Unreadable extends Error {
  readonly problem: Problem;
  readonly place: number | null;
  readonly found: string;

  constructor(problem: Problem, place: number | null = null, found = '') {
    super(problem);
    this.problem = problem;
    this.place = place;
    this.found = found;
  }
}

/** What was read in one of several ways, or could not be told from the export. */
export type Doubtful =
  | 'date_order'
  | 'half_of_day'
  | 'buddhist_year'
  | 'media_omitted'
  | 'missing_attachment'
  | 'out_of_order'
  | 'before_first'
  | 'name_with_colon'
  | 'same_name'
  | 'unknown_mark'
  | 'unknown_author'
  | 'unknown_zone'
  | 'no_time'
  | 'several_chats'
  | 'broken_characters'
  | 'not_a_message';

export interface Doubt {
  readonly ambiguity: Doubtful;
  readonly place: number | null;
  /** How it was read all the same; null where nothing was chosen. */
  readonly chosen: string | null;
  /** The words of the export that it is about, or how many times it happened. */
  readonly found: string;
}

export type Tell = (doubt: Doubt) => void;

export function doubt(
  ambiguity: Doubtful,
  { place = null, chosen = null, found = '' }: Partial<Omit<Doubt, 'ambiguity'>> = {},
): Doubt {
  return { ambiguity, place, chosen, found: found.slice(0, 200) };
}

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** What the person who exported can say and the export does not. */
export interface Answers {
  readonly dateOrder?: DateOrder;
}

/** A moment of a calendar and a clock, or null when no calendar has it. */
export function localTime({ year, month, day, hour, minute, second }: Moment, fraction = ''): string | null {
  if (!exists(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hour)}:${digits(minute)}:${digits(second)}${fraction}`;
}

export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return false;
  if (day <= 28) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
}

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** Milliseconds since 1970, as UTC. Milliseconds are written only where there are some. */
export function utcTime(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 253_402_300_799_999) return null;
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** Half a character cannot be kept; it is replaced, and said. */
export function whole(value: string, tell: Tell, place: number): string {
  if (value.isWellFormed()) return value;
  tell(doubt('broken_characters', { place }));
  return value.toWellFormed();
}
