/** How far scores move, without saying whose. */
export interface Movement {
  readonly people: number;
  readonly rises: number;
  readonly falls: number;
  readonly same: number;
  /** The middle change, the largest fall and the largest rise, in points; null where nobody was looked at. */
  readonly change: { readonly middle: number; readonly least: number; readonly most: number } | null;
}

export function movementOf(changes: readonly number[]): Movement {
  const sorted = changes.map(inHundredths).toSorted((a, b) => a - b);
  const rises = sorted.filter((change) => change > 0).length;
  const falls = sorted.filter((change) => change < 0).length;
  const people = sorted.length;
  return { people, rises, falls, same: people - rises - falls, change: people === 0 ? null : changeOf(sorted) };
}

function changeOf(sorted: readonly number[]): Movement['change'] {
  const at = (n: number): number => sorted[n] ?? 0;
  const half = (sorted.length - 1) / 2;
  const middle = inHundredths((at(Math.floor(half)) + at(Math.ceil(half))) / 2);
  return { middle, least: at(0), most: at(sorted.length - 1) };
}

/** Scores have two places behind the mark, and so have their differences; minus nothing is nothing. */
function inHundredths(change: number): number {
  return Math.round(change * 100) / 100 || 0;
}
