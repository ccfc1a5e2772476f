/** Numbers that survive a noisy machine: medians of interleaved rounds, and ratios taken inside one round. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What a load of one kind reached in one round. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly errors: number;
}

export function roundOf(milliseconds: readonly number[], seconds: number, errors: number): Round {
  return {
    perSecond: milliseconds.length / seconds,
    p50: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    p99: percentile(milliseconds, 0.99),
    errors,
  };
}

/** One claim: our figure, its limit of the same rounds, and what the house promises. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly limit: number;
  readonly unit: string;
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
}

export function print(figures: readonly Figure[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify(figures, null, 2));
    return;
  }
  for (const { name, ours, limit, unit, ratio, goal, met } of figures) {
    const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
    const beside = Number.isNaN(limit) ? '' : `  limit ${number(limit)} ${unit}  ratio ${ratio.toFixed(2)}`;
    console.log(`${met ? 'ok  ' : 'FELL'} ${name}: ${number(ours)} ${unit}${beside}  (goal ${goal})`);
  }
}
