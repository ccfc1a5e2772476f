/**
 * Which number is the day? A single date often cannot tell; a whole chat mostly can. Asked in turn: which readings give
 * days that exist; which keeps the messages in order; what the names of photographs say; what the language of the export
 * and its punctuation say. Where all of that is silent the order stays open, and is said.
 */
import { type DateOrder, exists } from './line.ts';
import { type Head, read } from './whatsapp-head.ts';

export interface Ordered {
  readonly order: DateOrder;
  readonly sure: boolean;
}

export interface Clues {
  /** Days as `20240305` that the names of attachments give, by the number of their message. */
  readonly named: ReadonlyMap<number, string>;
  /** The language in which the program wrote its own lines, if one was recognised. */
  readonly language: string | null;
}

export function dateOrder(heads: readonly Head[], clues: Clues): Ordered {
  if (isYearFirst(heads)) return { order: 'year-first', sure: true };
  let left: readonly DateOrder[] = ['day-first', 'month-first'];
  const costs = [
    (order: DateOrder) => impossible(heads, order),
    (order: DateOrder) => backwards(heads, order),
    (order: DateOrder) => -agreeing(heads, order, clues.named),
  ];
  for (const cost of costs) {
    left = fewest(left, cost);
    if (isSettled(heads, left)) return { order: left[0] ?? 'day-first', sure: true };
  }
  return byManners(heads, clues.language);
}

/** A year in front has four digits; one of two digits is believed where the other readings fail. */
function isYearFirst(heads: readonly Head[]): boolean {
  const half = heads.length / 2;
  if (impossible(heads, 'year-first') > 0 && heads.every(({ digits }) => digits[0] <= 2)) return false;
  const others = ['day-first', 'month-first'] as const;
  if (others.every((order) => impossible(heads, order) > half)) return impossible(heads, 'year-first') <= half;
  return others.every((order) => backwards(heads, order) > 0) && backwards(heads, 'year-first') === 0;
}

/** Days that no calendar has, and days before there was WhatsApp. «31/02» is half as bad: no month is called 31. */
function impossible(heads: readonly Head[], order: DateOrder): number {
  let cost = 0;
  for (const head of heads) {
    const [year, month, day] = read(head, order);
    if (!possible(head, order) || month < 1 || month > 12 || day > 31 || year < 2009) cost += 1;
    else if (!exists(year, month, day)) cost += 0.5;
  }
  return cost;
}

/** A year has four digits or two: what is written with one, or is above 31, tells its place. */
function possible({ parts, digits }: Head, order: DateOrder): boolean {
  const [first, , last] = parts;
  if (order === 'year-first') return digits[0] !== 1 && digits[1] <= 2 && (digits[0] > 2 || last <= 31);
  return digits[1] !== 1 && digits[0] <= 2 && first <= 31;
}

function backwards(heads: readonly Head[], order: DateOrder): number {
  let count = 0;
  let last = 0;
  for (const head of heads) {
    const [year, month, day] = read(head, order);
    if (!exists(year, month, day)) continue;
    const now = year * 10_000 + month * 100 + day;
    if (now < last) count += 1;
    last = now;
  }
  return count;
}

function agreeing(heads: readonly Head[], order: DateOrder, named: ReadonlyMap<number, string>): number {
  let count = 0;
  for (const [index, day] of named) {
    const head = heads[index];
    if (!head) continue;
    const [year, month, date] = read(head, order);
    if (Number(day) === year * 10_000 + month * 100 + date) count += 1;
  }
  return count;
}

/** One reading is left, or those that are left say the same of every message. */
function isSettled(heads: readonly Head[], left: readonly DateOrder[]): boolean {
  const [first, ...others] = left;
  if (first === undefined) return true;
  return others.every((other) => heads.every((head) => String(read(head, first)) === String(read(head, other))));
}

/** Dots stand between day and month, and every language but English puts the day first. English alone settles nothing. */
function byManners(heads: readonly Head[], language: string | null): Ordered {
  const dotted = heads.every(({ separator }) => separator === '.');
  if (dotted || (language !== null && language !== 'en')) return { order: 'day-first', sure: true };
  // The Spanish and the Portuguese halves of the day are written with dots and a space: «p. m.».
  if (heads.some(({ written }) => /[ap]\.\s[mМ]\./i.test(written))) return { order: 'day-first', sure: true };
  const american = heads.some(({ separator, written }) => separator === '/' && /\d\s?[AP]M$/.test(written.trim()));
  return { order: american ? 'month-first' : 'day-first', sure: false };
}

function fewest(left: readonly DateOrder[], cost: (order: DateOrder) => number): readonly DateOrder[] {
  if (left.length < 2) return left;
  const costs = left.map(cost);
  const least = Math.min(...costs);
  return left.filter((_, index) => costs[index] === least);
}
