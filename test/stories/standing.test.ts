import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ok, proposes, publishes, refusal, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const mine = async () => ok(bruno.get('/me/standing'));
const factor = async (name: string) =>
  (await mine()).explanation.factors.find((each: { name: string }) => each.name === name);

describe('a professional begins', () => {
  test('with what everybody begins with, and is new', async () => {
    expect(await mine()).toMatchObject({ object: 'standing', score: 45.75, is_new: true, formula: 1 });
    expect(await refusal(place.visitor.get('/me/standing'))).toBe('401 sign_in_first');
  });

  test('proposes, wins, delivers and is paid: each lifts what it is a fact of', async () => {
    const deal = await underReview(place, ana, bruno);
    await place.settle();
    expect((await factor('activity')).counted).toEqual({ proposals: 1, wins: 1 });
    await ok(ana.post(`/milestones/${deal.milestone}/release`));
    await ok(ana.post(`/engagements/${deal.engagement}/close`));
    await place.settle();
    expect((await factor('earnings')).counted.sum).toBe(420);
    expect((await factor('completion')).counted).toEqual({ completed: 1, failed: 0 });
    expect((await mine()).is_new).toBe(false);
  });

  test('what is stored is what is computed, today and after a night of fading', async () => {
    const today = await mine();
    expect(today.stored).toBe(today.score);
    await place.pass('P40D');
    const later = await mine();
    expect(later.stored).toBe(later.score);
    expect(later.score).toBeLessThan(today.score);
  });

  test('takes the facts along, and anyone computes the same score from them', async () => {
    const facts = await ok(bruno.get('/me/standing/facts'));
    const { stdout } = spawnSync('node', ['src/doors/cli/rank.ts'], {
      input: `${JSON.stringify(facts)}\n`,
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: bruno.id, score: (await mine()).score });
  });
});

describe('an alert', () => {
  let before = 0;
  let statement = '';

  test('lowers the position at once, and says so', async () => {
    before = (await mine()).score;
    const { engagement } = await proposes(bruno, await publishes(ana, { questions: [] }));
    await place.settle();
    const proposed = (await mine()).score;
    const body = 'Write to bruno.lima@viveiro.com.br, it is quicker.';
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body, contact: 'send_masked' }));
    await place.settle();
    const after = await mine();
    expect(after.score).toBeCloseTo(proposed - 4, 2);
    expect(after.stored).toBe(after.score);
    expect(after.explanation.deductions[0]).toMatchObject({ name: 'contact_alerts', facts: [{ points_at_first: 4 }] });
    before = proposed;
    statement = (await ok(bruno.get('/statements'))).items[0].id;
  });

  test('that is overturned leaves nothing: the position is to the hundredth what it was', async () => {
    const { id } = await ok(
      bruno.post(`/statements/${statement}/appeal`, { text: 'It is a line of the work we talk about.' }),
    );
    await ok(
      tania.post(`/appeals/${id}/decision`, { outcome: 'overturned', reason: 'A line of the work, as he says.' }),
    );
    await place.settle();
    const after = await mine();
    expect(after.score).toBe(before);
    expect(after.stored).toBe(before);
    expect(after.explanation.deductions.flatMap(({ facts }: { facts: unknown[] }) => facts)).toEqual([]);
  });
});
