/** A year, `2026`, or a quarter of it, `2026-Q4`, in UTC. */
export interface Period {
  readonly name: string;
  readonly from: Date;
  /** The first instant that is not part of it. */
  readonly until: Date;
}

export const periodPattern = /^20\d\d(?:-Q[1-4])?$/;

export function periodOf(name: string): Period {
  const year = Number(name.slice(0, 4));
  const quarter = name.length > 4 ? Number(name.at(-1)) : null;
  const from = quarter === null ? 0 : (quarter - 1) * 3;
  return {
    name,
    from: new Date(Date.UTC(year, from, 1)),
    until: new Date(Date.UTC(year, quarter === null ? 12 : from + 3, 1)),
  };
}

/** The quarter in which an instant lies. */
export function quarterOf(at: Date): string {
  return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`;
}

/** Every quarter and year from the first day of a house to now, the latest first. */
export function periodsBetween(first: Date, now: Date): readonly string[] {
  const names: string[] = [];
  for (let year = now.getUTCFullYear(); year >= first.getUTCFullYear(); year -= 1) {
    const quarters = [4, 3, 2, 1]
      .map((quarter) => `${year}-Q${quarter}`)
      .filter((name) => periodOf(name).from <= now && periodOf(name).until > first);
    names.push(...quarters, String(year));
  }
  return names;
}
