import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { type Lived, live } from './simulation.ts';

const seed = 11;
const first = await freshDatabase();
const second = await freshDatabase();
let lived: Lived | undefined;

test('three hundred days of members leave a house in order', { timeout: 240_000 }, async () => {
  lived = await live({ seed, memberDays: 300, url: first.url });
  expect(lived.entries).toBeGreaterThan(300);
});

test('in that time nearly everything happens that can', () => {
  const done = new Set(lived?.done.keys());
  expect([...done]).toEqual(
    expect.arrayContaining([
      'projects.publish',
      'proposals.send',
      'proposals.award',
      'milestones.fund',
      'milestones.deliver',
      'milestones.release',
      'milestones.request_changes',
      'milestones.give_back',
      'messages.send',
      'cases.open',
      'cases.decide',
    ]),
  );
  expect(lived?.refused.size).toBeGreaterThan(10);
});

test('the same seed lives the same life, entry for entry, and another seed another', { timeout: 240_000 }, async () => {
  const [short, again] = [await freshDatabase(), await freshDatabase()];
  const days = { memberDays: 64 };
  const one = await live({ seed, ...days, url: second.url });
  expect(await live({ seed, ...days, url: short.url })).toEqual(one);
  expect((await live({ seed: seed + 1, ...days, url: again.url })).hash).not.toBe(one.hash);
});
