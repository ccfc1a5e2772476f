import { screen } from './screen.ts';
import { numberWords } from './words/numbers.ts';

/** Words that stand between the parts of an address when it is said aloud, and the hosts it most often ends with. */
const spoken = wordsOf(
  'arroba dot punto ponto gmail hotmail outlook yahoo icloud proton protonmail whatsapp wpp wa outside fuera afuera fora at com',
);
/** Words that are a part only when little else is said: in a sentence they are articles and prepositions. */
const faint = wordsOf('at com um uma un una uno one oh');
const wordsRead = 5;
const longest = 120;

/**
 * Whether a message could go on with what its writer began in an earlier one: it is short, and among its first words is a
 * digit, a sign or a word of which numbers and addresses are made. Says "perhaps" quickly, so that earlier messages have
 * to be looked up for few of them; `screenMessages` says whether it is so.
 */
export function continues(text: string): boolean {
  if (text.length === 0 || text.length >= longest) return false;
  const words = text.trim().split(/\s+/u, wordsRead);
  return words.some((word) => isPart(word, words.length < 3)) || screen(words.join(' ')).verdict !== 'clean';
}

function isPart(word: string, alone: boolean): boolean {
  if (/[\p{N}\p{Cf}@#_]|\p{L}\.\p{L}|^\.\p{L}/u.test(word)) return true;
  const plain = word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
  if (faint.has(plain)) return alone;
  return numberWords.has(plain) || spoken.has(plain);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
