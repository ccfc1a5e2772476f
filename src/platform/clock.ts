import type { Clock } from '../core/gate.ts';

/**
 * The house's clock. Tests (and only they, see `GARANTE_TEST_HOOKS`) may set it; from then on it stands still until it
 * is moved again. Sessions and tokens keep to real time, so a moved clock never signs anybody out.
 */
export interface HouseClock extends Clock {
  set(now: Date): void;
  /** Goes with real time again. */
  run(): void;
  readonly stopped: boolean;
}

export function houseClock(): HouseClock {
  let fixed: Date | null = null;
  return {
    now: () => (fixed === null ? new Date() : new Date(fixed)),
    set: (now) => void (fixed = new Date(now)),
    run: () => void (fixed = null),
    get stopped() {
      return fixed !== null;
    },
  };
}
