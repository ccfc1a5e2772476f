export type Kind =
  | 'email'
  | 'phone'
  | 'messaging_handle'
  | 'social_profile'
  | 'personal_url'
  | 'meeting_link'
  | 'postal_address'
  | 'offplatform_payment'
  | 'circumvention_intent'
  | 'work_url';

/** Certain: may be held without a person having looked. Likely: a person would nod, and may be wrong. */
export type Certainty = 'certain' | 'likely';

export interface Finding {
  readonly kind: Kind;
  /** Half-open range in UTF-16 code units: `text.slice(start, end)` is what was found. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Stable name of what found it, for the statement of reasons and for counting false alarms. */
  readonly rule: string;
}

/** The words just before a value decide what it is; a line break ends them. */
export function before(text: string, at: number, reach = 40): string {
  const words = text.slice(Math.max(0, at - reach), at);
  return words.slice(words.lastIndexOf('\n') + 1);
}

export function found(kind: Kind, match: RegExpMatchArray, certainty: Certainty, rule: string): Finding {
  const start = match.index ?? 0;
  return { kind, start, end: start + match[0].length, certainty, rule };
}
