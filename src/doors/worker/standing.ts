/** The book of standing: a reader of the record that sees each entry exactly once, and the fading of each night. */
import type { Sql } from '../../core/command.ts';
import type { Clock } from '../../core/gate.ts';
import { heedWords, placing, retier } from '../../modules/discovery/index.ts';
import { heed, recomputeAfter, recomputeOld } from '../../modules/standing/index.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import { consume } from './relay.ts';
import type { Task } from './worker.ts';

const batch = 500;
const batchOfAll = 2_000;

/** Whoever has a new score stands at a new place in the search, in the same transaction. */
export function standingTasks(pool: Connection, clock: Clock): readonly Task[] {
  let tiersOf = '';
  return [
    {
      name: 'standing',
      everyMilliseconds: 1_000,
      heedsNews: true,
      run: () =>
        consume(pool, 'standing', async (tx, entries) => {
          const now = clock.now();
          await placing(tx, now, () => heed(tx, entries, now));
        }),
    },
    {
      name: 'professionals',
      everyMilliseconds: 1_000,
      heedsNews: true,
      run: () => consume(pool, 'professionals', (tx, entries) => heedWords(tx, entries, clock.now())),
    },
    {
      name: 'scores of the day',
      everyMilliseconds: 60_000,
      async run() {
        const now = clock.now();
        const today = now.toISOString().slice(0, 10);
        const placed = await pool.begin((tx) => {
          const sql = tx as unknown as Sql;
          return placing(sql, now, () => recomputeOld(sql, now, batch));
        });
        if (placed.length === 0 && tiersOf !== today) {
          await pool.begin((tx) => retier(tx as unknown as Sql));
          tiersOf = today;
        }
        return placed.length;
      },
    },
  ];
}

/**
 * Every score and every place anew, from the facts alone, some at a time: after a restore, or whenever somebody doubts them.
 * The house stays open meanwhile.
 * @returns how many were computed.
 */
export async function recomputeAll(pool: Connection, now: Date): Promise<number> {
  let after = '';
  let done = 0;
  for (let more = true; more;) {
    const placed = await pool.begin((tx) => {
      const sql = tx as unknown as Sql;
      return placing(sql, now, () => recomputeAfter(sql, after, now, batchOfAll));
    });
    done += placed.length;
    after = placed.reduce((last, { member }) => (member > last ? member : last), after);
    more = placed.length > 0;
  }
  await pool.begin((tx) => retier(tx as unknown as Sql));
  return done;
}
