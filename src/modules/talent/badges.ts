/** A badge is a fact with its reason beside it: nobody buys or asks for one, and it goes when its fact goes. */
export type Badge =
  | { readonly kind: 'finished'; readonly count: number }
  | { readonly kind: 'years'; readonly years: number; readonly since: Date };

export interface BadgeFacts {
  readonly joinedAt: Date;
  /** Engagements that were closed and in which money was released. */
  readonly finished: number;
}

export function badgesOf({ joinedAt, finished }: BadgeFacts, now: Date): readonly Badge[] {
  const years = fullYears(joinedAt, now);
  return [
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
