import { describe, expect, test } from 'vitest';
import { ok, refusal, statusOf, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');

describe('a client does not answer', () => {
  let milestone = '';
  let engagement = '';

  test('Bruno delivers, and both know what silence will mean and when', async () => {
    ({ milestone, engagement } = await underReview(place, ana, bruno));
    const shown = await ok(ana.get(`/milestones/${milestone}`));
    expect(shown.window_ends_at).toBe('2026-11-27T12:00:00.000Z');
    const preview = await ok(ana.get(`/milestones/${milestone}/preview/release`));
    expect(JSON.stringify(preview.consequences)).toContain('"37800"');
  });

  test('Ana is reminded in the middle, a day before and two hours before', async () => {
    const reminders = async () => {
      const { items } = await ok(ana.get(`/engagements/${engagement}/conversation`));
      return items.filter(({ type }: { type: string }) => type === 'reminder.sent').length;
    };
    expect(await reminders()).toBe(0);
    await place.pass('P3DT12H');
    expect(await reminders()).toBe(1);
    await place.pass('P2DT12H');
    expect(await reminders()).toBe(2);
    await place.pass('PT22H');
    expect(await reminders()).toBe(3);
  });

  test('a second before the window closes nothing has moved', async () => {
    await place.pass('PT1H59M59S');
    expect(await statusOf(bruno, milestone)).toBe('delivered');
  });

  test('when it closes, the clock accepts and releases in her place', async () => {
    await place.pass('PT1S');
    const shown = await ok(bruno.get(`/milestones/${milestone}`));
    expect(shown).toMatchObject({ status: 'released', released: 'silence', net: { amount: '37800' } });
    const { items } = await ok(bruno.get(`/engagements/${engagement}/conversation`));
    expect(items.find(({ type }: { type: string }) => type === 'milestone.released')).toMatchObject({ actor: 'clock' });
    expect((await place.ledger()).balances[`payable:${bruno.id}:USD`]).toBe('37800');
  });

  test('too late, Ana can neither accept nor ask for changes nor have the money back', async () => {
    expect(await refusal(ana.post(`/milestones/${milestone}/release`))).toBe('409 already_settled');
    const changes = ana.post(`/milestones/${milestone}/changes`, { items: [{ text: 'The tables are missing.' }] });
    expect(await refusal(changes)).toBe('409 already_settled');
    expect(await refusal(ana.post(`/milestones/${milestone}/refund-request`, {}))).toBe('409 already_settled');
  });

  test('the clock, asked again, does nothing a second time', async () => {
    const before = await place.ledger();
    await place.pass('P1D');
    await place.settle();
    expect(await place.ledger()).toEqual(before);
  });

  test('the case window goes by, and the house closes the engagement by itself', async () => {
    await place.pass('P45D');
    expect((await ok(ana.get(`/engagements/${engagement}`))).status).toBe('closed');
  });
});

describe('a client takes more time', () => {
  test('once, by the days of the agreement, and the silence counts from there', async () => {
    // Somebody else: whoever lets windows run out has a red scorecard by now.
    const carla = await place.comes('carla');
    const { milestone } = await underReview(place, carla, bruno);
    await place.pass('P6D');
    const before = new Date((await ok(carla.get(`/milestones/${milestone}`))).window_ends_at);
    const { window_ends_at: after } = await ok(carla.post(`/milestones/${milestone}/extend`));
    expect(new Date(after).getTime() - before.getTime()).toBe(3 * 86_400_000);
    expect(await refusal(carla.post(`/milestones/${milestone}/extend`))).toBe('409 already_extended');
    await place.pass('P3D');
    expect(await statusOf(carla, milestone)).toBe('delivered');
    await place.pass('P1D');
    expect(await statusOf(carla, milestone)).toBe('released');
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
