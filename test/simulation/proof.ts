import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../../src/platform/postgres/connect.ts';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { migrate } from '../../src/platform/postgres/migrations.ts';
import { live } from './simulation.ts';

/** Lives so many days of members, and prints what was done and refused. */
export async function proveSimulation(seed: number, memberDays: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-proof-'));
  // What is lived here need not survive a power cut.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const cluster = await startEmbedded(path.join(folder, 'postgres'), { settings });
  try {
    const owner = connect(cluster.url, { max: 1 });
    await migrate(owner, 'db/migrations');
    await owner.end();
    const began = performance.now();
    const day = (n: number, acts: number): void => {
      if (n % 50 === 0) console.log(`day ${n}: ${acts} acts, ${Math.round((performance.now() - began) / 1000)} s`);
    };
    const { hash, entries, done, refused } = await live({ seed, memberDays, url: cluster.url, day });
    const count = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([, a], [, b]) => b - a);
    for (const [name, times] of [...count(done), ...count(refused)])
      console.log(`${String(times).padStart(7)} ${name}`);
    console.log(`in order: seed ${seed}, ${memberDays} member-days, ${entries} entries, ${hash}`);
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
