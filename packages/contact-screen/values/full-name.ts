import { matches } from '../text/matches.ts';
import { letterFor } from '../words/grammar.ts';
import type { HandleHit } from './handle.ts';
import { brandish, commonWord, subjects } from './talk.ts';

/** Somebody's full name in capitals, after where it is found: "face: Rosa Campos Lima". */
const fullName =
  /(?<![\p{L}\d])(?:[Ff]ace(?:book)?|FACE|FB|[Ff]b|[Ll]inked ?[Ii]n|[Ii]nsta(?:gram)?|IG|[Ii]g|[Tt]ik ?[Tt]ok|[Mm]essenger)\s*(?:[:,=>\u2192-]|is|es|é|como|as|soy|sou)\s*((?:\p{Lu}[\p{Ll}'\u2019]+ ){1,3}\p{Lu}[\p{Ll}'\u2019]+)(?=[\s.,!?)]*$|[.,!?\n])/gu;
export function findFullNames(raw: string, low: string): HandleHit[] {
  const hits: HandleHit[] = [];
  for (const match of matches(fullName, raw)) {
    const [all, name = ''] = match;
    const to = match.index + all.length;
    const from = to - name.length;
    const line = low.slice(Math.max(0, match.index - 60), match.index);
    if (subjects.test(line) || brandish.test(line)) continue;
    if (
      low
        .slice(from, to)
        .split(' ')
        .some((word) => letterFor(word) !== 0 || commonWord(word))
    )
      continue;
    hits.push({ from, to, kind: 'social_profile', certainty: 'likely', rule: 'handle.named' });
  }
  return hits;
}
