/** Counts what one caller does, so that nobody starves the others. In memory: each process keeps its own count. */
export interface Limit {
  /** False when the caller has used up the window. */
  take(caller: string): boolean;
}

const callersLimit = 50_000;

/** At most `max` in each window of `windowMs`, per caller. */
export function limitPerWindow(max: number, windowMs: number, now: () => number = Date.now): Limit {
  const counts = new Map<string, { since: number; count: number }>();
  return {
    take(caller) {
      const at = now();
      const seen = counts.get(caller);
      if (seen && at - seen.since < windowMs) {
        seen.count += 1;
        return seen.count <= max;
      }
      if (counts.size >= callersLimit) counts.clear(); // a flood of names must not fill the memory
      counts.set(caller, { since: at, count: 1 });
      return true;
    },
  };
}
