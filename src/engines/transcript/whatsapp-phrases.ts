/** Phrases by language, as one pattern each: whole texts only, with or without a full stop. */

export type Phrases = Readonly<Record<string, readonly string[]>>;
export interface Compiled {
  /** All languages at once: most texts are nobody's phrase, and one look is enough to know. */
  readonly any: RegExp;
  readonly each: readonly (readonly [language: string, RegExp])[];
}

/** `%` in a phrase is whoever did it: never more than a name, so that a quote in a message is no phrase. */
const name = String.raw`(?:(?!: ).){1,80}?`;

export function compiled(phrases: Phrases): Compiled {
  const whole = (patterns: readonly string[]): RegExp =>
    new RegExp(`^(?:${patterns.map((pattern) => pattern.replaceAll('%', name)).join('|')})[.。]?$`, 'iu');
  return {
    any: whole(Object.values(phrases).flat()),
    each: Object.entries(phrases).map(([language, patterns]) => [language, whole(patterns)] as const),
  };
}

/** The language whose phrase this text is, or null. The longest of them is far below 400 signs. */
export function spokenIn(text: string, { any, each }: Compiled): string | null {
  if (text.length > 400 || !any.test(text)) return null;
  return each.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
