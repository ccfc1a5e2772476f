/** The log of the house, as a test moves it on. */
import type { Sql } from '../../src/core/command.ts';
import { sequence } from '../../src/modules/record/index.ts';
import type { connect } from '../../src/platform/postgres/connect.ts';

/**
 * Gives every entry its place. Once is not enough: a transaction that somebody else has open in the same cluster of
 * databases holds an entry back for a moment, and the next turn takes it.
 */
export async function sequenceAll(pool: ReturnType<typeof connect>): Promise<void> {
  for (;;) {
    await pool.begin((tx) => sequence(tx as unknown as Sql));
    const [row] = await pool<{ left: number }[]>`
      select ((select count(*) from record.entry) - (select count(*) from record.log))::int as left`;
    if (row?.left === 0) return;
  }
}

/** Until the readers of the relay may see everything that was written: somebody else's open transaction keeps it from them. */
export async function untilSeen(pool: ReturnType<typeof connect>): Promise<void> {
  for (;;) {
    const [row] = await pool<{ seen: boolean }[]>`
      select not exists (select from record.entry where xid >= pg_snapshot_xmin(pg_current_snapshot())) as seen`;
    if (row?.seen) return;
  }
}
