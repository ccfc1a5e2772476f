import type { Sql } from '../../core/command.ts';
import type { History } from './facts.ts';
import { closureAt, suspensionAt } from './rules-ladder.ts';
import * as store from './store.ts';

/**
 * Whom strangers shall not find now, of some members: their proposals are suspended, or their account is closed. Computed from
 * the facts at the moment of asking, so a suspension takes somebody out of lists with its commit and lets them in again with
 * its end.
 */
export async function barredAmong(sql: Sql, members: readonly string[], now: Date): Promise<ReadonlySet<string>> {
  if (members.length === 0) return new Set();
  const histories = await store.historiesOf(sql, members);
  return new Set(members.filter((member) => isBarred(histories.get(member), now)));
}

function isBarred(history: History | undefined, now: Date): boolean {
  if (history === undefined) return false;
  return closureAt(history, now) !== null || suspensionAt(history, 'proposals', now) !== null;
}
