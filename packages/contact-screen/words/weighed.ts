/**
 * Where no rule speaks, words are weighed: how much each of them, in the company of the others, speaks for a wish to be
 * reached or paid elsewhere. The weights are learned from the labelled texts (`harness/weigh.ts`) and stand in
 * `weights.ts` for everybody to read: quarters of a point, for beginnings of five letters and for rows of the lexicon.
 */
import { ASKS, END, FIRST_LETTER, lettersIn, QUOTE } from './grammar.ts';
import type { IntentHit } from './intents.ts';
import type { Tokens } from './tokens.ts';
import { weights } from './weights.ts';

export interface Table {
  readonly words: ReadonlyMap<string, number>;
  /** For a letter that stands for rows, counted from the first, what its rows weigh together. */
  readonly letters: Int16Array;
}

/** From so much on a message is taken for a wish to leave; the same quarters as the weights. */
export const ENOUGH = 9;
/** A longer text says too many things at once to be weighed as one. */
export const LONGEST = 48;
const LETTERS = 4096;
export const BEGINNING = 5;

export function tableOf(text: string): Table {
  const words = new Map<string, number>();
  const letters = new Int16Array(LETTERS);
  for (const line of text.trim().split('\n')) {
    const [weight = '0', ...names] = line.split(' ');
    for (const name of names)
      if (/^[A-Z]/u.test(name))
        for (const letter of lettersIn(name)) {
          const at = letter.charCodeAt(0) - FIRST_LETTER;
          letters[at] = (letters[at] ?? 0) + Number(weight);
        }
      else words.set(name, Number(weight));
  }
  return { words, letters };
}

export const learned = tableOf(weights);

/** What a message weighs before its first word, and what is added when it is short. */
export const BIAS = '_';
export const SHORT = '_short';
export const FEW = 8;

/** The name under which a word is weighed, besides its rows; a single letter says nothing by itself. */
export function beginningOf(word: string): string {
  return word.length > 1 ? word.slice(0, BEGINNING) : '';
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

function weigh({ letters, starts, ends }: Tokens, low: string, { words, letters: rows }: Table): Weighed {
  let score = (words.get(BIAS) ?? 0) + (letters.length < FEW ? (words.get(SHORT) ?? 0) : 0);
  let best = -Infinity;
  let sentence = 0;
  let from = 0;
  let first = 0;
  let last = letters.length - 1;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const weight =
      (words.get(letter === ASKS ? ASKS : beginningOf(low.slice(starts[at], ends[at]))) ?? 0) +
      (rows[letter.charCodeAt(0) - FIRST_LETTER] ?? 0);
    score += weight;
    sentence += weight;
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
const code = /[<>{}\\`]|=[^ ]|\[[a-z]+\]|\u00b7{5}|^[a-z_]+(?:\.[a-z_]+)+$/u;

/** Whoever says that talk stays here, or refuses what was asked, speaks with the words of those who want to leave. */
const stays =
  /\b(?:keep\w*|stay\w*|qued[ae]\w*|fi(?:ca|car|que)|deixar|manter|manten\w+|prefi\w+ que todo|sig(?:o|amos)|seguimos|hablemos|vemos|resolv\w+|message me|send you|mandarte|te mandar|escrib(?:eme|ime|anme|ame)|me (?:escreve|chama|escreva))\b[^.!?\n]{0,40}\b(?:here|aqui|aca|este medio|(?:est[ea]|nest[ea]|ness[ea]|this|the) (?:chat|thread|conversa|plataforma|platform))\b/u;
const refuses =
  /\b(?:don'?t|do not|no|nao|won'?t|can'?t|cannot|never|nunca)(?: \w+){0,2} (?:share|need|ask\w*|give|want|pid\w+|pida\w*|comparto|paso|passo|pe[cd]\w+|necesit\w+|precis\w+|doy|dou|compartilho)\b/u;

/** A wish to leave that only the words together give away. */
export function findWeighed(tokens: Tokens, low: string, table = learned): IntentHit | null {
  const { letters, starts, ends } = tokens;
  if (letters.length === 0 || letters.length > LONGEST || letters.includes(QUOTE)) return null;
  if (code.test(low) || stays.test(low) || refuses.test(low)) return null;
  const { score, first, last } = weigh(tokens, low, table);
  if (score < ENOUGH) return null;
  let paid = 0;
  for (const letter of letters) paid += Number(money.has(letter)) - Number(channel.has(letter));
  return {
    from: starts[first] ?? 0,
    to: ends[last] ?? low.length,
    kind: 'circumvention_intent',
    certainty: 'likely',
    rule: paid > 0 ? 'intent.payment_weighed' : 'intent.weighed',
  };
}
