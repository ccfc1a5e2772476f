import type { Lang } from '../../../../words/lang.ts';

const names = new Map<Lang, Intl.DisplayNames>();

/** A country as the reader calls it. */
export function countryName(code: string, lang: Lang): string {
  let of = names.get(lang);
  if (!of) {
    of = new Intl.DisplayNames(lang === 'pt' ? 'pt-BR' : lang, { type: 'region' });
    names.set(lang, of);
  }
  return of.of(code) ?? code;
}

const sorted = new Map<Lang, readonly (readonly [string, string])[]>();

/** All of them, in the reader's alphabetical order. */
export function countryNames(codes: readonly string[], lang: Lang): readonly (readonly [string, string])[] {
  const before = sorted.get(lang);
  if (before) return before;
  const order = new Intl.Collator(lang);
  const list = codes
    .map((code) => [code, countryName(code, lang)] as const)
    .toSorted((a, b) => order.compare(a[1], b[1]));
  sorted.set(lang, list);
  return list;
}
