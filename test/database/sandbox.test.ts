import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { type Sandbox, day, guardOf, minute, openSandbox, order, submit } from '../support/sandbox.ts';

const { sql } = await freshDatabase();
const works = '4242424242424242';
const declined = '4000000000000002';
const asks = '4000002500003155';
const slow = '4000000000000259';

let sandbox: Sandbox;
beforeEach(async () => {
  for (const table of ['delivery', 'event', 'answer', 'refund', 'payment', 'payout', 'balance'])
    await sql`delete from ${sql(`sandbox.${table}`)}`;
  sandbox = await openSandbox(sql);
});
afterEach(() => sandbox.close());

async function checkout(changes: Parameters<typeof order>[0] = {}) {
  const { providerId, url } = await sandbox.client.createCheckout(order(changes));
  return { id: providerId, url, payer: sandbox.payer(url) };
}
const statusOf = async (id: string) => (await sandbox.client.fetchPayment(id)).status;

async function paid(amountMinor = 42_000n) {
  const { id, payer } = await checkout({ amountMinor });
  await payer.card(works);
  sandbox.heard.length = 0;
  return id;
}

const refund = (paymentId: string, amountMinor: bigint) =>
  sandbox.client.refund({ paymentId, amountMinor, reason: 'agreed', idempotencyKey: crypto.randomUUID() });

const payout = (name: string, amountMinor = 10_000n) =>
  sandbox.client.payout({
    reference: 'pay_1',
    amountMinor,
    currency: 'USD',
    destination: { name, account: '000123' },
    idempotencyKey: crypto.randomUUID(),
  });

describe('a card', () => {
  test('that works pays, sends the payer back and lets the shop know', async () => {
    const { id, payer } = await checkout();
    const answer = await payer.card(works);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, 'http://shop.test/back']);
    expect(await sandbox.client.fetchPayment(id)).toEqual({
      providerId: id,
      reference: 'fnd_1',
      status: 'succeeded',
      amountMinor: 42_000n,
      currency: 'USD',
      method: 'card',
      failure: null,
      refundedMinor: 0n,
    });
    expect(sandbox.heard).toMatchObject([{ type: 'payment.succeeded', objectKind: 'payment', objectId: id }]);
    expect(await sandbox.client.fetchBalance('USD')).toEqual({ currency: 'USD', availableMinor: 42_000n });
  });

  test('that is declined charges nothing, and another card pays the same checkout', async () => {
    const { id, payer } = await checkout();
    const refused = await payer.card(declined);
    expect(refused.headers.location).toMatch(/^\/sandbox\/checkout\//);
    expect((await payer.open()).body).toContain('The card was declined.');
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({ status: 'pending', failure: 'card_declined' });
    expect((await payer.card(works)).headers.location).toBe('http://shop.test/back');
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({ status: 'succeeded', failure: null });
    expect(sandbox.types()).toEqual(['payment.attempt_failed', 'payment.succeeded']);
  });

  test('may be tried ten times, then the payment is closed', async () => {
    const { id, payer } = await checkout();
    for (let n = 0; n < 9; n += 1) await payer.card(declined);
    expect(await statusOf(id)).toBe('pending');
    await payer.card(declined);
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({ status: 'failed', failure: 'too_many_attempts' });
    expect((await payer.open()).body).toContain('Too many attempts');
  });

  test('that asks its bank pays after the holder approves, and not when they deny', async () => {
    const { id, payer } = await checkout();
    await payer.card(asks);
    expect(await statusOf(id)).toBe('requires_action');
    expect((await payer.open()).body).toContain('Your bank asks: is it you?');
    await payer.press('approval', { decision: 'deny' });
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({
      status: 'pending',
      failure: 'authentication_failed',
    });
    await payer.card(asks);
    const answer = await payer.press('approval', { decision: 'approve' });
    expect(answer.headers.location).toBe('http://shop.test/back');
    expect(await statusOf(id)).toBe('succeeded');
  });

  test('that is slow succeeds when the clock has moved a minute, or after three seconds on the wall', async () => {
    const [first, second] = [await checkout(), await checkout()];
    for (const { payer } of [first, second]) {
      expect((await payer.card(slow)).headers.location).toBe('http://shop.test/back');
    }
    sandbox.clock.advance(minute - 1);
    await sandbox.provider.deliverDue();
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['processing', 'processing']);
    sandbox.clock.advance(1);
    await sandbox.provider.deliverDue();
    expect(await statusOf(first.id)).toBe('succeeded');

    const third = await checkout();
    await third.payer.card(slow);
    sandbox.wall.advance(3_000);
    await sandbox.provider.deliverDue();
    expect(await statusOf(third.id)).toBe('succeeded');
  });

  test('with a wrong number, date, code or name is asked again field by field, and its number is kept nowhere', async () => {
    const { id, payer } = await checkout();
    const answer = await payer.card('4242424242424241', { expiry: '13/30', code: 'x', holder: '' });
    expect(answer.statusCode).toBe(422);
    for (const sentence of ['not a card number', 'Write month and year', 'three or four digits', 'Write the name'])
      expect(answer.body).toContain(sentence);
    expect((await payer.card('5555555555554444')).body).toContain('Never type a real card');
    expect((await payer.card(works, { expiry: '10/26' })).body).toContain('expired');
    expect(await statusOf(id)).toBe('pending');
    const [row] = await sql<{ all: string }[]>`select to_jsonb(payment)::text as all from sandbox.payment`;
    expect(row?.all).not.toMatch(/4242424|5555555/);
  });
});

describe('a checkout', () => {
  test('that is cancelled sends the payer back to where they were, and cannot be paid any more', async () => {
    const { id, url, payer } = await checkout();
    const action = `${new URL(url).pathname}/card`;
    const guard = guardOf((await payer.open()).body, action);
    expect((await payer.press('cancel')).headers.location).toBe('http://shop.test/changed-my-mind');
    expect(await statusOf(id)).toBe('canceled');
    await submit(sandbox.server, action, { guard, number: works, expiry: '08/30', code: '123', holder: 'Ana' });
    expect(await statusOf(id)).toBe('canceled');
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 0n });
  });

  test('that is sent twenty times at once is paid once', async () => {
    const { id, url, payer } = await checkout();
    const action = `${new URL(url).pathname}/card`;
    const guard = guardOf((await payer.open()).body, action);
    const form = { guard, number: works, expiry: '08/30', code: '123', holder: 'Ana' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(sandbox.server, action, form)));
    expect(new Set(answers.map((each) => each.headers.location))).toEqual(new Set(['http://shop.test/back']));
    expect(await statusOf(id)).toBe('succeeded');
    expect(sandbox.types()).toEqual(['payment.succeeded']);
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 42_000n });
  });

  test('paid and cancelled at the same moment ends one way only', async () => {
    for (let n = 0; n < 10; n += 1) {
      const { id, url, payer } = await checkout({ method: 'instant' });
      const { body } = await payer.open();
      const path = new URL(url).pathname;
      await Promise.all(
        ['paid', 'cancel'].map((act) =>
          submit(sandbox.server, `${path}/${act}`, { guard: guardOf(body, `${path}/${act}`) }),
        ),
      );
      const told = sandbox.heard.filter((event) => event.objectId === id).map((event) => event.type);
      expect(told).toEqual([`payment.${await statusOf(id)}`]);
    }
  });

  test('by instant transfer shows a code for thirty minutes', async () => {
    const [first, second] = [await checkout({ method: 'instant' }), await checkout({ method: 'instant' })];
    const page = (await first.payer.open()).body;
    expect(page).toContain('SANDBOX/SBX-');
    expect(page).toContain('Fri 20 Nov, 10:30 UTC');
    sandbox.clock.advance(30 * minute - 1);
    expect((await first.payer.press('paid')).headers.location).toBe('http://shop.test/back');
    sandbox.clock.advance(1);
    await second.payer.press('paid');
    expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['succeeded', 'expired']);
  });

  test('by bank transfer is confirmed after a day, or when a tester lets it arrive', async () => {
    const [first, second] = [await checkout({ method: 'bank' }), await checkout({ method: 'bank' })];
    expect((await first.payer.open()).body).toContain('Sandbox Clearing S.A.');
    expect((await first.payer.press('ordered')).headers.location).toBe('http://shop.test/back');
    expect(await statusOf(first.id)).toBe('processing');
    await second.payer.press('arrived');
    expect(await statusOf(second.id)).toBe('succeeded');
    sandbox.clock.advance(day);
    await sandbox.provider.deliverDue();
    expect(await statusOf(first.id)).toBe('succeeded');
    expect(sandbox.types()).toEqual(['payment.processing', 'payment.succeeded', 'payment.succeeded']);
  });

  test('says that it is a sandbox, in the language of the payer', async () => {
    const marks = { en: 'No real money moves', es: 'No se mueve dinero real', pt: 'Nenhum dinheiro real se move' };
    for (const [lang, mark] of Object.entries(marks)) {
      const { payer } = await checkout({ lang: lang as 'en' });
      expect((await payer.open()).body).toContain(mark);
    }
  });

  test.each([
    [{ amountMinor: 49n }, 'amount_too_small'],
    [{ amountMinor: 10n ** 20n }, 'amount_too_large'],
    [{ amountMinor: -1n }, 'amount_too_small'],
    [{ currency: 'XXX' }, 'currency_not_supported'],
    [{ returnUrl: 'javascript:alert(1)' }, 'invalid_request'],
    [{ reference: '' }, 'invalid_request'],
    [{ description: 'a\0b' }, 'invalid_request'],
    [{ idempotencyKey: 'k'.repeat(256) }, 'invalid_request'],
  ])('with %o is refused', async (changes, code) => {
    await expect(sandbox.client.createCheckout(order(changes))).rejects.toMatchObject({ code });
  });
});

describe('a key', () => {
  test('gives the same request the same answer, also when twins race', async () => {
    const asked = order({ idempotencyKey: 'k1' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => sandbox.client.createCheckout({ ...asked })));
    expect(new Set(answers.map((each) => each.providerId)).size).toBe(1);
    expect(new Set(answers.map((each) => each.url)).size).toBe(1);
  });

  test('is refused for another request, of the same kind or another', async () => {
    const id = await paid();
    const asked = order({ idempotencyKey: 'k1' });
    await sandbox.client.createCheckout(asked);
    const other = { ...asked, amountMinor: asked.amountMinor + 1n };
    await expect(sandbox.client.createCheckout(other)).rejects.toMatchObject({ code: 'key_reused' });
    const asRefund = { paymentId: id, amountMinor: 100n, reason: 'agreed', idempotencyKey: 'k1' };
    await expect(sandbox.client.refund(asRefund)).rejects.toMatchObject({ code: 'key_reused' });
  });

  test('stays free when the request was refused', async () => {
    const asked = order({ idempotencyKey: 'k1', currency: 'XXX' });
    await expect(sandbox.client.createCheckout(asked)).rejects.toMatchObject({ code: 'currency_not_supported' });
    expect(await sandbox.client.createCheckout({ ...asked, currency: 'BRL' })).toHaveProperty('url');
  });
});

describe('a refund', () => {
  test('is pending, then succeeds', async () => {
    const id = await paid();
    const { refundId, status } = await refund(id, 12_000n);
    expect(status).toBe('pending');
    sandbox.clock.advance(minute);
    await sandbox.provider.deliverDue();
    expect(await sandbox.client.fetchRefund(refundId)).toMatchObject({ status: 'succeeded', paymentId: id });
    expect(sandbox.types()).toEqual(['refund.pending', 'refund.succeeded']);
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({ status: 'succeeded', refundedMinor: 12_000n });
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 30_000n });
  });

  test('that ends in 13 fails, and the money is there again', async () => {
    const id = await paid();
    const { refundId } = await refund(id, 12_013n);
    sandbox.wall.advance(3_000);
    await sandbox.provider.deliverDue();
    expect(await sandbox.client.fetchRefund(refundId)).toMatchObject({ status: 'failed', failure: 'refund_rejected' });
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({ refundedMinor: 0n });
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 42_000n });
  });

  test('never gives back more than was paid, however many ask at once', async () => {
    const id = await paid(10_000n);
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => refund(id, 2_500n)));
    expect(asked.filter((each) => each.status === 'fulfilled')).toHaveLength(4);
    expect(await sandbox.client.fetchPayment(id)).toMatchObject({ refundedMinor: 10_000n });
    await expect(refund(id, 1n)).rejects.toMatchObject({ code: 'refund_too_large' });
  });

  test('of what was not paid, or is not there, is refused', async () => {
    const { id } = await checkout();
    await expect(refund(id, 100n)).rejects.toMatchObject({ code: 'payment_not_refundable' });
    await expect(refund('sbx_pay_unknown', 100n)).rejects.toMatchObject({ code: 'not_found' });
    await expect(sandbox.client.fetchRefund('\0')).rejects.toMatchObject({ code: 'invalid_request' });
  });
});

describe('a payout', () => {
  test('is in transit, then paid', async () => {
    await paid();
    const { payoutId, status } = await payout('Tomás Quiroga');
    expect(status).toBe('in_transit');
    sandbox.clock.advance(60 * minute);
    await sandbox.provider.deliverDue();
    expect(await sandbox.client.fetchPayout(payoutId)).toMatchObject({ status: 'paid', reference: 'pay_1' });
    expect(sandbox.types()).toEqual(['payout.in_transit', 'payout.paid']);
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 32_000n });
  });

  test('to a holder whose name contains "fail" comes back', async () => {
    await paid();
    const { payoutId } = await payout('Failing Bank Ltd');
    sandbox.wall.advance(10_000);
    await sandbox.provider.deliverDue();
    expect(await sandbox.client.fetchPayout(payoutId)).toMatchObject({ status: 'failed', failure: 'account_closed' });
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 42_000n });
  });

  test('above what the provider holds is refused, however many ask at once', async () => {
    await paid();
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => payout('Tomás')));
    expect(asked.filter((each) => each.status === 'fulfilled')).toHaveLength(4);
    expect(asked.filter((each) => each.status === 'rejected').map((each) => each.reason.code)).toEqual(
      Array.from({ length: 4 }, () => 'balance_too_low'),
    );
    expect(await sandbox.client.fetchBalance('USD')).toMatchObject({ availableMinor: 2_000n });
  });
});
