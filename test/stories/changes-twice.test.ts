import { describe, expect, test } from 'vitest';
import { delivers, ok, refusal, statusOf, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const missing = { items: [{ text: 'The glossary is not kept on page 12.' }] };

describe('a client asks for changes twice', () => {
  let milestone = '';

  test('a request says what is missing, and the clock stops', async () => {
    ({ milestone } = await underReview(place, ana, bruno));
    expect(await refusal(ana.post(`/milestones/${milestone}/changes`, { items: [] }))).toBe('422 invalid_input');
    const asked = await ok(ana.post(`/milestones/${milestone}/changes`, missing));
    expect(asked).toMatchObject({ object: 'change_request', rounds_left: 1 });
    expect(await ok(bruno.get(`/milestones/${milestone}`))).toMatchObject({ status: 'funded', window_ends_at: null });
  });

  test('however long Bruno takes, silence releases nothing while there is nothing to look at', async () => {
    await place.pass('P20D');
    expect(await statusOf(ana, milestone)).toBe('funded');
    expect(await refusal(ana.post(`/milestones/${milestone}/release`))).toBe('409 nothing_delivered');
  });

  test('a new delivery opens a whole new window', async () => {
    const { window_ends_at: end } = await delivers(bruno, milestone, 'Page 12 keeps the glossary now.');
    expect(end).toBe('2026-12-17T12:00:00.000Z');
    expect(await refusal(bruno.post(`/milestones/${milestone}/deliver`, { text: 'Once more.', items: [] }))).toBe(
      '409 already_delivered',
    );
  });

  test('the second round is the last that was agreed', async () => {
    expect(await ok(ana.post(`/milestones/${milestone}/changes`, missing))).toMatchObject({ rounds_left: 0 });
    await delivers(bruno, milestone, 'And page 13 too.');
    expect(await refusal(ana.post(`/milestones/${milestone}/changes`, missing))).toBe('409 rounds_used_up');
    const { actions } = await ok(ana.get(`/milestones/${milestone}`));
    expect(actions.request_changes).toMatchObject({ allowed: false, code: 'rounds_used_up' });
    expect(actions.release).toEqual({ allowed: true });
  });

  test('Ana accepts what was changed, and each delivery stays on the record', async () => {
    await ok(ana.post(`/milestones/${milestone}/release`));
    const { engagement } = await ok(ana.get('/engagements')).then(({ items }) => ({ engagement: items[0].id }));
    const { items } = await ok(bruno.get(`/engagements/${engagement}/conversation`));
    const types = items.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'milestone.delivered')).toHaveLength(3);
    expect(types.filter((type: string) => type === 'changes.requested')).toHaveLength(2);
  });

  test('the house is in order', async () => {
    expect(await place.faults()).toEqual([]);
  });
});
