import { describe, expect, test } from 'vitest';
import { ok, proposes, publishes, refusal, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const clara = await place.comes('clara');
const diego = await place.comes('diego');
const tania = await place.comes('tania', ['trust_agent']);

const found = async (query = '') => ok(place.visitor.get(`/professionals${query}`));
const ids = async (query = '') => (await found(query)).items.map((item: { member: string }) => item.member);
const says = (who: typeof ana, headline: string, about = '', country: string | null = null) =>
  ok(who.call('PUT', '/me/profile', { name: who === bruno ? 'Bruno Lima' : 'Somebody', headline, about, country }));

describe('professionals are found', () => {
  test('only when they say or do something as professionals, and by everybody', async () => {
    await place.settle();
    expect(await ids()).toEqual([]);
    await says(bruno, 'Translator for growers', 'Irrigation manuals, tradução técnica.', 'BR');
    await says(clara, 'Ilustradora botánica', 'Láminas de aves y plantas.', 'CL');
    await place.settle();
    expect((await ids()).toSorted()).toEqual([bruno.id, clara.id].toSorted());
    expect((await found()).items[0]).toMatchObject({ object: 'professional', score: 45.75, is_new: true });
  });

  test.each([
    ['a word', '?text=irrigation', () => [bruno.id]],
    ['the beginning of a word', '?text=irrig', () => [bruno.id]],
    ['a word with a letter wrong', '?text=irigation', () => [bruno.id]],
    ['a word without its accents', '?text=laminas', () => [clara.id]],
    ['a name', '?text=lima', () => [bruno.id]],
    ['a skill that is named in what they say', '?skill=illustration', () => []],
    ['country', '?country=CL', () => [clara.id]],
    ['language', '?language=es', () => []],
    ['a country and a word', '?country=BR&text=growers', () => [bruno.id]],
    ['what would be a filter if it were not typed', `?text=${encodeURIComponent("=c:BR 'x' | & ! :* ŉ ½")}`, () => []],
    ['words that nobody is found by', '?text=zzzzqqq', () => []],
  ] as const)('by %s', async (_how, query, expected) => {
    expect(await ids(query)).toEqual(expected());
  });

  test('in an order that anybody can add up', async () => {
    const position = await ok(place.visitor.get(`/professionals/${bruno.id}/position`));
    const sum = position.factors.reduce((all: number, { points }: { points: number }) => all + points, 0);
    expect(sum - position.taken).toBeCloseTo(position.score, 2);
    expect(position).toMatchObject({ object: 'position', score: 45.75, is_new: true, formula: 1 });
    expect(JSON.stringify(position)).not.toContain('counterparty');
    expect(await refusal(place.visitor.get(`/professionals/${ana.id}/position`))).toBe('404 not_found');
  });

  test('work lifts them, and what they were hired for is a skill of theirs, seconds later', async () => {
    const deal = await underReview(place, ana, bruno);
    await ok(ana.post(`/milestones/${deal.milestone}/release`));
    await place.settle();
    const { items } = await found('?skill=agronomy');
    expect(items).toMatchObject([{ member: bruno.id, done: ['agronomy', 'spanish_portuguese'] }]);
    expect(await ids()).toEqual([bruno.id, clara.id]);
    expect(items[0].score).toBe((await ok(bruno.get('/me/standing'))).score);
  });

  test('page after page shows each of them once', async () => {
    await proposes(diego, await publishes(ana, { questions: [] }));
    await place.settle();
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: { member: string }[]; next: string | null } = await found(
        `?limit=1${next === '' ? '' : `&cursor=${next}`}`,
      );
      seen.push(...page.items.map(({ member }) => member));
      next = page.next;
    }
    expect(seen).toEqual([bruno.id, diego.id, clara.id]);
    expect(await refusal(place.visitor.get('/professionals?cursor=place.x.1'))).toBe('422 invalid_input');
  });
});

describe('whoever is suspended', () => {
  test('is out of every list on the very next request, and in again when it ends', async () => {
    await ok(tania.post(`/members/${bruno.id}/suspensions`, { days: 15, reason: 'Three alerts in one month.' }));
    expect(await ids()).toEqual([diego.id, clara.id]);
    expect(await ids('?skill=agronomy')).toEqual([]);
    expect(await ids('?text=irrigation')).toEqual([]);
    expect(await refusal(place.visitor.get(`/professionals/${bruno.id}/position`))).toBe('404 not_found');
    await place.pass('P15D');
    expect(await ids('?skill=agronomy')).toEqual([bruno.id]);
  });

  test('what is stored is what is computed from the facts, whatever night has passed', async () => {
    await place.pass('P20D');
    const { items } = await found();
    for (const { member, score } of items) {
      expect((await ok(place.visitor.get(`/professionals/${member}/position`))).score).toBe(score);
    }
  });
});
