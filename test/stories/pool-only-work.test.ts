import { describe, expect, test } from 'vitest';
import { bodyOnTheWire, ok, proposes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // in the pool
const diego = await place.comes('diego'); // asked by name
const eva = await place.comes('eva'); // outside
const { id: pool } = await ok(
  ana.post('/pools', { kind: 'private', name: 'Translators for growers', purpose: 'Manuals that come every spring.' }),
);
const { id: other } = await ok(
  eva.post('/pools', { kind: 'public', name: 'People for gardens', purpose: 'Whoever likes to be outside.' }),
);
await ok(ana.post(`/pools/${pool}/invitations`, { member: bruno.id }));
await ok(bruno.post(`/pools/${pool}/join`, {}));
const { id: project } = await ok(ana.post('/projects', bodyOnTheWire));
const open = async () => (await ok(place.visitor.get('/projects'))).items.map(({ id }: { id: string }) => id);

describe('work for the people of a pool', () => {
  test('is for a pool of one’s own that is open, and of nobody else', async () => {
    expect(await refusal(ana.post(`/projects/${project}/publish`, { pool: other }))).toBe('409 pool_not_yours');
    await ok(ana.post(`/projects/${project}/publish`, { pool }));
    expect((await ok(ana.get(`/projects/${project}`))).pool).toBe(pool);
  });

  test('is found by them on the page of the pool, and by nobody else anywhere', async () => {
    const { items } = await ok(bruno.get(`/pools/${pool}/projects`));
    expect(items.map(({ id }: { id: string }) => id)).toEqual([project]);
    expect((await ok(ana.get(`/pools/${pool}/projects`))).items).toHaveLength(1);
    expect(await open()).not.toContain(project);
    for (const who of [place.visitor, eva]) {
      expect(await refusal(who.get(`/projects/${project}`))).toBe('404 not_found');
      const code = who === eva ? '404 not_found' : '401 sign_in_first';
      expect(await refusal(who.get(`/pools/${pool}/projects`))).toBe(code);
    }
    expect((await fetch(`${place.origin}/projects/${project}`)).status).toBe(404);
  });

  test('takes no question and no proposal from outside, and both from inside', async () => {
    const hello = { text: 'Would a sample of two pages help you?' };
    expect(await refusal(eva.post(`/projects/${project}/questions`, hello))).toBe('404 not_found');
    const proposal = { price: { amount: '42000', currency: 'USD' }, days: 14, text: hello.text.repeat(3), answers: [] };
    expect(await refusal(eva.post(`/projects/${project}/proposals`, proposal))).toBe('404 not_found');
    await ok(bruno.post(`/projects/${project}/questions`, hello));
    await proposes(bruno, project);
  });

  test('is seen by whoever is asked by name too', async () => {
    expect(await refusal(diego.get(`/projects/${project}`))).toBe('404 not_found');
    const text = 'Your last manual was lovely, would you look at this one?';
    await ok(ana.post(`/projects/${project}/invitations`, { professional: diego.id, text }));
    await proposes(diego, project);
  });

  test('whoever leaves the pool sees no more than what they are in touch about', async () => {
    const { mine } = await ok(bruno.get(`/pools/${pool}`));
    await ok(bruno.post(`/pool-places/${mine.seat.id}/leave`, {}));
    expect(await refusal(bruno.get(`/pools/${pool}/projects`))).toBe('404 not_found');
    await ok(bruno.get(`/projects/${project}`)); // they are in touch about it
  });

  test('can be shown to everybody, once and for good, by its client only', async () => {
    expect(await refusal(eva.post(`/projects/${project}/show-to-all`))).toBe('404 not_found');
    await ok(ana.post(`/projects/${project}/show-to-all`));
    expect(await refusal(ana.post(`/projects/${project}/show-to-all`))).toBe('409 already_for_everybody');
    expect(await open()).toContain(project);
    await ok(eva.get(`/projects/${project}`));
  });
});
