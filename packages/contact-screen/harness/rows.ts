/**
 * Texts that were written and frozen before the rules read them, in sets one after the other; the rules have met them
 * since. `¦` parts messages that were sent one after the other. A line of `<set>.<language>.txt` says `c` (contact) or `p` (payment), `p l o e` (how hidden: plain, light, obfuscated,
 * evasive), then the text with ‹values›, where it is more than a wish; a ⟪wish⟫ is marked where its end can be told;
 * `<set>clean.<language>.txt` holds nothing to find.
 *
 * Of the sixth set a half, chosen by the number of the line so that what is told alike in three languages stays together,
 * is sealed: nobody who widens the rules looks at what is missed in it, and no weight is learned from it.
 */
import { readFileSync } from 'node:fs';
import type { Kind } from '../types.ts';
import type { Measured } from './quality.ts';

export const sets = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;
export const languages = ['en', 'es', 'pt'] as const;

const labels = { c: 'contact', p: 'payment' } as const;
const difficulties = { p: 'plain', l: 'light', o: 'obfuscated', e: 'evasive' } as const;

export function readFrozen(set: (typeof sets)[number], half: 'open' | 'sealed' | 'both' = 'both'): Measured[] {
  const chosen = (_: string, at: number): boolean =>
    half === 'both' || (set === 'sixth' && isSealed(at)) === (half === 'sealed');
  return languages.flatMap((lang) => [
    ...lines(`${set}.${lang}`)
      .filter(chosen)
      .map((line) => marked(line, lang)),
    ...lines(`${set}clean.${lang}`)
      .filter(chosen)
      .map(
        (text) =>
          ({ lang, ...inMessages(text), label: 'clean', difficulty: isLong(text) ? 'plain' : 'tempting' }) as const,
      ),
  ]);
}

/** A message of several sentences is ordinary talk of work; the short ones were chosen to tempt. */
const LONG = 140;
function isLong(text: string): boolean {
  return text.length > LONG;
}

function isSealed(at: number): boolean {
  return Math.imul(at + 1, 2_654_435_761) < 0;
}

function lines(name: string): string[] {
  return readFileSync(`${import.meta.dirname}/rows/${name}.txt`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll(String.raw`\n`, '\n'));
}

function marked(line: string, lang: string): Measured {
  const [, label, difficulty, written = ''] = /^([cp]) ([ploe]) (.+)$/su.exec(line) ?? [];
  if (!isKey(labels, label) || !isKey(difficulties, difficulty)) throw new Error(`No verdict before the text: ${line}`);
  const spans: { message: number; start: number; end: number; type?: Kind }[] = [];
  const messages = written.split('¦').map((part, message) => {
    let text = '';
    let start = 0;
    for (const piece of part.split(/([‹›⟪⟫])/u)) {
      if (piece === '‹' || piece === '⟪') start = text.length;
      else if (piece === '›') spans.push({ message, start, end: text.length });
      else if (piece === '⟫') spans.push({ message, start, end: text.length, type: 'circumvention_intent' });
      else text += piece;
    }
    return text;
  });
  return { lang, ...inMessages(messages.join('¦')), label: labels[label], difficulty: difficulties[difficulty], spans };
}

function inMessages(text: string): Pick<Measured, 'text' | 'messages'> {
  return text.includes('¦') ? { messages: text.split('¦') } : { text };
}

function isKey<T extends object>(of: T, key: PropertyKey | undefined): key is keyof T {
  return key !== undefined && Object.hasOwn(of, key);
}
