import { lexicon } from './lexicon.ts';
import { numberWords } from './numbers.ts';
import { rules as written } from './rules.ts';

/**
 * Patterns over words by meaning. Each word of a text becomes one letter that stands for the set of rows it is in; a
 * pattern becomes a regular expression over such letters, in which every gap is bounded. So one line covers what three
 * languages say in a thousand ways, and the time stays that of the length.
 */
export interface Pattern {
  readonly rule: string;
  readonly test: RegExp;
  /** Which surroundings take its sense away; see `intent.ts`. */
  readonly but: string;
}

export const END = '.';
export const ASKS = '?';
export const PAUSE = ',';
export const NUMBER = '#';
export const QUOTE = '"';
export const UNKNOWN = 'w';

const rowsOf = new Map<string, Set<string>>();
const stemRows = new Map<string, Set<string>>();

function add(word: string, row: string): void {
  const stem = word.endsWith('*');
  const into = stem ? stemRows : rowsOf;
  const key = stem ? word.slice(0, -1) : word;
  const rows = into.get(key);
  if (rows) rows.add(row);
  else into.set(key, new Set([row]));
}

for (const line of lexicon.trim().split('\n')) {
  const [row = '', ...words] = line.split(' ');
  for (const word of words) add(word.normalize('NFD').replaceAll(/[\u0300-\u036f]/gu, ''), row);
}
for (const word of numberWords.keys()) add(word, 'NUM');

const identifier = /[A-Za-z][A-Za-z\d]*/gu;
const isRow = (name: string): boolean => /^[A-Z][A-Z\d]*$/u.test(name);
for (const [, , , pattern] of written)
  for (const [name] of pattern.matchAll(identifier)) if (!isRow(name)) add(name, `=${name}`);

const codeOf = new Map<string, number>();
const lettersOf = new Map<string, string>();
export const letterOfWord = new Map<string, number>();
const letterOfStem = new Map<string, number>();

function letter(rows: Set<string>): number {
  const key = [...rows].toSorted().join(' ');
  const known = codeOf.get(key);
  if (known) return known;
  const code = 0x100 + codeOf.size;
  codeOf.set(key, code);
  for (const row of rows) lettersOf.set(row, (lettersOf.get(row) ?? '') + String.fromCharCode(code));
  return code;
}
for (const [word, rows] of rowsOf) {
  for (let length = word.length; length > 3; length -= 1)
    for (const row of stemRows.get(word.slice(0, length)) ?? []) rows.add(row);
  letterOfWord.set(word, letter(rows));
}
for (const [stem, rows] of stemRows) letterOfStem.set(stem, letter(rows));

/** Whether a letter stands for a word of this row, as a string to look in. */
export function lettersIn(row: string): string {
  return lettersOf.get(row) ?? '';
}

/** Words and beginnings of words by a hash of 32 bits, so that no piece of text has to be cut out to look it up. */
const SIZE = 0x3fff;
const wordKeys = new Int32Array(SIZE + 1);
const wordCodes = new Uint16Array(SIZE + 1);
const stemKeys = new Int32Array(SIZE + 1);
const stemCodes = new Uint16Array(SIZE + 1);

export function hashOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}
const slot = (hash: number): number => (hash ^ (hash >>> 15)) & SIZE;

function keep(keys: Int32Array, codes: Uint16Array, word: string, code: number): void {
  const hash = hashOf(word);
  let at = slot(hash);
  while (codes[at] !== 0) at = (at + 1) & SIZE;
  keys[at] = hash;
  codes[at] = code;
}
for (const [word, code] of letterOfWord) keep(wordKeys, wordCodes, word, code);
for (const [stem, code] of letterOfStem) keep(stemKeys, stemCodes, stem, code);

/** The letter for the word with this hash; 0 when nobody knows it. */
export function wordLetter(hash: number): number {
  for (let at = slot(hash); ; at = (at + 1) & SIZE) {
    const code = wordCodes[at] ?? 0;
    if (code === 0 || wordKeys[at] === hash) return code;
  }
}
export function stemLetter(hash: number): number {
  for (let at = slot(hash); ; at = (at + 1) & SIZE) {
    const code = stemCodes[at] ?? 0;
    if (code === 0 || stemKeys[at] === hash) return code;
  }
}

export function letterFor(word: string): number {
  const known = letterOfWord.get(word);
  if (known) return known;
  if (word.length > 4)
    for (let length = Math.min(8, word.length - 1); length > 3; length -= 1) {
      const stem = letterOfStem.get(word.slice(0, length));
      if (stem) return stem;
    }
  return 0;
}

/** What a detector of values needs beside it, by word: a bit each. */
export const APP = 1;
export const MONEY = 2;
export const STREET = 4;
export const SPOT = 8;
export const BESIDE = 16;
export const DIGIT = 32;
export const ROOM = 64;
export const RIDDLE = 128;
export const SIGN = 256;
export const TURNED = 512;
export const ALIAS = 1024;
export const SITE = 2048;
export const SPELLED = 4096;
const bitRows: readonly (readonly [number, string])[] = [
  [APP, 'CHAN'],
  [APP, 'XAPP'],
  [APP, 'PICAPP'],
  [APP, 'COLORAPP'],
  [MONEY, 'PAYBRAND'],
  [MONEY, 'BANK'],
  [MONEY, 'XMONEY'],
  [STREET, 'STREETW'],
  [STREET, 'XSTREET'],
  [SPOT, 'PLACE'],
  [BESIDE, 'REL'],
  [DIGIT, 'NUM'],
  [ROOM, 'XROOM'],
  [RIDDLE, 'XRIDDLE'],
  [SIGN, 'XSIGN'],
  [TURNED, 'XTURNED'],
  [ALIAS, 'XALIAS'],
  [SITE, 'XSITE'],
  [SPELLED, 'XNATO'],
];
/** For a letter (counted from the first), the bits of its rows. */
export const FIRST_LETTER = 0x100;
export const bitsOf = new Uint16Array(codeOf.size + 1);
for (const [bit, row] of bitRows)
  for (const character of lettersIn(row)) {
    const at = character.charCodeAt(0) - FIRST_LETTER;
    bitsOf[at] = (bitsOf[at] ?? 0) | bit;
  }

/** `ROW word (a|b)? _3 !ROW $ #`: rows, words, choices, up to three of any, not followed by, end of a clause, a number. */
function compile(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/~(\d+)|_(\d+)|!\(([^)]*)\)|!([A-Za-z]+)|\$|[A-Za-z][A-Za-z\d]*/gu, (all, leap, gap, nots, not) => {
      if (leap !== undefined) return `.{0,${leap}}?`;
      if (gap !== undefined) return `[^.?]{0,${gap}}?`;
      if (nots !== undefined)
        return `(?![${nots.replaceAll(identifier, (name: string) => own(name)).replaceAll(/[| ]/gu, '')}])`;
      if (not !== undefined) return `(?![${own(not)}])`;
      if (all === '$') return '(?=[.,?"]|$)';
      return `[${own(all)}]`;
    })
    .replaceAll(' ', '')
    .replaceAll('(', '(?:')
    .replaceAll('(?:?', '(?');
  return new RegExp(source, 'gu');
}

function own(name: string): string {
  return lettersOf.get(isRow(name) ? name : `=${name}`) ?? '\uffff';
}

export const patterns: readonly Pattern[] = written.map(([rule, , but, pattern]) => ({
  rule,
  test: compile(pattern),
  but,
}));

/** For a letter, the patterns it may be the anchor of: a pattern runs only where its anchor occurs. */
export const patternsOf = new Map<number, number[]>();
written.forEach(([, anchor], place) => {
  for (const name of anchor.split('|'))
    for (const character of own(name)) {
      const code = character.charCodeAt(0);
      const places = patternsOf.get(code);
      if (!places) patternsOf.set(code, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
});

/** Words that open the second look, for the first scan; true for the beginnings of words. */
export function* triggers(): Generator<readonly [string, boolean]> {
  for (const [word, code] of letterOfWord) if (patternsOf.has(code)) yield [word, false];
  for (const [stem, code] of letterOfStem) if (patternsOf.has(code)) yield [stem, true];
}
