/** The book of standing: a reader of the record that sees each entry exactly once, and the fading of each night. */
import type { Sql } from '../../core/command.ts';
import type { Clock } from '../../core/gate.ts';
import { heed, recomputeOld } from '../../modules/standing/index.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import { consume } from './relay.ts';
import type { Task } from './worker.ts';

const batch = 100;

export function standingTasks(pool: Connection, clock: Clock): readonly Task[] {
  return [
    {
      name: 'standing',
      everyMilliseconds: 1_000,
      heedsNews: true,
      run: () => consume(pool, 'standing', (tx, entries) => heed(tx, entries, clock.now())),
    },
    {
      name: 'scores of the day',
      everyMilliseconds: 60_000,
      run: () => pool.begin((tx) => recomputeOld(tx as unknown as Sql, clock.now(), batch)),
    },
  ];
}
