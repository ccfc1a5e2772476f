/**
 * Texts that were written and frozen before the rules read them, in sets one after the other; the rules have met them
 * since. `¦` parts messages that were sent one after the other. A line of `<set>.<language>.txt` says `c` (contact) or `p` (payment), `p l o e` (how hidden: plain, light, obfuscated,
 * evasive), then the text with ‹values›, where it is more than a wish; `<set>clean.<language>.txt` holds nothing to find.
 */
import { readFileSync } from 'node:fs';
import type { Measured } from './quality.ts';

export const sets = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
export const languages = ['en', 'es', 'pt'] as const;

const labels = { c: 'contact', p: 'payment' } as const;
const difficulties = { p: 'plain', l: 'light', o: 'obfuscated', e: 'evasive' } as const;

export function readFrozen(set: (typeof sets)[number]): Measured[] {
  return languages.flatMap((lang) => [
    ...lines(`${set}.${lang}`).map((line) => marked(line, lang)),
    ...lines(`${set}clean.${lang}`).map(
      (text) => ({ lang, ...inMessages(text), label: 'clean', difficulty: 'tempting' }) as const,
    ),
  ]);
}

function lines(name: string): string[] {
  return readFileSync(`${import.meta.dirname}/rows/${name}.txt`, 'utf8')
    .split('\n')
    .filter(Boolean);
}

function marked(line: string, lang: string): Measured {
  const [, label, difficulty, written = ''] = /^([cp]) ([ploe]) (.+)$/su.exec(line) ?? [];
  if (!isKey(labels, label) || !isKey(difficulties, difficulty)) throw new Error(`No verdict before the text: ${line}`);
  const spans: { message: number; start: number; end: number }[] = [];
  const messages = written.split('¦').map((part, message) => {
    let text = '';
    let start = 0;
    for (const piece of part.split(/([‹›])/u)) {
      if (piece === '‹') start = text.length;
      else if (piece === '›') spans.push({ message, start, end: text.length });
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
