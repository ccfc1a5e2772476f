import { describe, expect, test } from 'vitest';
import { agree, delivers, ok, pays, refusal, statusOf, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const part = (amount: string) => ({
  amount: { amount, currency: 'USD' },
  reason: 'Half of it is not needed any more.',
});

describe('a refund by consent', () => {
  let milestone = '';

  test('Ana asks for all of it back; nothing moves and the clock goes on', async () => {
    ({ milestone } = await underReview(place, ana, bruno));
    const before = await place.ledger();
    const asked = await ok(
      ana.post(`/milestones/${milestone}/refund-request`, { reason: 'We do not need it any more.' }),
    );
    expect(asked).toMatchObject({ object: 'refund_request', status: 'open', amount: { amount: '42000' } });
    expect(await place.ledger()).toEqual(before);
    expect(await refusal(ana.post(`/milestones/${milestone}/refund-request`, {}))).toBe('409 refund_already_requested');
    expect(await statusOf(ana, milestone)).toBe('delivered');
  });

  test('Bruno says no, Ana asks again for less, and takes that back', async () => {
    await ok(bruno.post(`/milestones/${milestone}/refund-request/decline`, { reason: 'The work is done.' }));
    await ok(ana.post(`/milestones/${milestone}/refund-request`, part('12000')));
    await ok(ana.post(`/milestones/${milestone}/refund-request/withdraw`));
    expect(await refusal(bruno.post(`/milestones/${milestone}/refund-request/accept`))).toBe('409 no_refund_requested');
  });

  test('she asks for a part, Bruno agrees, and the part goes back to her card', async () => {
    await ok(ana.post(`/milestones/${milestone}/refund-request`, part('12000')));
    await ok(bruno.post(`/milestones/${milestone}/refund-request/accept`));
    await place.pass('PT1H');
    const { items } = await ok(ana.get('/payments'));
    expect(items[0]).toMatchObject({
      held: { amount: '30000' },
      refunds: [{ status: 'succeeded', amount: { amount: '12000' } }],
    });
  });

  test('what is left is released, and the fee is taken of that alone', async () => {
    const released = await ok(ana.post(`/milestones/${milestone}/release`));
    expect(released).toMatchObject({ gross: { amount: '30000' }, fee: { amount: '3000' }, net: { amount: '27000' } });
  });
});

describe('a refund that nobody asked for', () => {
  test('Bruno gives all of it back before he delivers, and the milestone is over', async () => {
    const { milestones, engagement } = await agree(ana, bruno);
    const [milestone = ''] = milestones;
    await pays(place, ana, milestone);
    expect(await refusal(bruno.post(`/milestones/${milestone}/refund`, part('42001')))).toBe('409 refund_too_large');
    await ok(bruno.post(`/milestones/${milestone}/refund`, { reason: 'I fell ill.' }));
    await place.pass('PT1H');
    expect(await ok(ana.get(`/milestones/${milestone}`))).toMatchObject({ status: 'refunded', held: { amount: '0' } });
    expect(await refusal(bruno.post(`/milestones/${milestone}/deliver`, { text: 'After all.', items: [] }))).toBe(
      '409 already_settled',
    );
    expect((await place.ledger()).balances[`escrow:${milestone}`]).toBe('0');
    expect((await ok(ana.get(`/engagements/${engagement}`))).totals).toMatchObject({ refunded: { amount: '42000' } });
  });

  test('a refund and a release at the same moment: one of them moves the money, the other is told', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { milestone } = await underReview(place, ana, bruno);
      const both = await Promise.all([
        refusal(ana.post(`/milestones/${milestone}/release`)),
        refusal(bruno.post(`/milestones/${milestone}/refund`, {})),
      ]);
      expect(both.toSorted()).toEqual(['200 done', '409 already_settled']);
    }
  });

  test('a client alone never gets protected money back, nor a professional alone takes it', async () => {
    const { milestones } = await agree(ana, bruno);
    const [milestone = ''] = milestones;
    await pays(place, ana, milestone);
    expect(await refusal(ana.post(`/milestones/${milestone}/refund`, {}))).toBe(
      '403 only_the_professional_may_give_back',
    );
    await delivers(bruno, milestone);
    expect(await refusal(bruno.post(`/milestones/${milestone}/release`))).toBe('403 only_the_client_may_accept');
    expect(await refusal(ana.post(`/milestones/${milestone}/cancel`))).toBe('409 money_is_protected');
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
