import { afterEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/core/actor.ts';
import type { AnyQuery, Query, Sql } from '../../src/core/command.ts';
import { ask } from '../../src/core/gate.ts';
import { balanceOf, escrowOf, payableOf, refundDueOf } from '../../src/modules/ledger/index.ts';
import {
  approvePayout,
  declinePayout,
  moneyOverview,
  myPayments,
  payoutsAtDesk,
  previewPayout,
  requestPayout,
  keepDestination,
  setDestination,
  showPayment,
  showPayout,
  showReceipt,
  statement,
} from '../../src/modules/payments/index.ts';
import { ProviderUnavailable } from '../../src/platform/payments/port.ts';
import { signedHeaders } from '../../src/platform/payments/sandbox/signature.ts';
import { examine } from '../../src/doors/doctor.ts';
import { connect } from '../../src/platform/postgres/connect.ts';
import { code, done } from '../support/house.ts';
import { paymentsHouse } from '../support/payments.ts';
import { person } from '../support/people.ts';

const it = await paymentsHouse();
const { house, pool, client, provider, work, quiet } = it;
const sql = pool as unknown as Sql;
const held = async (funding: string) => balanceOf(sql, escrowOf((await it.funding(funding)).milestone));
const owed = (member: { id: string }) => balanceOf(sql, payableOf(member.id, 'USD'));

/** Whatever a test has done, the books hold. */
afterEach(async () => {
  await quiet();
  const wrong = [...(await it.findings()), ...it.reported.splice(0)];
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
});

describe('a payment', () => {
  test('that the client makes at the provider is held for the milestone', async () => {
    const funding = await it.fund(12_500n);
    await work();
    expect(await it.funding(funding)).toMatchObject({
      status: 'pending',
      checkoutUrl: expect.stringContaining('/sandbox/checkout/'),
    });
    expect(await held(funding)).toBe(0n);
    await it.pay(funding);
    await quiet();
    expect(await it.funding(funding)).toMatchObject({ status: 'succeeded', taken: 'held' });
    expect(await held(funding)).toBe(12_500n);
  });

  test('that is declined can be tried again on the same page', async () => {
    const funding = await it.fund(900n);
    await work();
    await it.pay(funding, 'refuse');
    await quiet();
    expect(await it.funding(funding)).toMatchObject({ status: 'pending', failure: 'card_declined', heardAt: null });
    await it.pay(funding);
    await quiet();
    expect(await held(funding)).toBe(900n);
  });

  test('that fails for good is heard of, and another may be opened', async () => {
    const funding = await it.fund(900n);
    await work();
    await it.pay(funding, 'cancel');
    await quiet();
    expect(await it.funding(funding)).toMatchObject({ status: 'canceled', taken: 'noted' });
    const { milestone } = await it.funding(funding);
    const second = await it.fund(900n, { milestone });
    await work();
    await it.pay(second);
    await quiet();
    expect(await held(second)).toBe(900n);
  });

  test('of the same milestone that was made twice goes back once, to where it came from', async () => {
    const first = await it.fund(5000n);
    await work();
    const { milestone } = await it.funding(first);
    const second = await it.fund(5000n, { milestone, method: 'instant' });
    await work();
    await Promise.all([it.pay(first), it.pay(second)]);
    await quiet();
    expect(await held(first)).toBe(5000n);
    const taken = [await it.funding(first), await it.funding(second)].map((funding) => funding.taken);
    expect(new Set(taken)).toEqual(new Set(['held', 'returned']));
    it.clock.set(new Date(it.clock.now().getTime() + 120_000));
    await quiet();
    expect(await balanceOf(sql, refundDueOf(client.id, 'USD'))).toBe(0n);
    const refunds = await pool`select status from payments.refund where milestone = ${milestone}`;
    expect(refunds.map(({ status }) => status as string)).toEqual(['succeeded']);
  });

  test('that is with the bank is not opened a second time', async () => {
    const funding = await it.fund(700n, { method: 'bank' });
    await work();
    await it.pay(funding, 'order');
    await quiet();
    const { milestone } = await it.funding(funding);
    await expect(it.fund(700n, { milestone })).rejects.toThrow('funding_under_way');
    await it.pay(funding, 'settle');
  });

  test('is credited once, however often, in whatever order and however contradictory messages come', async () => {
    const funding = await it.fund(4200n);
    await work();
    const { providerId } = await it.funding(funding);
    await it.pay(funding);
    const says = (what: string, n: number) => {
      const body = JSON.stringify({
        type: `payment.${what}`,
        timestamp: it.clock.now().toISOString(),
        data: { kind: 'payment', id: providerId },
      });
      const headers = signedHeaders('a secret of the test', { id: `evt_forge_${what}_${n}`, at: it.clock.now(), body });
      return it.shop.inject({
        method: 'POST',
        url: '/webhooks/sandbox',
        headers: { 'content-type': 'application/json', ...headers },
        payload: body,
      });
    };
    const messages = ['succeeded', 'expired', 'succeeded', 'processing', 'failed', 'succeeded', 'pending'];
    const answers = await Promise.all(messages.map((what, n) => says(what, n % 3)));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
    await Promise.all([work(), work(), work()]);
    await quiet();
    expect(await held(funding)).toBe(4200n);
    const transfers = await pool`select from ledger.transfer where cause = ${`funding:${funding}`}`;
    expect(transfers).toHaveLength(1);
  });

  test('whose message nobody signed, or that is too old, is not listened to', async () => {
    const body = JSON.stringify({
      type: 'payment.succeeded',
      timestamp: it.clock.now().toISOString(),
      data: { kind: 'payment', id: 'x' },
    });
    const send = (headers: Record<string, string>) =>
      it.shop.inject({
        method: 'POST',
        url: '/webhooks/sandbox',
        headers: { 'content-type': 'application/json', ...headers },
        payload: body,
      });
    const now = it.clock.now();
    expect((await send({})).statusCode).toBe(401);
    expect((await send(signedHeaders('another secret', { id: 'evt_1', at: now, body }))).statusCode).toBe(401);
    const old = new Date(now.getTime() - 6 * 60_000);
    expect((await send(signedHeaders('a secret of the test', { id: 'evt_1', at: old, body }))).statusCode).toBe(401);
    expect(await pool`select from payments.provider_event where event_id = 'evt_1'`).toHaveLength(0);
  });

  test('that the provider took while the program died is found and credited once', async () => {
    const funding = await it.fund(3300n);
    const dying = {
      ...provider,
      createCheckout: async (order: never) => {
        await provider.createCheckout(order);
        throw new ProviderUnavailable('died');
      },
    };
    await work(dying);
    expect(await it.funding(funding)).toMatchObject({ status: 'opened', providerId: null });
    await pool`update payments.effect set due_at = clock_timestamp() where subject = ${funding}`;
    await work();
    expect(await pool`select from sandbox.payment where reference = ${funding}`).toHaveLength(1);
    await it.pay(funding);
    await pool`delete from sandbox.delivery`; // and no message ever comes
    it.clock.set(new Date(it.clock.now().getTime() + 15 * 60_000));
    await work();
    expect(await held(funding)).toBe(3300n);
  });

  test('of another sum than was asked is not taken for ours, and a person is called', async () => {
    const funding = await it.fund(2000n);
    await work();
    await it.pay(funding);
    await pool`update sandbox.payment set amount_minor = 1 where reference = ${funding}`;
    await quiet();
    expect(await it.funding(funding)).toMatchObject({
      status: 'contradicted',
      contradiction: '1 USD instead of 2000 USD',
    });
    expect(await held(funding)).toBe(0n);
    expect((await it.findings()).map(({ rule, subject }) => `${rule} ${subject}`)).toContain(
      `needs_a_person ${funding}`,
    );
    // The person has looked and put it right: for the books of the next test.
    await pool`update payments.funding set contradiction = null, status = 'failed', provider_id = null where id = ${funding}`;
    await pool`update sandbox.balance set available_minor = available_minor - 2000 where currency = 'USD'`;
  });
});

describe('a refund', () => {
  test('goes back to the instrument it came from, and leaves the books when it has arrived', async () => {
    const funding = await it.fund(8000n);
    await work();
    await it.pay(funding);
    await quiet();
    await it.giveBack(funding, 3000n, false);
    await work();
    expect(await balanceOf(sql, refundDueOf(client.id, 'USD'))).toBe(3000n);
    it.clock.set(new Date(it.clock.now().getTime() + 120_000));
    await quiet();
    expect(await balanceOf(sql, refundDueOf(client.id, 'USD'))).toBe(0n);
    expect(await held(funding)).toBe(5000n);
    const { providerId } = await it.funding(funding);
    expect(await provider.fetchPayment(providerId ?? '')).toMatchObject({ refundedMinor: 3000n });
    await it.giveBack(funding, 5000n);
    it.clock.set(new Date(it.clock.now().getTime() + 120_000));
    await quiet();
    expect(await held(funding)).toBe(0n);
  });

  test('is asked for once, even when its first answer was lost more than a day ago', async () => {
    const funding = await it.fund(6000n);
    await work();
    await it.pay(funding);
    await quiet();
    await it.giveBack(funding, 6000n);
    const deaf = {
      ...provider,
      refund: async (order: never) => {
        await provider.refund(order);
        throw new ProviderUnavailable('lost');
      },
    };
    await work(deaf);
    await pool`update payments.effect set due_at = clock_timestamp(), first_sent_at = clock_timestamp() - interval '25 hours'
               where kind = 'refund' and point = 'sent'`;
    await pool`delete from sandbox.answer`; // the provider has forgotten the key
    await work();
    const [effect] = await pool`select point from payments.effect where kind = 'refund' order by id desc limit 1`;
    expect(effect).toEqual({ point: 'stuck' });
    expect(await pool`select from sandbox.refund where amount_minor = 6000`).toHaveLength(1);
    it.clock.set(new Date(it.clock.now().getTime() + 120_000));
    await quiet(); // the provider's own message brings it home, and nothing is stuck any more
    expect(await balanceOf(sql, refundDueOf(client.id, 'USD'))).toBe(0n);
  });
});

/** A professional with cleared money and a place to be paid. */
async function earner(amount: bigint, holder = 'Tomás Quispe') {
  const tomas = await person(pool, 'Tomás');
  const funding = await it.fund(amount, { to: tomas });
  await work();
  await it.pay(funding);
  await quiet();
  await it.release(funding, amount);
  await done(house, tomas, setDestination, { name: holder, account: 'PE-0011-2233' });
  return tomas;
}
const sumOf = (amount: bigint) => ({ amount: amount.toString(), currency: 'USD' });

describe('a payout', () => {
  test('takes cleared money to the bank', async () => {
    const tomas = await earner(10_000n);
    expect(await owed(tomas)).toBe(9000n);
    const { id } = await done(house, tomas, requestPayout, sumOf(9000n));
    expect(await owed(tomas)).toBe(0n);
    await work();
    expect(await pool`select status from payments.payout where id = ${id}`).toEqual([{ status: 'in_transit' }]);
    it.clock.set(new Date(it.clock.now().getTime() + 2 * 3_600_000));
    await quiet();
    expect(await pool`select status from payments.payout where id = ${id}`).toEqual([{ status: 'paid' }]);
  });

  test('asked for fifty times at once never takes more than there is', async () => {
    const tomas = await earner(10_000n);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => code(house, tomas, requestPayout, sumOf(1000n))),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(9);
    expect(new Set(answers)).toEqual(new Set(['done', 'payout_above_available']));
    expect(await owed(tomas)).toBe(0n);
  });

  test('that the bank refuses is the professional’s again', async () => {
    const tomas = await earner(10_000n, 'Fail Quispe');
    const { id } = await done(house, tomas, requestPayout, sumOf(9000n));
    await work();
    expect(await owed(tomas)).toBe(0n);
    it.clock.set(new Date(it.clock.now().getTime() + 2 * 3_600_000));
    await quiet();
    expect(await pool`select status, failure from payments.payout where id = ${id}`).toEqual([
      { status: 'failed', failure: 'account_closed' },
    ]);
    expect(await owed(tomas)).toBe(9000n);
  });

  test('above the limit waits for two people, and one alone is not two', async () => {
    const tomas = await earner(900_000n);
    const [ines, raul] = [await person(pool, 'Inés', 'operator'), await person(pool, 'Raúl', 'operator')];
    const { id, status } = await done(house, tomas, requestPayout, sumOf(800_000n));
    expect(status).toBe('awaiting_approval');
    const look = { payout: id, reason: 'Known for years' };
    expect(await code(house, client, approvePayout, look)).toBe('only_staff_may');
    expect(await code(house, ines, approvePayout, look)).toBe('done');
    expect(await code(house, ines, approvePayout, look)).toBe('already_looked');
    await work();
    expect(await pool`select status from payments.payout where id = ${id}`).toEqual([{ status: 'awaiting_approval' }]);
    expect(await code(house, raul, approvePayout, look)).toBe('done');
    await work();
    expect(await pool`select status from payments.payout where id = ${id}`).toEqual([{ status: 'in_transit' }]);
  });

  test('that is declined is the professional’s again', async () => {
    const tomas = await earner(900_000n);
    const ines = await person(pool, 'Inés', 'operator');
    const { id } = await done(house, tomas, requestPayout, sumOf(810_000n));
    expect(await owed(tomas)).toBe(0n);
    expect(await code(house, { ...tomas, staff: ['operator'] }, declinePayout, { payout: id, reason: 'Mine' })).toBe(
      'not_allowed_own_payout',
    );
    await done(house, ines, declinePayout, { payout: id, reason: 'Name differs' });
    expect(await owed(tomas)).toBe(810_000n);
  });

  test('to a changed destination waits seventy-two hours', async () => {
    const tomas = await earner(10_000n);
    const session = 'ses_0123456789abcdefghjkmnpqrs';
    await pool`insert into accounts.session (id, member, hash, device, address) values (${session}, ${tomas.id}, ${tomas.id}, 'd', 'a')`;
    await done(house, tomas, setDestination, { name: 'Tomás', account: 'PE-other', session });
    expect(await code(house, tomas, requestPayout, sumOf(100n))).toBe('destination_waiting');
    it.clock.set(new Date(it.clock.now().getTime() + 72 * 3_600_000));
    expect(await code(house, tomas, requestPayout, sumOf(100n))).toBe('done');
    await pool`update accounts.session set fresh_at = now() - interval '11 minutes' where id = ${session}`;
    expect(await code(house, tomas, requestPayout, { ...sumOf(100n), session })).toBe('only_after_proof');
  });
});

describe('a change of where somebody is paid that still waits', () => {
  async function proven(who: Awaited<ReturnType<typeof person>>) {
    const session = `ses_${who.id.slice(4)}`;
    await pool`insert into accounts.session (id, member, hash, device, address) values (${session}, ${who.id}, ${who.id}, 'd', 'a')`;
    return session;
  }

  test('is taken back by its owner, who stays with the account of before and is paid there at once', async () => {
    const tomas = await earner(10_000n);
    const session = await proven(tomas);
    expect(await code(house, tomas, keepDestination, { session })).toBe('destination_not_waiting');
    await done(house, tomas, setDestination, { name: 'Somebody', account: 'PE-thief-1', session });
    await done(house, tomas, setDestination, { name: 'Somebody', account: 'PE-thief-2', session });
    await done(house, tomas, keepDestination, { session });
    const { id } = await done(house, tomas, requestPayout, sumOf(100n));
    const [row] =
      await pool`select d.account from payments.payout p join payments.destination d on d.id = p.destination where p.id = ${id}`;
    expect(row?.['account']).toBe('PE-0011-2233');
  });

  test('stays when it can be used already, and is not taken back by a token or without a fresh proof', async () => {
    const tomas = await earner(10_000n);
    const session = await proven(tomas);
    await done(house, tomas, setDestination, { name: 'Tomás', account: 'PE-other', session });
    expect(await code(house, tomas, keepDestination, {})).toBe('only_after_proof');
    await pool`update accounts.session set fresh_at = now() - interval '11 minutes' where id = ${session}`;
    expect(await code(house, tomas, keepDestination, { session })).toBe('only_after_proof');
    await pool`update accounts.session set fresh_at = now() where id = ${session}`;
    it.clock.set(new Date(it.clock.now().getTime() + 72 * 3_600_000));
    expect(await code(house, tomas, keepDestination, { session })).toBe('destination_not_waiting');
  });
});

describe('what people read of their money', () => {
  const read = <T>(actor: Actor, query: Query<unknown, T>, input: object = {}) =>
    ask(house, { actor, lang: 'en' }, query as AnyQuery, input) as Promise<T>;

  test('is what is held, what clears, what can be taken out and what is on its way', async () => {
    const tomas = await earner(10_000n);
    const second = await it.fund(2000n, { to: tomas });
    await work();
    await it.pay(second);
    await quiet();
    await done(house, tomas, requestPayout, sumOf(1000n));
    expect(await read(tomas, moneyOverview)).toMatchObject({
      balances: [{ currency: 'USD', available: 8000n, clearing: 0n, inTransit: 1000n, protected: 2000n }],
      destination: { holder: 'Tomás Quispe', account: '•••• 2233' },
    });
    expect(await read(tomas, previewPayout, sumOf(3000n))).toMatchObject({
      offer: { allowed: true },
      left: 5000n,
      approvalsNeeded: 0,
    });
    expect(await read(tomas, previewPayout, sumOf(8001n))).toMatchObject({
      offer: { allowed: false, code: 'payout_above_available' },
    });
  });

  test('is a statement in which gross, fee and net add up, for each side its own', async () => {
    const tomas = await earner(10_000n);
    await done(house, tomas, requestPayout, sumOf(4000n));
    const month = it.clock.now().toISOString().slice(0, 7);
    const his = await read(tomas, statement, { month });
    expect(his.items.map(({ kind, gross, fee, net }) => [kind, gross, fee, net])).toEqual([
      ['release', 10_000n, 1000n, 9000n],
      ['payout', -4000n, 0n, -4000n],
    ]);
    expect(his.sums).toEqual([{ currency: 'USD', came: 9000n, left: -4000n, fees: 1000n }]);
    const hers = await read(client, statement, { month });
    expect(hers.items).toContainEqual(
      expect.objectContaining({ kind: 'funding', net: -10_000n, counterparty: 'Tomás' }),
    );
    expect(hers.items.some(({ kind }) => kind === 'payout' || kind === 'release')).toBe(false);
  });

  test('has a receipt for either side of it and for nobody else', async () => {
    const tomas = await earner(10_000n);
    const month = it.clock.now().toISOString().slice(0, 7);
    const [release] = (await read(tomas, statement, { month })).items;
    const transfer = release?.transfer ?? '';
    expect(await read(tomas, showReceipt, { transfer })).toMatchObject({
      kind: 'release',
      gross: 10_000n,
      fee: 1000n,
      clientName: 'Marina',
    });
    expect(await read(client, showReceipt, { transfer })).toMatchObject({ kind: 'release', professionalName: 'Tomás' });
    const stranger = await person(pool, 'Eva');
    expect(await read(stranger, showReceipt, { transfer })).toMatchObject({ code: 'not_found' });
  });

  test('is a list of payments with their refunds, for the payer and nobody else', async () => {
    const funding = await it.fund(5000n);
    await work();
    await it.pay(funding);
    await quiet();
    await it.giveBack(funding, 2000n, false);
    const shown = await read(client, showPayment, { payment: funding });
    expect(shown).toMatchObject({
      held: 3000n,
      refunds: [{ amount: 2000n, status: 'opened' }],
      professionalName: 'Tomás',
    });
    expect((await read(client, myPayments)).items.map((each) => each.id)).toContain(funding);
    expect(await read(it.professional, showPayment, { payment: funding })).toMatchObject({ code: 'not_found' });
  });

  test('is, for two of the staff, what waits for them', async () => {
    const tomas = await earner(900_000n);
    const ines = await person(pool, 'Inés', 'operator');
    const { id } = await done(house, tomas, requestPayout, sumOf(800_000n));
    expect((await read(ines, payoutsAtDesk)).items).toContainEqual(
      expect.objectContaining({ id, account: 'PE-0011-2233' }),
    );
    expect(await read(tomas, payoutsAtDesk)).toMatchObject({ code: 'not_found' });
    await done(house, ines, declinePayout, { payout: id, reason: 'Name differs' });
    expect(await read(tomas, showPayout, { payout: id })).toMatchObject({
      status: 'declined',
      approvals: [{ staff: null, verdict: 'declined', reason: 'Name differs' }],
    });
  });
});

test('money that the provider has and our books do not know is seen', async () => {
  await pool`update sandbox.balance set available_minor = available_minor + 1 where currency = 'USD'`;
  expect((await it.findings()).map(({ rule }) => rule)).toEqual(['provider_balance']);
  await pool`update sandbox.balance set available_minor = available_minor - 1 where currency = 'USD'`;
});

test.each([
  [
    'a payout that the ledger knows nothing of',
    `insert into payments.payout (id, member, provider, destination, amount, currency, approvals_needed, status, requested_at)
     select 'pyo_ghost', member, 'sandbox', id, 5, 'USD', 0, 'opened', '2027-01-01' from payments.destination limit 1`,
    ['payout_in_ledger', 'payout_in_transit'],
  ],
  [
    'a payout that paid more than was earned',
    `update payments.payout set amount = 99999999`,
    ['payout_in_ledger', 'payout_within_earnings'],
  ],
  ['a payment credited with another sum', `update payments.funding set amount = amount + 1`, ['payment_in_ledger']],
  ['a payment that was never credited', `update payments.funding set taken = 'noted'`, ['payment_in_ledger']],
  [
    'a refund that was marked done',
    `update payments.refund set status = 'pending'`,
    ['refund_in_ledger', 'refund_due'],
  ],
  ['an approval that vanished', `delete from payments.approval`, ['two_approved']],
  [
    'a destination used before its time',
    `update payments.destination set usable_at = '2030-01-01'`,
    ['destination_waited'],
  ],
  ['an entry of the record rewritten', `update record.entry set leaf = sha256('x') where seq = 1`, ['record_chain']],
  [
    'the words of an entry rewritten',
    `update record.content set fields = jsonb_set(fields, '{author}', '{"salt":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","value":"mem_other"}')`,
    ['record_chain'],
  ],
  ['an entry cut off', `update record.stream set seq = seq + 1`, ['record_chain']],
])('the doctor sees %s', async (_, fault, rules) => {
  const owner = connect(it.url, { max: 1 });
  const found: string[] = [];
  await owner
    .begin(async (tx) => {
      await tx.unsafe("set local session_replication_role = 'replica'");
      await tx.unsafe(fault);
      found.push(...(await examine(tx as unknown as Sql)).map(({ rule }) => rule));
      throw new Error('undo');
    })
    .catch(() => {});
  await owner.end();
  expect([...new Set(found)]).toEqual(expect.arrayContaining(rules));
});
