/** Names of files as they may be shown: what cannot be seen, or leads elsewhere, does not travel in them. */
import type { TypeNamed } from './rules.ts';

const longest = 120;

/**
 * The last part of a path, without characters that control, turn or hide, and with an ending that says what the bytes
 * are. @returns `file` and the ending when nothing is left of it.
 */
export function displayName(given: string, type: TypeNamed): string {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const seen = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u115f\u1160\u3164\u2800]/gu, '')
    .replaceAll(/["<>|:*?]/gu, '_')
    .replaceAll(/\p{M}{4,}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/gu, '');
  const endings = [type.ending, ...(type.also ?? [])];
  const ending = /\.([a-z0-9]{1,10})$/iu.exec(seen)?.[1] ?? '';
  const right = ending !== '' && endings.includes(ending.toLowerCase());
  const base = right ? seen.slice(0, -ending.length - 1) : seen;
  return `${cut(base) || 'file'}.${right ? ending : type.ending}`;
}

function cut(text: string): string {
  return text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}

/** Without its ending, and with what joins words in names read as spaces: contact details hide in both. */
export function wordsOfName(name: string): Readonly<Record<string, string>> {
  const base = name.replace(/\.[a-z0-9]{1,10}$/iu, '');
  const spaced = base.replaceAll(/[_+]+|(?<=\p{L})-+|-+(?=\p{L})/gu, ' ');
  // A colon of the name as it came stands as a low line before a space.
  const marked = base.replaceAll(/_(?=\s)/gu, ':');
  return { name: base, ...(spaced === base ? {} : { spaced }), ...(marked === base ? {} : { marked }) };
}
