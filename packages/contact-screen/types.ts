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

export type Verdict = 'clean' | 'contact' | 'payment';

export interface Finding {
  readonly kind: Kind;
  /** Half-open range in UTF-16 code units: `text.slice(start, end)` is what was found. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Stable name of what found it, for the statement of reasons and for counting false alarms. */
  readonly rule: string;
}

export interface Screening {
  readonly verdict: Verdict;
  /** In the order of the text, none over another. Links to work are among them and never make a text dirty. */
  readonly findings: readonly Finding[];
}
