/**
 * `npm run rerank`: computes every score and every place in the search again, from the facts alone, while the house stays open.
 * Prints how many, and in which time.
 */
import path from 'node:path';
import { houseClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { connectAsApp } from '../../platform/postgres/connect.ts';
import { socketUrl } from '../../platform/postgres/embedded.ts';
import { recomputeAll } from '../worker/standing.ts';

const { databaseUrl, dataFolder } = readConfig(process.env);
const pool = connectAsApp(databaseUrl ?? socketUrl(path.join(dataFolder, 'postgres')), { max: 1 });
try {
  const began = performance.now();
  const done = await recomputeAll(pool, houseClock().now());
  console.log(`${done} scores and places computed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
} catch (fault) {
  const { code = '' } = fault as NodeJS.ErrnoException;
  const away = ['ECONNREFUSED', 'ENOENT'].includes(code);
  console.error(away ? 'The database does not answer. Start the program first.' : fault);
  process.exitCode = 1;
} finally {
  await pool.end();
}
