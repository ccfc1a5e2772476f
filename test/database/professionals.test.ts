import { expect, test } from 'vitest';
import { rankBench } from '../../bench/rank.ts';
import { searchBench } from '../../bench/search.ts';

test('tier by tier the search finds the same people in the same order as one that reads everything', async () => {
  const figures = await searchBench(2_500);
  expect(figures.map(({ name }) => name)).toHaveLength(4);
}, 300_000);

test('every score and place is computed anew from the facts, for everybody once', async () => {
  const figures = await rankBench(500); // it counts itself whether everybody was computed
  expect(figures.map(({ unit }) => unit)).toEqual(['/s', 's']);
}, 300_000);
