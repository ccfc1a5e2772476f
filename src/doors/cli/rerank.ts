/**
 * `npm run rerank`: computes every score and every place in the search again, from the facts alone, while the house stays open.
 * Prints how many, and in which time.
 */
import { recomputeAll } from '../worker/standing.ts';
import { atTheConsole } from './at-the-console.ts';

await atTheConsole(async ({ house, pool }) => {
  const began = performance.now();
  const done = await recomputeAll(pool, house.clock.now());
  console.log(`${done} scores and places computed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
});
