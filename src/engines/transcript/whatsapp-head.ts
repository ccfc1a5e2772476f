/**
 * The beginning of a WhatsApp message: a date, a time, and how the two are told from what was said. iPhones put both
 * in brackets, Android puts a dash behind them, the web page puts the time first. The order of day and month is not
 * decided here: one line alone seldom knows it.
 */
import type { DateOrder } from './line.ts';

export interface Head {
  /** The three numbers of the date in the order in which they are written. */
  readonly parts: readonly [number, number, number];
  /** How many digits the first and the last were written with. */
  readonly digits: readonly [number, number];
  readonly separator: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The words that said which half of the day it is, as written; empty when the clock has 24 hours. */
  readonly half: string;
  readonly halfKnown: boolean;
  readonly written: string;
}

export type Style = 'brackets' | 'dash';

export interface Begun {
  readonly style: Style;
  readonly head: Head;
  readonly rest: string;
}

/** Marks of direction: they are in names and dates of exports and mean nothing there. */
export const marks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const longestHead = 60;
const begins = /^[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]*[[\d٠-٩۰-۹०-९]/;

const date = String.raw`(\d{1,4})\s?([./\-\u2010\u2011\u2013]|年|년)\s?(\d{1,2})\s?(?:[./\-\u2010\u2011\u2013]|月|월)\s?(\d{1,4})(?:日|일|\.(?=[\s,]))?(?:\s?г\.?)?`;
const spokenWord = String.raw`[^\d:[\]]{0,20}?`;
const time = String.raw`(\d{1,2})[:.٫h](\d{2})(?:[:.](\d{2}))?(${spokenWord})`;
const dateFirst = new RegExp(String.raw`^${date}(${spokenWord})${time}$`);
const timeFirst = new RegExp(String.raw`^${time},\s${date}$`);

/** The head of a line and what follows it, or null: then the line goes on with what came before. */
export function headOf(line: string): Begun | null {
  if (!begins.test(line)) return null;
  const start = line.search(/[^\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/);
  if (line[start] === '[') {
    const end = line.indexOf(']', start);
    if (end < 0 || end - start > longestHead) return null;
    const head = momentOf(line.slice(start + 1, end));
    return head && { style: 'brackets', head, rest: line.slice(end + 1).replace(/^\s/, '') };
  }
  const dash = /\s[-–—](?:\s|$)/.exec(line.slice(start, start + longestHead));
  if (!dash) return null;
  const head = momentOf(line.slice(start, start + dash.index));
  return head && { style: 'dash', head, rest: line.slice(start + dash.index + dash[0].length) };
}

export function momentOf(written: string): Head | null {
  const plain = /^[ -~]+$/.test(written) ? written.trim() : latinDigits(written.replaceAll(marks, '')).trim();
  const found = dateFirst.exec(plain);
  if (found) {
    const [
      ,
      first = '',
      separator = '',
      middle = '',
      last = '',
      between = '',
      hour = '',
      minute = '',
      second,
      after = '',
    ] = found;
    return assemble({ first, separator, middle, last, hour, minute, second, words: [between, after], written });
  }
  const turned = timeFirst.exec(plain);
  if (!turned) return null;
  const [, hour = '', minute = '', second, after = '', first = '', separator = '', middle = '', last = ''] = turned;
  return assemble({ first, separator, middle, last, hour, minute, second, words: [after], written });
}

interface Parts {
  readonly first: string;
  readonly separator: string;
  readonly middle: string;
  readonly last: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string | undefined;
  readonly words: readonly string[];
  readonly written: string;
}

function assemble({ first, separator, middle, last, hour, minute, second, words, written }: Parts): Head {
  const spoken = words
    .filter((each) => each !== '')
    .map(plainWord)
    .filter((each) => each !== '');
  const known = spoken.map((each) => halves.get(each)).find((half) => half !== undefined);
  const unknown = spoken.find((each) => !halves.has(each) && !joining.has(each));
  const hours = Number(hour);
  return {
    parts: [Number(first), Number(middle), Number(last)],
    digits: [first.length, last.length],
    separator,
    hour: known === 'after' && hours < 12 ? hours + 12 : known === 'before' && hours === 12 ? 0 : hours,
    minute: Number(minute),
    second: Number(second ?? '0'),
    half: known ? (spoken.find((each) => halves.has(each)) ?? '') : (unknown ?? ''),
    halfKnown: unknown === undefined || known !== undefined || hours > 12,
    written,
  };
}

function plainWord(word: string): string {
  return word === ', ' ? '' : word.replaceAll(/[\s.,،]/g, '').toLowerCase();
}

/** Digits of Arabic, Persian and Devanagari as those of the machine. */
function latinDigits(value: string): string {
  return value.replaceAll(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}

/** Words between a date and a time that say nothing. */
const joining = new Set([
  'um',
  'klo',
  'às',
  'as',
  'à',
  'alle',
  'alleore',
  'ore',
  'at',
  'alas',
  'kl',
  'om',
  'o',
  'в',
  'u',
  'ob',
  'h',
  'uhr',
  'hs',
  'г',
]);

/** Without dots and spaces, in small letters. */
const before =
  'am a vm de öö πμ صباحا صباحًا ص قظ 上午 早上 凌晨 清晨 午前 오전 पूर्वाह्न sa pg dop fm ap пд дп прoб проб पू लेफन לפנהצ לפנה"צ লপূর্বাহ্ণ পূর্বাহ্ণ ก่อนเที่ยง matin vorm mañana delamañana damanhã manhã dm';
const after =
  'pm p nm du öS ös μμ مساء مساءً م بظ 下午 晚上 中午 午後 오후 अपराह्न ch ptg odp em ip пп слоб अप אחהצ אחה"צ অপরাহ্ণ หลังเที่ยง soir après-midi nachm tarde delatarde datarde noche delanoche danoite noite';
const halves = new Map<string, 'before' | 'after'>([
  ...before.split(' ').map((each) => [each, 'before'] as const),
  ...after.split(' ').map((each) => [each.toLowerCase(), 'after'] as const),
]);

/** Year, month and day of a head when its date is read in this order; a short year is one of this century. */
export function read(
  { parts: [first, middle, last], digits: [firstDigits, lastDigits] }: Head,
  order: DateOrder,
): readonly [number, number, number] {
  if (order === 'year-first') return [fullYear(first, firstDigits), middle, last];
  const year = fullYear(last, lastDigits);
  return order === 'day-first' ? [year, middle, first] : [year, first, middle];
}

function fullYear(year: number, length: number): number {
  if (length <= 2) return 2000 + year;
  return year >= 2500 && year < 2700 ? year - 543 : year;
}

/** Thailand counts 543 years more. */
export function isBuddhist({ parts, digits }: Head): boolean {
  const year = digits[0] > 2 ? parts[0] : digits[1] > 2 ? parts[2] : 0;
  return year >= 2500 && year < 2700;
}
