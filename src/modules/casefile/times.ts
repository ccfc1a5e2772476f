/** Somebody said something. */
export interface Spoke {
  readonly side: 'client' | 'professional';
  readonly at: Date;
}
/** How long the other side waited for an answer, in milliseconds. */
export interface Answers {
  readonly answers: number;
  readonly first: number;
  readonly median: number;
}
export type ResponseTimes = Readonly<Record<Spoke['side'], Answers | null>>;

/** Counted from the first words the other side had not answered yet; null for a side that never answered. */
export function responseTimes(said: Iterable<Spoke>): ResponseTimes {
  const waits = { client: [] as number[], professional: [] as number[] };
  let since: Spoke | null = null;
  for (const each of said) {
    if (since !== null && each.side !== since.side) waits[each.side].push(each.at.getTime() - since.at.getTime());
    if (each.side !== since?.side) since = each;
  }
  return { client: answersOf(waits.client), professional: answersOf(waits.professional) };
}

function answersOf(waits: readonly number[]): Answers | null {
  const sorted = waits.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const [first] = waits;
  if (first === undefined || low === undefined || high === undefined) return null;
  return { answers: waits.length, first, median: (low + high) / 2 };
}
