import { describe, expect, test } from 'vitest';
import {
  agree,
  cards,
  checkout,
  delivers,
  ok,
  pays,
  proposes,
  publishes,
  recordOf,
  refusal,
  statusOf,
  town,
} from '../support/story.ts';

const place = await town();
const { visitor } = place;
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');

describe('two people who have never met do a job of two parts', () => {
  let project = '';
  let proposal = '';
  let engagement = '';
  let milestones: string[] = [];

  test('Ana writes what she needs, and sees what is still missing before others can read it', async () => {
    const draft = await ok(ana.post('/projects', { title: 'Translate a manual', currency: 'USD' }));
    expect(await refusal(ana.post(`/projects/${draft.id}/publish`))).toBe('409 project_not_complete');
    expect((await visitor.get(`/projects/${draft.id}`)).status).toBe(404);
    await ok(ana.post(`/projects/${draft.id}/cancel`, { reason: 'mistake' }));
  });

  test('everybody finds her project, also with a letter wrong', async () => {
    project = await publishes(ana);
    const found = await ok(visitor.get('/projects?text=irigation'));
    expect(found.items.map(({ id }: { id: string }) => id)).toContain(project);
  });

  test('Bruno asks, and the conversation begins with the question', async () => {
    const asked = await ok(bruno.post(`/projects/${project}/questions`, { text: 'Do the tables belong to the text?' }));
    engagement = asked.id;
    expect(await recordOf(ana, engagement)).toEqual(['question.asked']);
    await ok(ana.post(`/engagements/${engagement}/messages`, { body: 'Yes, all **12** of them.' }));
  });

  test('Bruno proposes on the same record, and may not propose twice', async () => {
    const sent = await proposes(bruno, project, { price: '45000' });
    expect(sent.engagement).toBe(engagement);
    ({ proposal } = sent);
    const again = bruno.post(`/projects/${project}/proposals`, {
      price: { amount: '44000', currency: 'USD' },
      days: 10,
      text: 'A second proposal, although the first is still open and waits for an answer.',
    });
    expect(await refusal(again)).toBe('409 one_open_proposal');
  });

  test('Ana offers another price, Bruno takes it', async () => {
    const counter = await ok(
      ana.post(`/proposals/${proposal}/counters`, {
        price: { amount: '42000', currency: 'USD' },
        days: 14,
        scope: '',
        text: '',
      }),
    );
    expect(await refusal(ana.post(`/counters/${counter.id}/accept`))).toBe('403 only_the_other_side_may');
    await ok(bruno.post(`/counters/${counter.id}/accept`));
    expect((await ok(ana.get(`/proposals/${proposal}`))).price).toEqual({ amount: '42000', currency: 'USD' });
  });

  test('Ana chooses him and splits the work in two; it counts when Bruno has said yes', async () => {
    const parts = [
      { title: 'Pages 1 to 20', amount: { amount: '20000', currency: 'USD' }, criteria: [1, 2] },
      { title: 'Pages 21 to 42', amount: { amount: '22000', currency: 'USD' }, criteria: [3] },
    ];
    const asked = await ok(ana.post(`/proposals/${proposal}/award`, { milestones: parts }));
    expect(asked).toMatchObject({ status: 'proposed', version: 1 });
    ({ milestones } = asked);
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement/1/accept`))).toBe(
      '403 only_the_other_side_may_answer',
    );
    await ok(bruno.post(`/engagements/${engagement}/agreement/1/accept`));
    const room = await ok(bruno.get(`/engagements/${engagement}`));
    expect(room).toMatchObject({ status: 'in_force', stage: 'talking', side: 'professional' });
    expect(room.milestones.map(({ status }: { status: string }) => status)).toEqual(['agreed', 'agreed']);
    expect((await ok(visitor.get(`/projects/${project}`))).status).toBe('awarded');
  });

  test('Ana sees what paying will mean, and pays the first part by card', async () => {
    const [first = ''] = milestones;
    const preview = await ok(ana.get(`/milestones/${first}/preview/fund`));
    expect(preview).toMatchObject({ object: 'preview', act: 'fund', allowed: true });
    expect(JSON.stringify(preview.consequences)).toContain('"20000"');
    const payment = await pays(place, ana, first);
    expect(await ok(ana.get(`/payments/${payment}`))).toMatchObject({ status: 'succeeded', held: { amount: '20000' } });
    expect(await ok(bruno.get(`/milestones/${first}`))).toMatchObject({ status: 'funded', held: { amount: '20000' } });
    expect((await ok(bruno.get(`/engagements/${engagement}`))).stage).toBe('funded');
  });

  test('Bruno delivers criterion by criterion, Ana accepts, and the money less the fee is his', async () => {
    const [first = ''] = milestones;
    const incomplete = bruno.post(`/milestones/${first}/deliver`, { text: 'Here it is.', items: [] });
    expect(await refusal(incomplete)).toBe('422 invalid_input');
    await delivers(bruno, first);
    expect(await statusOf(ana, first)).toBe('delivered');
    const released = await ok(ana.post(`/milestones/${first}/release`));
    expect(released).toMatchObject({ status: 'released', fee: { amount: '2000' }, net: { amount: '18000' } });
    const { balances } = await place.ledger();
    expect(balances[`payable:${bruno.id}:USD`]).toBe('18000');
    expect(balances[`escrow:${first}`]).toBe('0');
  });

  test('a second release moves nothing a second time', async () => {
    const [first = ''] = milestones;
    const before = await place.ledger();
    expect(await refusal(ana.post(`/milestones/${first}/release`))).toBe('409 already_settled');
    expect(await place.ledger()).toEqual(before);
  });

  test('the second part goes the same way, with a card that asks its owner', async () => {
    const [, second = ''] = milestones;
    const { id } = await ok(ana.post(`/milestones/${second}/fund`, { method: 'card' }));
    await place.settle();
    const page = await checkout(place, ana, id);
    await page.card(cards.asks);
    expect(await statusOf(ana, second)).toBe('funding');
    expect(await refusal(bruno.post(`/milestones/${second}/deliver`, { text: 'Too early.', items: [] }))).toBe(
      '409 not_funded',
    );
    await page.send('approval', { decision: 'approve' });
    expect(await statusOf(ana, second)).toBe('funded');
    await delivers(bruno, second);
    const released = await ok(ana.post(`/milestones/${second}/release`));
    expect(released.net).toEqual({ amount: '19800', currency: 'USD' });
  });

  test('when all is released either side closes, and both can read the whole record', async () => {
    await ok(bruno.post(`/engagements/${engagement}/close`, { reason: 'All is done. Thank you!' }));
    const types = await recordOf(ana, engagement);
    expect(types).toEqual(await recordOf(bruno, engagement));
    expect(types.filter((type) => type.startsWith('milestone.'))).toEqual([
      'milestone.funding_started',
      'milestone.funded',
      'milestone.delivered',
      'milestone.released',
      'milestone.funding_started',
      'milestone.funded',
      'milestone.delivered',
      'milestone.released',
    ]);
    expect(types.at(-1)).toBe('engagement.closed');
  });

  test('Bruno takes his money out, and no more than there is', async () => {
    await ok(bruno.call('PUT', '/payout-destination', { name: 'Bruno Lima', account: 'BR150000000000001093' }));
    const tooMuch = { amount: '37801', currency: 'USD' };
    expect(await refusal(bruno.post('/payouts', tooMuch))).toBe('409 payout_above_available');
    const { balances } = await ok(bruno.get('/money'));
    expect(balances).toMatchObject([{ currency: 'USD', available: { amount: '37800' }, clearing: { amount: '0' } }]);
    const payout = await ok(bruno.post('/payouts', { ...tooMuch, amount: '37800' }));
    await place.pass('PT2H');
    expect(await ok(bruno.get(`/payouts/${payout.id}`))).toMatchObject({ status: 'paid' });
    expect((await place.ledger()).balances[`payable:${bruno.id}:USD`]).toBe('0');
  });

  test('each has a receipt for every movement, and the statement of the month adds up', async () => {
    const mine = await ok(bruno.get('/money/statement?month=2026-11'));
    expect(mine.sums).toMatchObject([
      { came: { amount: '37800' }, left: { amount: '-37800' }, fees: { amount: '4200' } },
    ]);
    const moved = mine.items.map(({ transfer }: { transfer: string }) => transfer);
    expect(moved).toHaveLength(3);
    const receipts = moved.map((transfer: string) => bruno.get(`/money/receipts/${transfer}`));
    expect((await Promise.all(receipts)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('they work together again, and the fee counts what they released before', async () => {
    const deal = await agree(ana, bruno);
    const [only = ''] = deal.milestones;
    expect(await ok(bruno.get(`/milestones/${only}`))).toMatchObject({ fee: { amount: '4200' } });
  });

  test('the house is in order', async () => {
    expect(await place.faults()).toEqual([]);
  });
});
