import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProviderUnavailable } from '../../src/platform/payments/port.ts';
import type { Faults } from '../../src/platform/payments/sandbox/index.ts';
import { freshDatabase } from '../support/database.ts';
import { type Sandbox, day, guardOf, minute, openSandbox, order, submit } from '../support/sandbox.ts';

const { sql } = await freshDatabase();
const works = '4242424242424242';

const opened: Sandbox[] = [];
async function open(faults?: Faults): Promise<Sandbox> {
  const sandbox = await openSandbox(sql, faults);
  opened.push(sandbox);
  return sandbox;
}
beforeEach(forget);
afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));

async function forget(): Promise<void> {
  for (const table of ['delivery', 'event', 'answer', 'refund', 'payment', 'payout', 'balance'])
    await sql`delete from ${sql(`sandbox.${table}`)}`;
}

/** Asks again while no answer comes, as the house does. */
async function stubbornly<T>(request: () => Promise<T>): Promise<T> {
  for (let n = 0; n < 50; n += 1) {
    try {
      return await request();
    } catch (fault) {
      if (!(fault instanceof ProviderUnavailable)) throw fault;
    }
  }
  throw new Error('The sandbox never answered.');
}

const attempts = async () => (await sql<{ attempts: number }[]>`select attempts from sandbox.delivery`)[0]?.attempts;

const ended = (told: string) => told.replace('pending', 'succeeded');

async function pay(sandbox: Sandbox, changes: Parameters<typeof order>[0] = {}) {
  const { providerId, url } = await sandbox.client.createCheckout(order(changes));
  await sandbox.payer(url).card(works);
  return providerId;
}

describe('a webhook', () => {
  test('is sent again, ever later, until the shop says yes, and is known by the same id', async () => {
    const sandbox = await open();
    sandbox.answerWith(500);
    await pay(sandbox);
    await sandbox.provider.deliverDue();
    expect(await attempts()).toBe(1);
    sandbox.wall.advance(1_000);
    await sandbox.provider.deliverDue();
    sandbox.wall.advance(1_999);
    await sandbox.provider.deliverDue();
    expect(await attempts()).toBe(2);
    sandbox.answerWith(200);
    sandbox.wall.advance(1);
    await sandbox.provider.deliverDue();
    sandbox.clock.advance(30 * day);
    await sandbox.provider.deliverDue();
    expect(sandbox.types()).toEqual(['payment.succeeded']);
    expect(await attempts()).toBe(3);
  });

  test('also comes when only the clock of the house moves', async () => {
    const sandbox = await open();
    sandbox.answerWith(503);
    await pay(sandbox);
    sandbox.answerWith(200);
    sandbox.clock.advance(minute);
    await sandbox.provider.deliverDue();
    expect(sandbox.types()).toEqual(['payment.succeeded']);
  });

  test('that two processes send at once arrives once', async () => {
    const [first, second] = [await open(), await open()];
    const { providerId } = await first.client.createCheckout(order());
    await sql`update sandbox.payment set next_status = 'succeeded', next_at = ${first.clock.now()}`;
    await Promise.all([first, second, first, second].map((each) => each.provider.deliverDue()));
    expect([...first.heard, ...second.heard]).toMatchObject([{ type: 'payment.succeeded', objectId: providerId }]);
    expect(await first.client.fetchBalance('USD')).toMatchObject({ availableMinor: 42_000n });
  });
});

describe('with faults', () => {
  const faults = { seed: 7, late: 0.4, twice: 0.4, outOfOrder: 0.6, dropped: 0.3 };

  async function story(seed: number) {
    const sandbox = await open({ ...faults, seed });
    const id = await pay(sandbox);
    const refund = { paymentId: id, amountMinor: 100n, reason: 'agreed' };
    const payout = { reference: 'p', amountMinor: 100n, currency: 'USD', destination: { name: 'Tomás', account: '1' } };
    for (let n = 0; n < 20; n += 1) {
      await sandbox.client.refund({ ...refund, idempotencyKey: `refund ${seed} ${n}` });
      await sandbox.client.payout({ ...payout, idempotencyKey: `payout ${seed} ${n}` });
    }
    for (let n = 0; n < 20; n += 1) {
      sandbox.clock.advance(30 * minute);
      await sandbox.provider.deliverDue();
    }
    const names = new Map<string, number>();
    const told = sandbox.heard.map(({ type, objectId }) => {
      if (!names.has(objectId)) names.set(objectId, names.size);
      return `${type} ${names.get(objectId)}`;
    });
    return { sandbox, told };
  }

  test('webhooks come late, twice and in the wrong order, yet every one comes and what is fetched is true', async () => {
    const { sandbox, told } = await story(7);
    const ids = new Set(sandbox.heard.map((event) => event.eventId));
    const [{ events } = { events: 0 }] = await sql<
      { events: number }[]
    >`select count(*)::int as events from sandbox.event`;
    expect(ids.size).toBe(events);
    expect(sandbox.heard.length).toBeGreaterThan(events);
    const wrongWay = told.filter((each, n) => each.startsWith('refund.pending') && told.indexOf(ended(each)) < n);
    expect(wrongWay.length).toBeGreaterThan(0);
    const [{ lost } = { lost: 0 }] = await sql<{ lost: number }[]>`
      select count(*)::int as lost from sandbox.delivery where attempts > 1 and delivered_at is not null`;
    expect(lost).toBeGreaterThan(0);
    for (const { objectId, objectKind } of sandbox.heard.filter((event) => event.objectKind === 'refund'))
      expect([objectKind, (await sandbox.client.fetchRefund(objectId)).status]).toEqual(['refund', 'succeeded']);
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 38_000n });
  });

  test('the same seed tells the same story, another seed another', async () => {
    const first = (await story(3)).told;
    await forget();
    const second = (await story(3)).told;
    expect(second).toEqual(first);
    await forget();
    expect((await story(4)).told).not.toEqual(first);
  });

  test('webhooks that wait together leave in another order', async () => {
    const sandbox = await open({ seed: 1, outOfOrder: 1 });
    const paymentId = await pay(sandbox);
    const asked: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      const refund = { paymentId, amountMinor: 100n, reason: 'agreed', idempotencyKey: `r${n}` };
      asked.push((await sandbox.client.refund(refund)).refundId);
    }
    await sandbox.provider.deliverDue();
    const told = sandbox.heard.slice(1).map((event) => event.objectId);
    expect(told.toSorted()).toEqual(asked.toSorted());
    expect(told).not.toEqual(asked);
  });

  test('a request may be lost before anything happens, or after', async () => {
    const payments = async () =>
      (await sql<{ count: number }[]>`select count(*)::int as count from sandbox.payment`)[0]?.count;
    const asked = order();
    const before = await open({ seed: 1, unavailable: 1 });
    await expect(before.client.createCheckout(asked)).rejects.toThrow(ProviderUnavailable);
    expect(await payments()).toBe(0);
    const after = await open({ seed: 1, answerLost: 1 });
    await expect(after.client.createCheckout(asked)).rejects.toThrow(ProviderUnavailable);
    expect(await payments()).toBe(1);
    expect(await (await open()).client.createCheckout(asked)).toHaveProperty('url');
    expect(await payments()).toBe(1);
  });

  test('a request whose answer was lost is repeated under its key and has acted once', async () => {
    const sandbox = await open({ seed: 1, answerLost: 0.5, unavailable: 0.2 });
    for (let n = 0; n < 20; n += 1)
      await stubbornly(() => sandbox.client.createCheckout(order({ idempotencyKey: `k${n}` })));
    const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`select count(*)::int from sandbox.payment`;
    expect(count).toBe(20);
  });

  test('everything that waits can be sent at once', async () => {
    const sandbox = await open({ seed: 2, late: 1 });
    await pay(sandbox);
    expect(sandbox.types()).toEqual([]);
    await sandbox.provider.deliverDue({ all: true });
    expect(sandbox.types()).toEqual(['payment.succeeded']);
  });
});

describe('the desk of the tester', () => {
  test('shows what there is and lets each thing take its way', async () => {
    const sandbox = await open();
    const press = async (id: string, act: string) => {
      const action = `/sandbox/objects/${id}/${act}`;
      const guard = guardOf((await sandbox.server.inject({ url: '/sandbox?lang=es' })).body, action);
      const answer = await submit(sandbox.server, action, { guard, lang: 'es' });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sandbox?lang=es']);
    };
    const bank = await sandbox.client.createCheckout(order({ method: 'bank' }));
    const code = await sandbox.client.createCheckout(order({ method: 'instant' }));
    const other = await sandbox.client.createCheckout(order({ method: 'instant' }));
    await press(bank.providerId, 'settle');
    await press(code.providerId, 'expire');
    await press(other.providerId, 'fail');
    const { refundId } = await sandbox.client.refund({
      paymentId: bank.providerId,
      amountMinor: 100n,
      reason: 'agreed',
      idempotencyKey: 'r',
    });
    await press(refundId, 'fail');
    await press(refundId, 'send');
    expect(sandbox.types()).toEqual([
      'payment.succeeded',
      'payment.expired',
      'payment.failed',
      'refund.pending',
      'refund.failed',
      'refund.failed',
    ]);
  });

  test('gives away no address at which a payer pays', async () => {
    const sandbox = await open();
    const { providerId, url } = await sandbox.client.createCheckout(order());
    const token = new URL(url).pathname.split('/').at(-1) ?? '';
    expect(token).toHaveLength(43);
    expect((await sandbox.server.inject({ url: '/sandbox' })).body).not.toContain(token);
    expect(Object.values(await sandbox.client.fetchPayment(providerId))).not.toContain(token);
  });
});

describe('whatever is sent to the pages', () => {
  test('a form that our page did not draw changes nothing', async () => {
    const sandbox = await open();
    const { providerId, url } = await sandbox.client.createCheckout(order({ method: 'instant' }));
    const path = new URL(url).pathname;
    for (const guard of ['', 'wrong', guardOf((await sandbox.server.inject({ url: path })).body, `${path}/cancel`)])
      expect((await submit(sandbox.server, `${path}/paid`, { guard })).statusCode).toBe(403);
    const act = `/sandbox/objects/${providerId}/settle`;
    expect((await submit(sandbox.server, act, {})).statusCode).toBe(403);
    expect((await sandbox.client.fetchPayment(providerId)).status).toBe('pending');
  });

  test('an instant code is not paid as a card, nor a card as a code', async () => {
    const sandbox = await open();
    const { url } = await sandbox.client.createCheckout(order());
    for (const act of ['paid', 'ordered', 'arrived', 'settle', 'constructor'])
      expect((await submit(sandbox.server, `${new URL(url).pathname}/${act}`, {})).statusCode).toBe(404);
  });

  test('bad input is answered with its reason and never with a fault of ours', async () => {
    const sandbox = await open();
    const { url } = await sandbox.client.createCheckout(order());
    const path = new URL(url).pathname;
    const unknown = `/sandbox/checkout/${'x'.repeat(43)}`;
    const form = 'application/x-www-form-urlencoded';
    const requests: [string, string, string, string, number][] = [
      ['GET', unknown, '', '', 404],
      ['GET', '/sandbox/checkout/%00', '', '', 404],
      ['GET', "/sandbox/checkout/';drop%20schema%20sandbox", '', '', 404],
      ['GET', '/sandbox/nothing', '', '', 404],
      ['POST', `${unknown}/card`, form, 'number=1', 404],
      ['POST', `${path}/card`, 'application/json', '{"number":1}', 415],
      ['POST', `${path}/card`, 'text/plain', 'x', 415],
      ['POST', `${path}/card`, form, `number=${'4'.repeat(10_000)}`, 413],
      ['POST', `${path}/card`, form, '', 403],
      ['POST', `${path}/card`, '', '', 403],
      ['POST', `${path}/approval`, form, '__proto__=1&guard=%00', 403],
      ['POST', '/sandbox/objects/%00/settle', form, '', 404],
      ['POST', `/sandbox/objects/sbx_pay_${'x'.repeat(20)}/explode`, form, '', 404],
      ['DELETE', path, '', '', 404],
    ];
    for (const [method, target, type, payload, status] of requests) {
      const headers = type ? { 'content-type': type } : {};
      const answer = await sandbox.server.inject({ method: method as 'GET', url: target, headers, payload });
      expect(answer.statusCode, `${method} ${target}`).toBe(status);
      expect(answer.body).toContain('Sandbox');
    }
  });

  test('a card form with strange letters comes back with sentences', async () => {
    const sandbox = await open();
    const { url } = await sandbox.client.createCheckout(order({ description: '<script>alert(1)</script> \u202E' }));
    const answer = await sandbox.payer(url).card('"><script>\0\uD800', { holder: '\0', code: '\n', expiry: '<b>' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).not.toContain('<script>');
    expect(answer.headers['content-security-policy']).toContain("form-action 'self' http://shop.test");
  });
});
