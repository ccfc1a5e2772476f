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
