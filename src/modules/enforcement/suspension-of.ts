import type { Sql } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { SuspendedRight } from '../policy/index.ts';
import { suspendedUntil } from './rules.ts';
import * as store from './store.ts';

/** What a suspension forbids a member; the moment is given when the locks are held. */
export interface Suspension {
  readonly until: (now: Date, what?: SuspendedRight) => Date | null;
  readonly refusal: (now: Date, what?: SuspendedRight) => Refusal | null;
}

export async function suspensionOf(sql: Sql, member: string): Promise<Suspension> {
  const rows = await store.suspensions(sql, member);
  const until = (now: Date, what: SuspendedRight = 'proposals') => suspendedUntil(rows, what, now);
  return {
    until,
    refusal(now, what) {
      const end = until(now, what);
      return end === null ? null : refuse('suspended', { until: end.toISOString() });
    },
  };
}
