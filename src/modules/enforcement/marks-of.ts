import type { Sql } from '../../core/command.ts';
import { type Mark, inForce } from './rules-ladder.ts';
import * as store from './store.ts';

/** The alerts and violations that count for each of some members now: nothing that was overturned, nothing that rests. */
export async function marksOf(
  sql: Sql,
  members: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly Mark[]>> {
  const histories = await store.historiesOf(sql, members);
  return new Map([...histories].map(([member, history]) => [member, inForce(history, now).marks]));
}
