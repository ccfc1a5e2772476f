import { describe, expect, test } from 'vitest';
import { agree, cards, checkout, ok, refusal, statusOf, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');

describe('a payment is declined, then paid', () => {
  let milestone = '';

  test('the bank says no, and nothing is protected', async () => {
    [milestone = ''] = (await agree(ana, bruno)).milestones;
    const { id } = await ok(ana.post(`/milestones/${milestone}/fund`, { method: 'card' }));
    const page = await checkout(place, ana, id);
    expect(await page.card(cards.declined)).toBe(303);
    expect(await statusOf(bruno, milestone)).toBe('funding');
    expect((await place.ledger()).entries).toEqual([]);
  });

  test('a mistyped card is told on the form, and is no attempt', async () => {
    const { items } = await ok(ana.get('/payments'));
    const page = await checkout(place, ana, items[0].id);
    expect(await page.card('4242424242424241')).toBe(422);
  });

  test('leaving the page ends this payment; the milestone can be paid anew', async () => {
    const { items } = await ok(ana.get('/payments'));
    const page = await checkout(place, ana, items[0].id);
    await page.send('cancel', {});
    const shown = await ok(ana.get(`/milestones/${milestone}`));
    expect(shown).toMatchObject({ status: 'agreed', actions: { fund: { allowed: true } } });
  });

  test('with another card it is paid, once', async () => {
    const { id } = await ok(ana.post(`/milestones/${milestone}/fund`, { method: 'card' }));
    const page = await checkout(place, ana, id);
    await page.card(cards.good);
    expect(await statusOf(bruno, milestone)).toBe('funded');
    expect(await refusal(ana.post(`/milestones/${milestone}/fund`, { method: 'card' }))).toBe('409 already_funded');
    const { balances } = await place.ledger();
    expect(balances[`escrow:${milestone}`]).toBe('42000');
  });
});

describe('other ways to pay', () => {
  test('a slow card is with the bank for a minute, and nobody can pay twice meanwhile', async () => {
    const [milestone = ''] = (await agree(ana, bruno)).milestones;
    const { id } = await ok(ana.post(`/milestones/${milestone}/fund`, { method: 'card' }));
    const page = await checkout(place, ana, id);
    await page.card(cards.slow);
    expect(await refusal(ana.post(`/milestones/${milestone}/fund`, { method: 'card' }))).toBe('409 funding_under_way');
    await place.pass('PT2M');
    await place.settle();
    expect(await statusOf(bruno, milestone)).toBe('funded');
  });

  test('an instant transfer arrives at once', async () => {
    const [milestone = ''] = (await agree(ana, bruno)).milestones;
    const { id } = await ok(ana.post(`/milestones/${milestone}/fund`, { method: 'instant' }));
    const page = await checkout(place, ana, id);
    await page.send('paid', {});
    expect(await statusOf(bruno, milestone)).toBe('funded');
  });

  test('a bank transfer counts when it has arrived, not when it was ordered', async () => {
    const [milestone = ''] = (await agree(ana, bruno)).milestones;
    const { id } = await ok(ana.post(`/milestones/${milestone}/fund`, { method: 'bank' }));
    const page = await checkout(place, ana, id);
    await page.send('ordered', {});
    expect(await statusOf(bruno, milestone)).toBe('funding');
    await page.send('arrived', {});
    expect(await statusOf(bruno, milestone)).toBe('funded');
  });

  test('two payments begun at once end in one that is held; the other goes back', async () => {
    const [milestone = ''] = (await agree(ana, bruno)).milestones;
    const fund = () => ok(ana.post(`/milestones/${milestone}/fund`, { method: 'card' }));
    const [first, second] = [await fund(), await fund()];
    const pages = [await checkout(place, ana, second.id), await checkout(place, ana, first.id).catch(() => null)];
    for (const page of pages) await page?.card(cards.good);
    expect(await statusOf(bruno, milestone)).toBe('funded');
    const { balances } = await place.ledger();
    expect(balances[`escrow:${milestone}`]).toBe('42000');
  });

  test('a message that no provider signed is not believed', async () => {
    const forged = await fetch(`${place.origin}/webhooks/sandbox`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'evt_1',
        'webhook-timestamp': '1',
        'webhook-signature': 'v1,AAAA',
      },
      body: '{"type":"payment.succeeded"}',
    });
    expect(forged.status).toBe(401);
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
