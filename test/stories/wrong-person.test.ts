import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../support/program.ts';
import { delivers, ok, pays, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const stranger = await place.comes('stranger');
const mediator = await place.comes('mediator', ['mediator']);
const { visitor } = place;

/** Everybody who stands outside: none may do it, and nobody but the two learns that there is anything. */
async function nobodyElseMay(method: string, path: string, body: unknown = {}): Promise<void> {
  const { length } = (await place.ledger()).entries;
  expect(await refusal(visitor.call(method, path, body))).toMatch(/^401 /);
  for (const outsider of [stranger, mediator]) {
    expect(await refusal(outsider.call(method, path, body))).toMatch(/^(403|404) /);
  }
  expect((await place.ledger()).entries).toHaveLength(length);
}

/** The other of the two may not either, and is told who may. */
async function nor(other: Api, method: string, path: string, body: unknown = {}): Promise<void> {
  expect(await refusal(other.call(method, path, body))).toMatch(/^403 only_|^409 |^422 /);
}

describe('at every step the wrong person is refused', () => {
  let project = '';
  let proposal = '';
  let engagement = '';
  let milestone = '';

  beforeAll(async () => {
    project = await publishes(ana);
  });

  test('publishing, editing and ending a project', async () => {
    const { id } = await ok(ana.post('/projects', { title: 'A draft', currency: 'USD' }));
    for (const act of ['publish', 'close', 'reopen']) await nobodyElseMay('POST', `/projects/${id}/${act}`);
    expect(await refusal(stranger.get(`/projects/${id}`))).toBe('404 not_found');
    await nobodyElseMay('POST', `/projects/${project}/cancel`, { reason: 'mistake' });
  });

  test('proposing to a project of one’s own', async () => {
    const own = {
      price: { amount: '42000', currency: 'USD' },
      days: 3,
      text: 'I would do this work myself, for myself, and pay me.',
    };
    expect(await refusal(ana.post(`/projects/${project}/proposals`, own))).toBe('403 not_allowed_own_project');
  });

  test('reading, withdrawing, declining and awarding a proposal', async () => {
    ({ proposal, engagement } = await proposes(bruno, project));
    expect(await refusal(stranger.get(`/proposals/${proposal}`))).toBe('404 not_found');
    expect(await refusal(bruno.get(`/projects/${project}/proposals`))).toMatch(/^40[34] /);
    await nobodyElseMay('POST', `/proposals/${proposal}/withdraw`);
    await nobodyElseMay('POST', `/proposals/${proposal}/decline`, { reason: 'price' });
    await nobodyElseMay('POST', `/proposals/${proposal}/award`);
    await nor(ana, 'POST', `/proposals/${proposal}/withdraw`);
    await nor(bruno, 'POST', `/proposals/${proposal}/award`);
  });

  test('counter-offers', async () => {
    const terms = { price: { amount: '40000', currency: 'USD' }, days: 10, scope: '', text: '' };
    await nobodyElseMay('POST', `/proposals/${proposal}/counters`, terms);
    const { id } = await ok(ana.post(`/proposals/${proposal}/counters`, terms));
    for (const act of ['accept', 'decline', 'withdraw']) await nobodyElseMay('POST', `/counters/${id}/${act}`);
    await nor(ana, 'POST', `/counters/${id}/accept`);
    await nor(bruno, 'POST', `/counters/${id}/withdraw`);
    await ok(bruno.post(`/counters/${id}/decline`));
  });

  test('the conversation', async () => {
    await nobodyElseMay('POST', `/engagements/${engagement}/messages`, { body: 'Hello, you two.' });
    await nobodyElseMay('PUT', `/engagements/${engagement}/draft`, { body: 'Hello' });
    await nobodyElseMay('PUT', `/engagements/${engagement}/reading`, { seq: 1 });
    const { id } = await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'Hello, Ana.' }));
    await nobodyElseMay('PATCH', `/messages/${id}`, { body: 'Something else.' });
    await nor(ana, 'PATCH', `/messages/${id}`, { body: 'Something else.' });
    for (const path of [`/engagements/${engagement}`, `/engagements/${engagement}/conversation`])
      expect(await refusal(stranger.get(path))).toBe('404 not_found');
  });

  test('the agreement', async () => {
    const { milestones } = await ok(ana.post(`/proposals/${proposal}/award`));
    [milestone = ''] = milestones;
    await nobodyElseMay('POST', `/engagements/${engagement}/agreement`, { rounds: 9 });
    await ok(ana.post(`/engagements/${engagement}/agreement`, { rounds: 9 }));
    for (const act of ['accept', 'decline', 'withdraw'])
      await nobodyElseMay('POST', `/engagements/${engagement}/agreement/2/${act}`);
    await nor(ana, 'POST', `/engagements/${engagement}/agreement/2/accept`);
    await nor(bruno, 'POST', `/engagements/${engagement}/agreement/2/withdraw`);
    await ok(bruno.post(`/engagements/${engagement}/agreement/2/decline`));
    await nobodyElseMay('POST', `/engagements/${engagement}/cancel`);
  });

  test('paying', async () => {
    await nobodyElseMay('POST', `/milestones/${milestone}/fund`, { method: 'card' });
    await nor(bruno, 'POST', `/milestones/${milestone}/fund`, { method: 'card' });
    const payment = await pays(place, ana, milestone);
    for (const other of [bruno, stranger, mediator])
      expect(await refusal(other.get(`/payments/${payment}`))).toBe('404 not_found');
  });

  test('delivering, accepting, asking for changes and for more time', async () => {
    const work = { text: 'Here.', items: [] };
    await nobodyElseMay('POST', `/milestones/${milestone}/deliver`, work);
    await nor(ana, 'POST', `/milestones/${milestone}/deliver`, work);
    await delivers(bruno, milestone);
    const changes = { items: [{ text: 'More.' }] };
    for (const [act, body] of [
      ['changes', changes],
      ['extend', {}],
      ['release', {}],
    ] as const) {
      await nobodyElseMay('POST', `/milestones/${milestone}/${act}`, body);
      await nor(bruno, 'POST', `/milestones/${milestone}/${act}`, body);
    }
  });

  test('giving money back', async () => {
    await nobodyElseMay('POST', `/milestones/${milestone}/refund`);
    await nor(ana, 'POST', `/milestones/${milestone}/refund`);
    await nobodyElseMay('POST', `/milestones/${milestone}/refund-request`);
    await nor(bruno, 'POST', `/milestones/${milestone}/refund-request`);
    await ok(ana.post(`/milestones/${milestone}/refund-request`, {}));
    for (const act of ['accept', 'decline', 'withdraw'])
      await nobodyElseMay('POST', `/milestones/${milestone}/refund-request/${act}`);
    await nor(ana, 'POST', `/milestones/${milestone}/refund-request/accept`);
    await nor(bruno, 'POST', `/milestones/${milestone}/refund-request/withdraw`);
  });

  test('contact cards, closing, receipts and payouts', async () => {
    await nobodyElseMay('POST', `/engagements/${engagement}/contact-card`, { phone: '+1 415 555 0132' });
    await ok(ana.post(`/milestones/${milestone}/release`));
    await nobodyElseMay('POST', `/engagements/${engagement}/close`);
    const { items } = await ok(bruno.get('/money/statement?month=2026-11'));
    const [{ transfer }] = items;
    expect((await bruno.get(`/money/receipts/${transfer}`)).status).toBe(200);
    for (const other of [stranger, mediator]) expect((await other.get(`/money/receipts/${transfer}`)).status).toBe(404);
  });

  test('a foreign thing answers like one that is not there', async () => {
    for (const path of [`/engagements/${engagement}`, `/milestones/${milestone}`, `/proposals/${proposal}`]) {
      const foreign = await stranger.get(path);
      const absent = await stranger.get(`${path.slice(0, -26)}${'0'.repeat(26)}`);
      expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body]);
    }
  });

  test('somebody suspended cannot propose, and everything that runs goes on', async () => {
    await place.visitor.post('/test/suspend', { member: bruno.id, days: 15 });
    const other = await publishes(ana);
    const answer = await bruno.post(`/projects/${other}/proposals`, {
      price: { amount: '42000', currency: 'USD' },
      days: 3,
      text: 'I would translate it as I did the last one, ten pages every second day.',
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'suspended']);
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'Thank you for the payment.' }));
    await ok(bruno.call('PUT', '/payout-destination', { name: 'Bruno Lima', account: 'BR150000000000001093' }));
    await ok(bruno.post('/payouts', { amount: '37800', currency: 'USD' }));
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
