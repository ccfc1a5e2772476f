/** A badge is a fact with its reason beside it: nobody buys or asks for one, and it goes when its fact goes. */
export type Badge =
  | {
      readonly kind: 'certification';
      readonly title: string;
      readonly score: number;
      readonly attempt: string;
      readonly validUntil: Date;
    }
  | { readonly kind: 'finished'; readonly count: number }
  | { readonly kind: 'years'; readonly years: number; readonly since: Date };

export interface BadgeFacts {
  readonly joinedAt: Date;
  /** Engagements that were closed and in which money was released. */
  readonly finished: number;
  /** Tests of the house that were passed and still count. */
  readonly certifications: readonly {
    readonly title: string;
    readonly score: number;
    readonly attempt: string;
    readonly validUntil: Date;
  }[];
}

export function badgesOf({ joinedAt, finished, certifications }: BadgeFacts, now: Date): readonly Badge[] {
  const years = fullYears(joinedAt, now);
  return [
    ...certifications.map(({ title, score, attempt, validUntil }) => ({
      ...({ kind: 'certification', title, score, attempt, validUntil } as const),
    })),
    ...(finished === 0 ? [] : [{ kind: 'finished', count: finished } as const]),
    ...(years === 0 ? [] : [{ kind: 'years', years, since: joinedAt } as const]),
  ];
}

function fullYears(from: Date, now: Date): number {
  const years = now.getUTCFullYear() - from.getUTCFullYear();
  const day = new Date(from);
  day.setUTCFullYear(from.getUTCFullYear() + years);
  return Math.max(0, day > now ? years - 1 : years);
}
