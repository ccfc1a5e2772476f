import { describe, expect, test } from 'vitest';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const [ana, bruno, clara, diego, elisa] = [
  await place.comes('ana'),
  await place.comes('bruno'),
  await place.comes('clara'),
  await place.comes('diego'),
  await place.comes('elisa'),
];
const tania = await place.comes('tania', ['trust_agent']);
const offers = (who: typeof ana, skills: readonly string[]) =>
  ok(who.call('PUT', '/me/services', { skills, languages: [{ language: 'en', level: 'fluent' }] }));
const project = await publishes(ana, { questions: [] }); // for growers: Spanish and Portuguese, agronomy
const named = async () =>
  (await ok(ana.get(`/projects/${project}/suggestions`))).items.map(({ member }: { member: string }) => member);

describe('who could do a project', () => {
  test('is named to whoever hires for it, whoever fits most first, with the reason', async () => {
    await offers(bruno, ['agronomy']);
    await offers(clara, ['agronomy', 'spanish_portuguese']);
    await offers(diego, ['illustration']);
    await offers(elisa, ['spanish_portuguese']);
    await place.settle();
    const list = await named();
    expect(list[0]).toBe(clara.id);
    expect(list.toSorted()).toEqual([bruno.id, clara.id, elisa.id].toSorted());
    const { items } = await ok(ana.get(`/projects/${project}/suggestions`));
    expect(items[0].why).toMatchObject({ done: [], language: true });
    expect(items[0].why.skills.toSorted()).toEqual(['agronomy', 'spanish_portuguese']);
  });

  test('is nobody else’s business', async () => {
    expect(await refusal(bruno.get(`/projects/${project}/suggestions`))).toBe('404 not_found');
    expect(await refusal(place.visitor.get(`/projects/${project}/suggestions`))).toBe('401 sign_in_first');
  });

  test('is nobody who is in touch already, blocked, away or suspended', async () => {
    await proposes(bruno, project);
    expect(await named()).not.toContain(bruno.id);
    await ok(elisa.post('/blocks', { blocked: ana.id }));
    expect(await named()).toEqual([clara.id]);
    await ok(clara.post('/me/holiday', { starts_on: '2026-11-21', ends_on: '2026-11-30' }));
    await place.pass('P2D');
    expect(await named()).toEqual([]);
    await place.pass('P12D');
    expect(await named()).toEqual([clara.id]);
    await ok(tania.post(`/members/${clara.id}/suspensions`, { days: 15, reason: 'Three alerts in one month.' }));
    expect(await named()).toEqual([]);
  });
});
