import { forms, formsOfEr, lexicon } from './lexicon.ts';
import { numberWords } from './numbers.ts';
import { compile, namesIn } from './pattern.ts';
import { contactRules } from './rules-contact.ts';
import { roundMoney, roundRules } from './rules-round.ts';
import { widerMoney, widerRules } from './rules-wider.ts';
import { moneyTexts } from './rules-money.ts';

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
  /** The sets of which a text must hold a letter each, before the pattern is tried. */
  readonly needs: Uint16Array;
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
  for (const word of words)
    if (word.endsWith('~')) for (const form of forms) add(word.slice(0, -1) + form, row);
    else if (word.endsWith('^')) for (const form of formsOfEr) add(word.slice(0, -1) + form, row);
    else add(word, row);
}
for (const word of numberWords.keys()) add(word, 'NUM');

const isRow = (name: string): boolean => /^[A-Z][A-Z\d]*$/u.test(name);

/** What stands for itself in many rules. */
const BRAND = '(PAYBRAND|mercado pago|cash app|western union|mb way|google pay|apple pay|pago movil|pay pal)';
const OFPLAT =
  '(of|de|da|do|del|from|desta|deste|dessa|desse|this|d)? (the|la|el|esta|este|this|a|o|essa|esse)? (PLAT|chat)';
const OUTEND = `(${OFPLAT}|daqui|$|(and|y|e|so|then|para|pra|te|q|que|sale|sai|fica|mejor|melhor|porque|because|asi|assim|if|si|se|with|con|com))`;

/** Somebody wants to reach the reader: "to call you", "donde escribirte", "que eu te ligo". */
const TOYOU =
  '((reach|call|text|ring|get|catch|contact|message|email|find|ping|phone|write|talk|speak|send) _1 (you|u)|TOYOUW|(te|le|lo|la|lhe) _1 ITOYOU|(falar|hablar|falo|hablo|conversar|combinar|falarmos) (com|con|contigo)|(i|we|ill) (can|could|may|might|will|should)? _1 (reach|call|text|ring|write|forward|contact|message|send|mail))';

interface Written {
  readonly rule: string;
  readonly but: string;
  readonly pattern: string;
}
const written: Written[] = [];
for (const line of `${contactRules}${widerRules}${roundRules}${moneyTexts}${widerMoney}${roundMoney}`.split('\n')) {
  const head = /^= (\S+) (\w+)$/u.exec(line);
  if (head) written.push({ rule: head[1] ?? '', but: head[2] ?? '', pattern: '' });
  else if (line.trim()) {
    const last = written.at(-1);
    const pattern = line
      .replaceAll('{BRAND}', BRAND)
      .replaceAll('{OUTEND}', OUTEND)
      .replaceAll('{OFPLAT}', OFPLAT)
      .replaceAll('{TOYOU}', TOYOU);
    if (last?.pattern === '') written.pop();
    if (last) written.push({ rule: last.rule, but: last.but, pattern });
  }
}
for (const { pattern } of written) for (const name of namesIn(pattern)) if (!isRow(name)) add(name, `=${name}`);

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

/** The words of a row. */
export function wordsOf(row: string): string[] {
  return [...rowsOf].filter(([, rows]) => rows.has(row)).map(([word]) => word);
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
  [APP, 'PROVIDER'],
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
  [SIGN, 'PROVIDER'],
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

function own(name: string): string {
  return lettersOf.get(isRow(name) ? name : `=${name}`) ?? '';
}

/** Words that say little by themselves: a pattern is not looked for because of them alone. */
const everyday = new Set(
  'a the i you me my your u we us it is this that to of in on at for and or so no not can could do have has get use what how where when why with if here there more part order one send give take make put go see look show add find call check change read write open close keep work job project page site web app file image photo text name number el la los las lo un una y o u en de del al por para con sin que si se te tu su mi me es como donde cuando no mas muy ya hay puedo puedes podes tiene tienes tenes quiero necesito ver hacer hace hago pasar pasa poner pon usar usa otro otra parte mejor aqui aca este esta esto ese eso as os um uma e em do da no na ao pelo pra para com sem seu sua meu minha voce vc eu onde quando pode posso tem tenho quero preciso fazer faz passar mais outro outra melhor esse essa isso parte a o dos nos'.split(
    ' ',
  ),
);
const commonness = new Map<string, number>();
for (const [word, code] of letterOfWord)
  if (everyday.has(word))
    commonness.set(String.fromCharCode(code), (commonness.get(String.fromCharCode(code)) ?? 0) + 1);

/** How often some word of a set stands in a text: the rarest need of a pattern is looked for first. */
function costOf(letters: string): number {
  let sum = /[#?,]/u.test(letters) ? 100_000 : letters.length;
  for (const one of letters) sum += 300 * (commonness.get(one) ?? 0);
  return sum;
}

/** Sets of letters that patterns need, each once; a pattern keeps the numbers of its own. */
const sets: string[] = [];
const numberOf = new Map<string, number>();
/** For each pattern, the number of its rarest set. */
const rarest: number[] = [];
export const patterns: readonly Pattern[] = written.map(({ rule, but, pattern }) => {
  const { source, needs } = compile(pattern, own, costOf);
  const numbers = [...new Set(needs)].map((letters) => {
    const known = numberOf.get(letters);
    if (known !== undefined) return known;
    numberOf.set(letters, sets.length);
    sets.push(letters);
    return sets.length - 1;
  });
  const [first = ''] = needs.toSorted((x, y) => costOf(x) - costOf(y));
  rarest.push(numberOf.get(first) ?? 0);
  return { rule, but, test: new RegExp(source, 'gu'), needs: Uint16Array.from(numbers) };
});

/** For a letter, the sets it is in, as bits. */
export const WIDTH = Math.ceil(sets.length / 32);
const setBits: (Int32Array | undefined)[] = [];
sets.forEach((letters, place) => {
  for (const one of letters) {
    const code = one.charCodeAt(0);
    const bits = setBits[code] ?? new Int32Array(WIDTH);
    bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
    setBits[code] = bits;
  }
});
/** The same in one row, WIDTH numbers a letter, counted from the first. */
export const setTable = new Int32Array((codeOf.size + 1) * WIDTH);
setBits.forEach((bits, code) => {
  if (bits && code >= FIRST_LETTER && code <= FIRST_LETTER + codeOf.size)
    setTable.set(bits, (code - FIRST_LETTER) * WIDTH);
});

export function mayMatch(needs: Uint16Array, here: Int32Array): boolean {
  for (const place of needs) if (((here[place >> 5] ?? 0) & (1 << (place & 31))) === 0) return false;
  return true;
}

/** Sets in which a number, a question or a pause stands are no sign of anything: every text may have one. */
export const freeSets = new Int32Array(WIDTH);
sets.forEach((letters, place) => {
  if (/[#?,]/u.test(letters)) freeSets[place >> 5] = (freeSets[place >> 5] ?? 0) | (1 << (place & 31));
});

const anchored: (number[] | undefined)[] = [];
rarest.forEach((set, place) => {
  for (const one of sets[set] ?? '') (anchored[one.charCodeAt(0)] ??= []).push(place);
});
const none: readonly number[] = [];
/** The patterns of which a letter may be the rarest need. */
export function patternsOf(code: number): readonly number[] {
  return anchored[code] ?? none;
}

/** For the first look: each word that some pattern needs, its sets, and the patterns of which it is the rarest need. */
export function* triggers(): Generator<
  readonly [word: string, stem: boolean, sets: Int32Array, patterns: readonly number[]]
> {
  for (const [words, stem] of [
    [letterOfWord, false],
    [letterOfStem, true],
  ] as const)
    for (const [word, code] of words) {
      const bits = setBits[code];
      if (bits) yield [word, stem, bits, patternsOf(code)];
    }
}
