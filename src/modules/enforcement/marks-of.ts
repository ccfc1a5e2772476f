import type { Sql } from '../../core/command.ts';
import { type Mark, inForce } from './rules-ladder.ts';
import * as store from './store.ts';

/** The alerts and violations that count for a member now: nothing that was overturned, nothing that rests. */
export async function marksOf(sql: Sql, member: string, now: Date): Promise<readonly Mark[]> {
  return inForce(await store.historyOf(sql, member), now).marks;
}
