/** How far back a message is read together with what its writer sent before. What is found so is the package's own affair. */

/** Words as they stand on the record. An edit stands in the place of what it changes. */
export interface Uttered {
  /** The entry they were said in, and the entry in whose place they are read. */
  readonly seq: number;
  readonly place: number;
  readonly text: string;
  readonly at: Date;
}

/** What is read together with words that are said now: the last so many within so many minutes, each as it reads today. */
export function windowOf(
  said: readonly Uttered[],
  { contactWindowMinutes, contactWindowMessages }: { contactWindowMinutes: number; contactWindowMessages: number },
  now: Date,
): readonly Uttered[] {
  const from = now.getTime() - contactWindowMinutes * 60_000;
  const latest = new Map<number, Uttered>();
  for (const words of said) {
    const known = latest.get(words.place);
    if (!known || known.seq < words.seq) latest.set(words.place, words);
  }
  return [...latest.values()]
    .filter(({ at }) => at.getTime() > from)
    .toSorted((a, b) => a.seq - b.seq)
    .slice(1 - contactWindowMessages)
    .toSorted((a, b) => a.place - b.place);
}
