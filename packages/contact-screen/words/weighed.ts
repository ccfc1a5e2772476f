/**
 * Where no rule speaks, words are weighed: how much each of them, and each pair of neighbours, speaks for a wish to be
 * reached or paid elsewhere. The weights are learned from the labelled texts (`harness/weigh.ts`). A word counts by its
 * beginning and by the rows of the lexicon it stands in, so that what is learned in one language helps in the others.
 * Features have numbers instead of names, a hash of 14 bits: the table stays small, and two that meet share a weight.
 */
import { lexicon } from './lexicon.ts';
import { ASKS, END, FIRST_LETTER, hashOf, lettersIn, PAUSE, QUOTE } from './grammar.ts';
import type { IntentHit } from './intents.ts';
import type { Tokens } from './tokens.ts';
import { weights } from './weights.ts';

/** From so much on a message is taken for a wish to leave; the same quarters as the weights. */
export const ENOUGH = 11;
/** A longer text says too many things at once to be weighed as one. */
export const LONGEST = 48;
/** Fewer words say too little. */
const LEAST = 3;
const SIZE = 1 << 14;
export type Table = Int8Array;

/** Positive weights are capitals, negative ones small letters, and a number stands for so many noughts. */
export function tableOf(text: string): Table {
  const table = new Int8Array(SIZE);
  let place = 0;
  for (const [all, noughts] of text.matchAll(/(\d+)|[a-z]/giu)) {
    if (noughts) place += Number(noughts);
    else {
      const code = all.charCodeAt(0);
      table[place++] = code < 97 ? code - 64 : 96 - code;
    }
  }
  return table;
}
export const MOST = 26;

export const learned = tableOf(weights);

/** A word counts by its first letters, for itself and beside another. */
export const BEGINNING = 5;
export const STEM = 4;
/** What stands before the first word. */
export const START = 5;
/** What a message weighs before its first word, and what is added when it is short. */
export const FEW = 8;

/** The number of a feature, out of two hashes. */
export function feature(one: number, other: number): number {
  let hash = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) | 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (SIZE - 1);
}
export const BIAS = feature(1, 0);
export const SHORT = feature(2, 0);
export const ASKED = feature(3, 0);
const ALONE = 4;

/** For a letter, counted from the first, the rows that it stands for. */
const rowsOf: Int32Array[] = [];
for (const row of new Set(
  lexicon
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' '))),
))
  for (const letter of lettersIn(row)) {
    const at = letter.charCodeAt(0) - FIRST_LETTER;
    rowsOf[at] = Int32Array.from([...(rowsOf[at] ?? []), hashOf(row)]);
  }
const none = new Int32Array(0);
/** What a word is known for by itself: its beginning, by the hash of it, and its rows. */
export const ofBeginning = (hash: number): number => feature(ALONE, hash);
export function ofRows(letter: number): number[] {
  return Array.from(rowsOf[letter] ?? none, (row) => feature(ALONE, row));
}

/** All features of a text in the order of its words, with the word of each; a feature counts once. */
export function featuresOf({ letters, starts, ends }: Tokens, low: string): { all: number[]; words: number[] } {
  const all = [BIAS];
  const words = [-1];
  const seen = new Set(all);
  const push = (number: number, word: number): void => {
    if (seen.has(number)) return;
    seen.add(number);
    all.push(number);
    words.push(word);
  };
  if (letters.length < FEW) push(SHORT, -1);
  const stems: number[] = [];
  const rows: Int32Array[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const word = low.slice(starts[at], ends[at]);
    const known = rowsOf[letters.charCodeAt(at) - FIRST_LETTER] ?? none;
    stems.push(hashOf(word.slice(0, STEM)));
    rows.push(known);
    if (letters[at] === ASKS) push(ASKED, at);
    else if (word.length > 1) push(ofBeginning(hashOf(word.slice(0, BEGINNING))), at);
    for (const row of known) push(feature(ALONE, row), at);
    push(feature(at > 0 ? (stems[at - 1] ?? 0) : START, stems[at] ?? 0), at);
    if (isPause(letters[at])) continue;
    for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
      if (isPause(letters[before])) break;
      const others = rows[before] ?? none;
      for (const row of known) for (const other of others) push(feature(other, row), at);
      for (const row of known) push(feature(stems[before] ?? 0, row), at);
      for (const other of others) push(feature(other, stems[at] ?? 0), at);
    }
  }
  return { all, words };
}
function isPause(letter: string | undefined): boolean {
  return letter === END || letter === ASKS || letter === PAUSE;
}

const moneyRows = ['PAY', 'CASH', 'FEE', 'PAYBRAND', 'BANK', 'HIRE', 'CHEAP', 'MONEYW', 'CANCEL', 'PCT', 'REST'];
const channelRows = ['CHAN', 'MAIL', 'PHONE', 'NUMW', 'CONTACT', 'HANDLE', 'NET', 'TALK', 'REACH', 'FILE', 'PICAPP'];
const money = new Set(moneyRows.flatMap((row) => lettersIn(row).split('')));
const channel = new Set(channelRows.flatMap((row) => lettersIn(row).split('')));

interface Weighed {
  readonly score: number;
  /** Where the sentence that weighs most begins and ends, in words. */
  readonly first: number;
  readonly last: number;
}

function weigh(tokens: Tokens, low: string, table: Table): Weighed {
  const { letters } = tokens;
  const { all, words } = featuresOf(tokens, low);
  const ofWord = new Int32Array(letters.length);
  let score = 0;
  all.forEach((number, place) => {
    const weight = table[number] ?? 0;
    const word = words[place] ?? -1;
    score += weight;
    if (word >= 0) ofWord[word] = (ofWord[word] ?? 0) + weight;
  });
  let best = -Infinity;
  let sentence = 0;
  let from = 0;
  let first = 0;
  let last = letters.length - 1;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    sentence += ofWord[at] ?? 0;
    if (letter === END || letter === ASKS || at === letters.length - 1) {
      const until = letter === END ? at - 1 : at;
      if (sentence > best && until >= from) {
        best = sentence;
        first = from;
        last = until;
      }
      sentence = 0;
      from = at + 1;
    }
  }
  return { score, first, last };
}

/** Code, and what was hidden before. */
const code = /[<>{}\\`]|=[^ ]|\[[a-z]+\]|\u00b7{5}|\u2592{2}|^[a-z_]+(?:\.[a-z_]+)+$/u;

/** Whoever says that talk stays here, or refuses what was asked, speaks with the words of those who want to leave. */
const stays =
  /\b(?:keep\w*|stay\w*|qued[ae]\w*|fi(?:ca|car|que)|deixar|manter|manten\w+|prefi\w+ que todo|sig(?:o|amos)|seguimos|hablemos|vemos|resolv\w+|message me|send you|mandarte|te mandar|escrib(?:eme|ime|anme|ame)|me (?:escreve|chama|escreva))\b[^.!?\n]{0,40}\b(?:here|aqui|aca|este medio|(?:est[ea]|nest[ea]|ness[ea]|this|the) (?:chat|thread|conversa|plataforma|platform))\b/u;
const refuses =
  /\b(?:don'?t|do not|no|nao|won'?t|can'?t|cannot|never|nunca)(?: \w+){0,2} (?:share|need|ask\w*|give|want|pid\w+|pida\w*|comparto|paso|passo|pe[cd]\w+|necesit\w+|precis\w+|doy|dou|compartilho)\b/u;

/** The stop belongs to it where nothing else is said. */
function endOfAll({ letters, ends }: Tokens, low: string, first: number, last: number): number | undefined {
  const whole = first === 0 && last === letters.length - 2 && letters.endsWith(END);
  return whole && low.charCodeAt((ends[last + 1] ?? 0) - 1) === 46 ? ends[last + 1] : undefined;
}

/** A wish to leave that only the words together give away. */
export function findWeighed(tokens: Tokens, low: string, table = learned): IntentHit | null {
  const { letters, starts, ends } = tokens;
  if (letters.length < LEAST || letters.length > LONGEST || letters.includes(QUOTE)) return null;
  if (code.test(low) || stays.test(low) || refuses.test(low)) return null;
  const { score, first, last } = weigh(tokens, low, table);
  if (score < ENOUGH) return null;
  let paid = 0;
  for (const letter of letters) paid += Number(money.has(letter)) - Number(channel.has(letter));
  return {
    from: starts[first] ?? 0,
    to: endOfAll(tokens, low, first, last) ?? ends[last] ?? low.length,
    kind: 'circumvention_intent',
    certainty: 'likely',
    rule: paid > 0 ? 'intent.payment_weighed' : 'intent.weighed',
  };
}
