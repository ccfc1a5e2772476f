import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Lang } from './lang.ts';
import { pt } from './pt/index.ts';
import type { Sentences } from './types.ts';

export type Words = Sentences<typeof en>;
const dictionaries: Record<Lang, Words> = { en, es, pt };

/** Everything said in one language. */
export function words(lang: Lang): Words {
  return dictionaries[lang];
}

type Sentence = string | ((detail: Readonly<Record<string, string | number>>) => string);

/** The sentence of a refusal or of a field's problem, in the reader's language. */
export function say(sentence: Sentence | undefined, detail: Readonly<Record<string, string | number>> = {}): string {
  return typeof sentence === 'function' ? sentence(detail) : (sentence ?? '');
}

/** Why not, as one sentence. */
export function sayRefusal(
  lang: Lang,
  code: keyof Words['refusals'],
  detail?: Readonly<Record<string, string | number>>,
): string {
  return say(dictionaries[lang].refusals[code], detail);
}

/** What is wrong with one field, as one sentence; a code without one is said as the general case. */
export function sayProblem(lang: Lang, code: string, detail?: Readonly<Record<string, string | number>>): string {
  const sentences: Readonly<Record<string, Sentence | undefined>> = dictionaries[lang].inputs;
  return say(sentences[code] ?? dictionaries[lang].inputs.wrong_type, detail);
}
