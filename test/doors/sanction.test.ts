/**
 * A sanction counts on the very next request: every route that it forbids is tried right after it, through the API and through
 * the page of an old tab. `npm run proof -- sanctions --trials 1000` runs as many as are asked for; here it is a few of each.
 */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { forbidden, sanctioning } from '../support/sanctioning.ts';
import { ok } from '../support/story.ts';

const world = await sanctioning();
const trials = Number(process.env['SANCTION_TRIALS'] ?? 3 * forbidden.length);
const atOnce = 4;

describe.each(forbidden)('$door $route', ({ right, prepare, send }) => {
  test('is open to whoever is not under a sanction, or the trial would prove nothing', async () => {
    const somebody = await world.comes(right);
    expect(await send(world, somebody, await prepare(world, somebody))).toBe('done');
  });
});

test(
  'after a sanction the very next request over every forbidden route is refused',
  async () => {
    const failed: string[] = [];
    const tried = new Map<string, number>();
    const one = async (n: number): Promise<void> => {
      const route = forbidden[n % forbidden.length];
      if (!route) return;
      const ways = world.sanctions[route.right];
      const way = ways[Math.floor(n / forbidden.length) % ways.length];
      if (!way) return;
      const somebody = await world.comes(route.right);
      const thing = await route.prepare(world, somebody);
      await way.before(somebody);
      await way.sanction(somebody);
      const answer = await route.send(world, somebody, thing);
      const name = `${route.door} ${route.route} after ${way.name}`;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (answer !== 'refused') failed.push(`${name}: ${answer}`);
    };
    for (let n = 0; n < trials; n += atOnce)
      await Promise.all(Array.from({ length: Math.min(atOnce, trials - n) }, (_, each) => one(n + each)));
    const all = [...tried.values()].reduce((sum, times) => sum + times, 0);
    if (process.env['SANCTION_TRIALS'] !== undefined) {
      for (const [name, times] of [...tried].toSorted(([before], [after]) => before.localeCompare(after)))
        console.log(`${times} × ${name}`);
      console.log(`${all} tried, ${failed.length} failed`);
    }
    expect(failed).toEqual([]);
    expect(all).toBe(trials);
  },
  trials * 5_000,
);

test('what must survive does: running talk, reasons, an appeal and the own data', async () => {
  const somebody = await world.comes('proposals');
  const { engagement } = await world.proposal(somebody);
  await world.sanctions.proposals[0]?.sanction(somebody);
  await ok(somebody.post(`/engagements/${engagement}/messages`, { body: 'I go on with what we have begun.' }));
  const { items } = await ok(somebody.get('/statements'));
  const appeal = { text: 'It was a mistake, as the conversation shows.' };
  await ok(somebody.post(`/statements/${items[0].id}/appeal`, appeal, { 'idempotency-key': randomUUID() }));
  expect((await ok(somebody.get('/me/standing/facts'))).id).toBe(somebody.id);
});
