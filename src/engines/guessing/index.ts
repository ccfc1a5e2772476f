/**
 * How many guesses a password would stand.
 *
 * Somebody who guesses does not try letters at random. They try words, names, keyboard walks, dates and the same again,
 * with the usual letters turned into digits and a year or a mark behind. So a password is read as the cheapest row of
 * such pieces, and its strength is what that row costs, in bits. What fits no piece costs what a letter or a digit of
 * its sort costs. There are no rules of composition: four ordinary words are strong, `P@ssw0rd2026!` is not.
 */
import { commonWords } from './words.ts';

const wordBits = 10; // of a thousand words
const walkBits = 7; // where it starts, which way, how long
const repeatBits = 3; // how often the piece before comes again
const yearBits = 7;
const dateBits = 15;
const caseBits = 1; // a capital in front, or all of them
const leetBits = 1;
const aboutBits = 2; // the person's own name or address is the first thing tried

const longestWord = 24;

/**
 * @param about what is known of the person: address, name; any of it inside the password is worth next to nothing
 * @returns the strength in bits; under about 30 a guesser with patience gets in
 */
export function guessingBits(password: string, about: readonly string[] = []): number {
  const letters = Array.from(password).slice(0, 128);
  const folded = letters.map(fold);
  const plain = folded.map(unleet);
  const known = new Set(about.flatMap(partsOf));
  const cost: number[] = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    let best = (cost[end - 1] ?? 0) + letterBits(letters[end - 1] ?? '');
    for (let start = Math.max(0, end - longestWord); start < end - 1; start += 1) {
      const before = cost[start] ?? 0;
      if (before >= best) continue;
      const piece = pieceBits(letters.slice(start, end), folded.slice(start, end), plain.slice(start, end), known);
      best = Math.min(best, before + piece, before + repeatedBits(folded, start, end));
    }
    cost.push(best);
  }
  return Math.round((cost.at(-1) ?? 0) * 10) / 10;
}

function pieceBits(
  letters: readonly string[],
  folded: readonly string[],
  plain: readonly string[],
  known: ReadonlySet<string>,
): number {
  const asTyped = folded.join('');
  const asMeant = plain.join('');
  const capitals = letters.join('') === asTyped ? 0 : caseBits;
  for (const [text, extra] of [
    [asTyped, 0],
    [asMeant, leetBits],
    [asTyped.split('').toReversed().join(''), leetBits],
  ] as const) {
    if (known.has(text)) return aboutBits + capitals + extra;
    if (commonWords.has(text)) return wordBits + capitals + extra;
  }
  if (folded.length >= 3 && isWalk(folded)) return walkBits + capitals;
  if (/^(19\d|20[0-4])\d$/.test(asTyped)) return yearBits;
  if (isDate(asTyped)) return dateBits;
  return Number.POSITIVE_INFINITY;
}

/** The piece that ended at `start` comes again, one or more times, up to `end`. */
function repeatedBits(folded: readonly string[], start: number, end: number): number {
  const length = end - start;
  for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
    if (size > start || length % size !== 0) continue;
    if (folded.slice(start, end).every((letter, n) => letter === folded[start - size + (n % size)])) return repeatBits;
  }
  return Number.POSITIVE_INFINITY;
}

const rows = `
  1234567890 qwertyuiop asdfghjkl asdfghjklñ zxcvbnm qazwsxedcrfvtgbyhnujmikolp
  1qaz2wsx3edc4rfv5tgb6yhn7ujm 1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8o9p0 abcdefghijklmnopqrstuvwxyz aeiou azertyuiop
  qwertzuiop 147258369 159357 !@#$%^&*() !"·$%&/()= 9876543210
  741852963 13579 24680 11223344556677889900 a1b2c3d4e5f6g7h8i9 a1s2d3f4g5h6j7k8l9
  1a2b3c4d5e6f 123qweasdzxc qweasdzxc 1234qwerasdfzxcv poiuytrewq lkjhgfdsa
  mnbvcxz 0987654321 aabbccddeeffgg
`
  .trim()
  .split(/\s+/)
  .flatMap((row) => [row, row.split('').toReversed().join('')]);

function isWalk(folded: readonly string[]): boolean {
  const text = folded.join('');
  return rows.some((row) => row.includes(text));
}

function isDate(text: string): boolean {
  const parts = /^(\d\d?)([-/.]?)(\d\d?)\2((?:19|20)?\d\d)$/.exec(text);
  if (!parts || text.length < 6) return false;
  const [day, month] = [Number(parts[1]), Number(parts[3])];
  return (day >= 1 && day <= 31 && month >= 1 && month <= 12) || (month >= 1 && month <= 31 && day >= 1 && day <= 12);
}

function letterBits(letter: string): number {
  if (/^[a-z]$/.test(letter)) return 4.7;
  if (/^\d$/.test(letter)) return 3.4;
  return /^[A-Z]$/.test(letter) ? 5.2 : /^[\s._\-!,?]$/.test(letter) ? 3 : 6;
}

/** Without case and accents: `É` guesses like `e`. */
function fold(letter: string): string {
  const bare = letter.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare === '' ? letter : (bare.at(0) ?? letter);
}

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
function unleet(letter: string): string {
  return leet[letter] ?? letter;
}

/** An address or a name, whole and in its words, as a password would hold it. */
function partsOf(text: string): readonly string[] {
  const bare = Array.from(text, fold).join('');
  const local = bare.split('@')[0] ?? '';
  const words = bare.split(/[^\p{L}\p{N}]+/u);
  return [local, local.replaceAll(/[^\p{L}\p{N}]/gu, ''), words.join(''), ...words].filter((word) => word.length >= 3);
}
