/** Notices and their mails, made by a reader of the record that sees each entry exactly once. */
import { randomBytes } from 'node:crypto';
import type { Sql } from '../../core/command.ts';
import type { Clock } from '../../core/gate.ts';
import { mailDue, tell } from '../../modules/notices/index.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import { consume, consumedAtOnce } from './relay.ts';
import type { Task } from './worker.ts';

export function noticeTasks(pool: Connection, clock: Clock): readonly Task[] {
  return [
    {
      name: 'notices',
      everyMilliseconds: 1_000,
      heedsNews: true,
      run: async () => {
        const told = await consume(pool, 'notices', (tx, entries) => tell(tx, entries, randomBytes));
        return told < consumedAtOnce ? 0 : told; // what has come meanwhile waits, so that more is told at once
      },
    },
    {
      name: 'notice mails',
      everyMilliseconds: 1_000,
      run: async () => pool.begin((tx) => mailDue(tx as unknown as Sql, clock.now(), randomBytes)),
    },
  ];
}
