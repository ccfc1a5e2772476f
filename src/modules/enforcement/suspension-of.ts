import type { Sql, Tx } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { SuspendedRight } from '../policy/index.ts';
import type { History } from './facts.ts';
import { closureAt, suspensionAt } from './rules-ladder.ts';
import * as store from './store.ts';

/** What a suspension forbids a member; the moment is given when the locks are held. */
export interface Suspension {
  readonly until: (now: Date, what?: SuspendedRight) => Date | null;
  readonly refusal: (now: Date, what?: SuspendedRight) => Refusal | null;
}

/** For pages, and for whoever asks beforehand. */
export async function suspensionOf(sql: Sql, member: string): Promise<Suspension> {
  return suspensionIn(await store.historyOf(sql, member));
}

/** For acts that a suspension forbids: what was committed before is seen, and nothing is issued until the act is done. */
export async function heldSuspensionOf(tx: Tx, member: string): Promise<Suspension> {
  return suspensionIn(await store.heldHistoryOf(tx, member));
}

const codes = { proposals: 'suspended', unfunded_projects: 'suspended_from_publishing' } as const;

function suspensionIn(history: History): Suspension {
  return {
    until: (now, what = 'proposals') => suspensionAt(history, what, now)?.untilAt ?? null,
    refusal(now, what = 'proposals') {
      const closed = closureAt(history, now);
      if (closed !== null) return refuse('account_closed', { statement: closed.statements.at(-1) ?? '' });
      const running = suspensionAt(history, what, now);
      if (running === null) return null;
      return refuse(codes[what], { until: running.untilAt.toISOString(), statement: running.statements.at(-1) ?? '' });
    },
  };
}
