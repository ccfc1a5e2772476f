import { PICTURE } from '../text/fold.ts';
import {
  ASKS,
  bitsOf,
  DIGIT,
  END,
  FIRST_LETTER,
  letterFor,
  NUMBER,
  PAUSE,
  QUOTE,
  stemLetter,
  UNKNOWN,
  wordLetter,
} from './grammar.ts';
import { decode } from './leet.ts';

/** A text as a chain of letters that stand for its words, with the place of each, and what else there is in it. */
export interface Tokens {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of all words together; see `grammar.ts`. */
  readonly bits: number;
  readonly digits: number;
  readonly numberWords: number;
  /** Words in which digits or signs stand between letters. */
  readonly mixed: number;
  /** The longest row of single letters or digits, and the longest word. */
  readonly singles: number;
  readonly longest: number;
  /** Where the first of the mixed words stand, and the longest of them. */
  readonly mixedAt: readonly number[];
  readonly longestMixed: number;
  /** Whether there are brackets or escapes. */
  readonly brackets: boolean;
  /** The most digits in a row of numbers, with no longer word between them. */
  readonly streak: number;
}

const unknown = UNKNOWN.charCodeAt(0);
const end = END.charCodeAt(0);
const asks = ASKS.charCodeAt(0);
const pause = PAUSE.charCodeAt(0);
const number = NUMBER.charCodeAt(0);
const quote = QUOTE.charCodeAt(0);
const percent = letterFor('%') || pause;
const picture = Uint16Array.from({ length: 32 }, (_, place) => letterFor(`pic${place}`) || pause);

/** 1 letter, 2 digit, 3 stands inside a word when letters or digits do on both sides: p@y, pa$$, l!ve. */
const KIND = new Uint8Array(65_536);
for (let code = 97; code < 123; code += 1) KIND[code] = 1;
for (let code = 48; code < 58; code += 1) KIND[code] = 2;
for (const code of [64, 36, 33, 124, 0x20ac]) KIND[code] = 3;
for (const code of [32, 45, 39, 95, 0xbf]) KIND[code] = 4;

/** So many words with digits in them are a table, and no message that somebody disguised. */
const MIXED = 48;
/** ( [ { < * & % \\ | */
const BRACKET = new Uint8Array(65_536);
for (const sign of '([{<*&%\\|-') BRACKET[sign.charCodeAt(0)] = 1;
let codes = new Uint16Array(1024);
let starts = new Int32Array(1024);
let ends = new Int32Array(1024);

export function tokenize(low: string): Tokens {
  const { length } = low;
  if (codes.length < length + 2) {
    codes = new Uint16Array(length + 2);
    starts = new Int32Array(length + 2);
    ends = new Int32Array(length + 2);
  }
  let count = 0;
  let bits = 0;
  let digits = 0;
  let numbers = 0;
  let mixedWords = 0;
  let singles = 0;
  let row = 0;
  let longest = 0;
  let longestMixed = 0;
  let brackets = false;
  let streak = 0;
  let inRow = 0;
  const mixedAt: number[] = [];
  for (let at = 0; at < length;) {
    const code = low.charCodeAt(at);
    const kind = KIND[code] ?? 0;
    if (kind === 1 || kind === 2 || (kind === 3 && KIND[low.charCodeAt(at + 1)] === 1)) {
      const from = at;
      let letters = 0;
      let mixed = 0;
      let hash = 7;
      let stem = 0;
      for (; at < length && at - from < 64; at += 1) {
        const next = low.charCodeAt(at);
        const sort = KIND[next] ?? 0;
        if (sort === 1) {
          hash = (Math.imul(hash, 31) + next) | 0;
          letters += 1;
          if (letters > 3 && letters < 9 && mixed === 0) stem = stemLetter(hash) || stem;
        } else if (sort === 2) {
          mixed += 1;
          digits += 1;
        } else if (next === 39 && at > from && KIND[low.charCodeAt(at + 1)] === 1) continue;
        else if (
          sort === 3 &&
          at + 1 < length &&
          (KIND[low.charCodeAt(at + 1)] ?? 0) % 4 > 0 &&
          (KIND[low.charCodeAt(at + 1)] ?? 0) < 3
        )
          mixed += 1;
        else break;
      }
      let letter = letters === 0 ? (mixed > 0 ? number : unknown) : 0;
      if (letter === 0)
        if (mixed === 0) letter = wordLetter(hash) || (letters > 4 ? stem : 0) || unknown;
        else {
          mixedWords += 1;
          if (mixedAt.length < MIXED) mixedAt.push(from);
          if (at - from > longestMixed) longestMixed = at - from;
          const word = mixedWords < MIXED && at - from < 24 ? low.slice(from, at) : '';
          letter = (word && (letterFor(word) || (letters > 0 ? letterFor(decode(word) ?? '') : 0))) || unknown;
        }
      if (letter >= FIRST_LETTER) {
        const own = bitsOf[letter - FIRST_LETTER] ?? 0;
        bits |= own;
        if (own & DIGIT) numbers += 1;
      }
      if (letters === 0) {
        inRow += at - from;
        if (inRow > streak) streak = inRow;
      } else if (letters > 4 && mixed === 0 && letter < FIRST_LETTER) inRow = 0;
      if (at - from === 1) row += 1;
      else {
        if (row > singles) singles = row;
        row = 0;
      }
      if (at - from > longest) longest = at - from;
      codes[count] = letter;
      starts[count] = from;
      ends[count] = at;
      count += 1;
      continue;
    }
    if (BRACKET[code]) brackets = true;
    let letter = 0;
    if (code === 63) letter = asks;
    else if (
      code === 10 ||
      code === 33 ||
      code === 59 ||
      (code === 46 && ((KIND[low.charCodeAt(at + 1)] ?? 0) % 4 === 0 || at + 1 >= length))
    )
      letter = end;
    else if (code === 34) letter = quote;
    else if (code === 37) letter = percent;
    else if (code >= PICTURE) letter = picture[(code - PICTURE) & 31] ?? pause;
    else if (kind !== 4) letter = pause;
    if (letter > 0) {
      codes[count] = letter;
      starts[count] = at;
      ends[count] = at + 1;
      count += 1;
    }
    at += 1;
  }
  return {
    letters: stringOf(count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    bits,
    digits,
    numberWords: numbers,
    mixed: mixedWords,
    singles: Math.max(singles, row),
    longest,
    mixedAt,
    longestMixed,
    brackets,
    streak,
  };
}

function stringOf(count: number): string {
  let all = '';
  for (let at = 0; at < count; at += 4096)
    all += String.fromCharCode.apply(null, codes.subarray(at, Math.min(count, at + 4096)) as unknown as number[]);
  return all;
}
