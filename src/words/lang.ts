/** The languages in which everything is said. */
export const langs = ['en', 'es', 'pt'] as const;
export type Lang = (typeof langs)[number];

export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value);
}
