import { describe, expect, test } from 'vitest';
import { ok, publishes, refusal, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const carla = await place.comes('carla');
const card = async () => ok(place.visitor.get(`/members/${ana.id}/scorecard`));

describe('a client turns red and a professional is warned', () => {
  let project = '';

  test('without facts nothing is shown and nobody is warned', async () => {
    expect(await card()).toMatchObject({ object: 'scorecard', red: [], recent: { satisfaction: null, decisions: 0 } });
  });

  test('who decides within a day is not red', async () => {
    const { milestone } = await underReview(place, ana, bruno);
    await place.pass('PT20H');
    await ok(ana.post(`/milestones/${milestone}/release`));
    await place.settle();
    expect(await card()).toMatchObject({ red: [], recent: { decisions: 1, approval_mean_hours: 20 } });
  });

  test('who lets others wait six days is, with the very facts, for everybody', async () => {
    const deal = await underReview(place, ana, bruno);
    await place.pass('P6D');
    await ok(ana.post(`/milestones/${deal.milestone}/release`));
    await place.settle();
    const shown = await card();
    expect(shown).toMatchObject({ red: ['approval'], recent: { decisions: 2, approval_mean_hours: 82 } });
    expect(shown.facts.decisions).toHaveLength(2);
  });

  test('a proposal waits for the word that the reasons were seen', async () => {
    project = await publishes(ana);
    expect(await ok(carla.get(`/projects/${project}`))).toMatchObject({ client_red: ['approval'] });
    const { questions } = await ok(carla.get(`/projects/${project}`));
    const proposal = {
      price: { amount: '42000', currency: 'USD' },
      days: 14,
      text: 'I translate for growers and would send ten pages every second day.',
      answers: questions.map(({ id }: { id: string }) => ({ question: id, text: 'Yes, three times.' })),
    };
    const path = `/projects/${project}/proposals`;
    expect(await refusal(carla.post(path, proposal))).toBe('409 client_card_is_red');
    await ok(carla.post(path, { ...proposal, client_card_seen: true }));
  });

  test('after ninety days it is history', async () => {
    await place.pass('P91D');
    expect(await card()).toMatchObject({ red: [], recent: { decisions: 0 }, lifetime: { decisions: 2 } });
  });
});
