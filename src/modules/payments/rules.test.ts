import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { isRefusal } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { maskedAccount } from './recorded.ts';
import {
  type PayoutFacts,
  approvePayout,
  available,
  clearing,
  declinePayout,
  requestPayout,
  setDestination,
} from './rules-payouts.ts';
import { openCheckout, returnFunding, seePayment, seePayout, seeRefund } from './rules-provider.ts';
import type { Destination, Funding, Payout, Refund } from './things.ts';

const now = new Date('2026-11-20T12:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const provider = { kind: 'provider' } as const;
const tomas = { kind: 'member', id: 'mem_tomas', staff: [] } as const;
const ines = { kind: 'member', id: 'mem_ines', staff: ['operator'] } as const;
const raul = { kind: 'member', id: 'mem_raul', staff: ['operator'] } as const;
const mediator = { kind: 'member', id: 'mem_med', staff: ['mediator'] } as const;
const visitor = { kind: 'visitor' } as const;
const call = (actor: Actor): Call => ({ actor, lang: 'en', now, id: (prefix) => `${prefix}_new` });
const said = (answer: object): string => (isRefusal(answer) ? answer.code : 'done');
const head = newStream('member', 'mem_tomas', []);

const funding: Funding = {
  id: 'fnd_1',
  engagement: 'eng_1',
  milestone: 'mil_1',
  payer: 'mem_ana',
  byMember: 'mem_ana',
  professional: 'mem_tomas',
  provider: 'sandbox',
  method: 'card',
  amount: 500n,
  currency: 'USD',
  description: 'Logo',
  lang: 'en',
  status: 'pending',
  failure: null,
  contradiction: null,
  providerId: 'p1',
  checkoutUrl: 'https://pay.test/1',
  openedAt: now,
  endedAt: null,
  supersededAt: null,
  heardAt: null,
  taken: null,
};
const look = <S extends string>(status: S) => ({
  status,
  failure: null,
  providerId: 'p1',
  amount: 500n,
  currency: 'USD',
});

describe('what the provider shows of a payment', () => {
  test.each([
    ['pending', 'succeeded', 'succeeded'],
    ['pending', 'requires_action', 'requires_action'],
    ['requires_action', 'pending', 'pending'],
    ['processing', 'failed', 'failed'],
    ['opened', 'expired', 'expired'],
  ] as const)('%s, then %s, is %s', (before, then, after) => {
    expect(seePayment({ funding: { ...funding, status: before }, look: look(then) }, call(provider))).toMatchObject({
      status: after,
    });
  });
  test.each(['succeeded', 'failed', 'canceled', 'expired'] as const)(
    '%s is an end, and hearing it again is nothing new',
    (end) => {
      expect(said(seePayment({ funding: { ...funding, status: end }, look: look(end) }, call(provider)))).toBe(
        'nothing_new',
      );
    },
  );
  test('an end that is taken back changes nothing and is written down for a person', () => {
    const seen = seePayment({ funding: { ...funding, status: 'succeeded' }, look: look('failed') }, call(provider));
    expect(seen).toMatchObject({
      status: 'succeeded',
      contradiction: 'succeeded, then failed',
      ended: false,
      transfer: null,
    });
  });
  test('another sum or currency than was asked is no payment of ours', () => {
    for (const other of [{ amount: 501n }, { currency: 'MXN' }])
      expect(seePayment({ funding, look: { ...look('succeeded'), ...other } }, call(provider))).toMatchObject({
        status: 'contradicted',
      });
  });
  test.each([
    ['a member', tomas],
    ['staff', ines],
    ['a visitor', visitor],
    ['the clock', { kind: 'clock' }],
  ] as const)('%s may not say it', (_, actor) => {
    expect(said(seePayment({ funding, look: look('succeeded') }, call(actor)))).toBe('not_allowed');
    expect(
      said(
        openCheckout(
          { funding: { ...funding, providerId: null }, providerId: 'p', url: 'https://x.test' },
          call(actor),
        ),
      ),
    ).toBe('not_allowed');
    expect(said(returnFunding({ funding: { ...funding, status: 'succeeded' }, head }, call(actor)))).toBe(
      'not_allowed',
    );
  });
});

describe('a payment that nobody takes', () => {
  test('goes back whole to whoever paid', () => {
    expect(returnFunding({ funding: { ...funding, status: 'succeeded' }, head }, call(provider))).toMatchObject({
      taken: 'returned',
      refund: { client: 'mem_ana', amount: 500n, funding: 'fnd_1' },
      transfer: { kind: 'funding_returned', cause: 'funding:fnd_1' },
    });
  });
  test('moves nothing when no money came', () => {
    expect(returnFunding({ funding: { ...funding, status: 'expired' }, head }, call(provider))).toMatchObject({
      taken: 'noted',
      refund: null,
      transfer: null,
    });
  });
  test.each([
    ['heard of', { status: 'succeeded', heardAt: now }],
    ['still open', { status: 'pending' }],
    ['contradicted', { status: 'contradicted' }],
  ] as const)('is left alone while it is %s', (_, change) => {
    expect(said(returnFunding({ funding: { ...funding, ...change }, head }, call(provider)))).toBe('nothing_new');
  });
});

const refund: Refund = {
  id: 'rfd_1',
  funding: 'fnd_1',
  engagement: 'eng_1',
  milestone: 'mil_1',
  client: 'mem_ana',
  amount: 500n,
  currency: 'USD',
  reason: 'agreed',
  status: 'pending',
  failure: null,
  providerId: 'r1',
  openedAt: now,
  endedAt: null,
};
const payout: Payout = {
  id: 'pyo_1',
  member: 'mem_tomas',
  provider: 'sandbox',
  destination: 'dst_1',
  amount: 500n,
  currency: 'USD',
  approvalsNeeded: 2,
  status: 'in_transit',
  failure: null,
  providerId: 'o1',
  requestedAt: now,
  endedAt: null,
};

describe('what the provider shows of money on its way out', () => {
  test('a refund leaves our books when it has arrived, and stays owed when it failed', () => {
    const see = (status: 'pending' | 'succeeded' | 'failed') =>
      seeRefund({ refund, provider: 'sandbox', look: look(status), head }, call(provider));
    expect(see('succeeded')).toMatchObject({ entry: { type: 'refund.arrived' }, transfer: { kind: 'refund_sent' } });
    expect(see('failed')).toMatchObject({ entry: { type: 'refund.failed' }, transfer: null });
    expect(see('pending')).toMatchObject({ entry: null, transfer: null });
  });
  test('a payout is paid once or comes back once', () => {
    const see = (status: 'in_transit' | 'paid' | 'failed', before: Payout['status'] = 'in_transit') =>
      seePayout({ payout: { ...payout, status: before }, look: look(status), head }, call(provider));
    expect(see('paid')).toMatchObject({ entry: { type: 'payout.paid' }, transfer: { kind: 'payout_paid' } });
    expect(see('failed')).toMatchObject({ entry: { type: 'payout.failed' }, transfer: { kind: 'payout_returned' } });
    expect(said(see('failed', 'paid'))).toBe('nothing_new');
    expect(said(see('paid', 'failed'))).toBe('nothing_new');
    expect(said(see('paid', 'declined'))).toBe('nothing_new');
  });
});

const numbers = { at: () => defaults };
const destination: Destination = {
  id: 'dst_1',
  member: 'mem_tomas',
  name: 'Tomás',
  account: 'PE-0011-2233',
  setAt: days(-9),
  usableAt: days(-6),
};
const facts: PayoutFacts = {
  head,
  amount: 900n,
  currency: 'USD',
  provider: 'sandbox',
  balance: 1000n,
  credits: [],
  destination,
  proof: { kind: 'session', provenSeconds: 30 },
  numbers,
};

describe('a payout', () => {
  test.each<[string, Partial<PayoutFacts>, string]>([
    ['of what is available', {}, 'done'],
    ['of all that is available', { amount: 1000n }, 'done'],
    ['of one unit more', { amount: 1001n }, 'payout_above_available'],
    ['without a destination', { destination: null }, 'destination_missing'],
    ['to a destination that waits', { destination: { ...destination, usableAt: days(1) } }, 'destination_waiting'],
    ['at the instant the wait ends', { destination: { ...destination, usableAt: now } }, 'done'],
    [
      'by somebody who proved themselves too long ago',
      { proof: { kind: 'session', provenSeconds: 601 } },
      'only_after_proof',
    ],
    ['from a session that is gone', { proof: null }, 'only_after_proof'],
    ['by a program with a token', { proof: { kind: 'token' } }, 'done'],
    [
      'of what is still clearing',
      { credits: [{ amount: 200n, at: days(-1), rail: 'card' }] },
      'payout_above_available',
    ],
    ['of what has cleared', { credits: [{ amount: 200n, at: days(-3), rail: 'card' }] }, 'done'],
    ['of what never had to clear', { credits: [{ amount: 200n, at: now, rail: 'instant' }] }, 'done'],
  ])('%s: %s', (_, change, expected) => {
    expect(said(requestPayout({ ...facts, ...change }, call(tomas)))).toBe(expected);
  });
  test('is for those who are signed in', () => {
    expect(said(requestPayout(facts, call(visitor)))).toBe('sign_in_first');
    expect(said(requestPayout(facts, call({ kind: 'clock' })))).toBe('sign_in_first');
  });
  test.each([
    [4_999_99n, 'USD', 0],
    [5_000_00n, 'USD', 2],
    [26_999_99n, 'BRL', 0],
    [27_000_00n, 'BRL', 2],
  ])('of %s %s needs %s approvals', (amount, currency, needed) => {
    const plan = requestPayout({ ...facts, amount, currency, balance: amount }, call(tomas));
    expect(plan).toMatchObject({
      payout: { approvalsNeeded: needed, status: needed > 0 ? 'awaiting_approval' : 'opened' },
    });
  });
  test('never makes available more than is owed, whatever is clearing', () => {
    expect(available(100n, [{ amount: 300n, clearsAt: days(1) }])).toBe(0n);
    expect(clearing([{ amount: 1n, at: days(-3), rail: 'card' }], numbers, now)).toEqual([]);
  });
});

describe('a large payout', () => {
  const waiting = { head, payout: { ...payout, status: 'awaiting_approval' }, approvals: [], reason: 'Known' } as const;
  const first = { staff: 'mem_ines', verdict: 'approved', reason: 'Known', at: now } as const;
  test('goes out when the second person has approved', () => {
    expect(approvePayout(waiting, call(ines))).toMatchObject({ next: null });
    expect(approvePayout({ ...waiting, approvals: [first] }, call(raul))).toMatchObject({ next: 'opened' });
  });
  test('comes back when one person declines', () => {
    expect(declinePayout({ ...waiting, approvals: [first] }, call(raul))).toMatchObject({
      next: 'declined',
      transfer: { kind: 'payout_returned' },
    });
  });
  test.each([
    ['the same person twice', { approvals: [first] }, ines, 'already_looked'],
    ['whoever is paid', { payout: { ...waiting.payout, member: 'mem_ines' } }, ines, 'not_allowed_own_payout'],
    ['another role', {}, mediator, 'only_staff_may'],
    ['no staff', {}, tomas, 'only_staff_may'],
    ['anybody, when it has gone', { payout }, ines, 'payout_not_waiting'],
  ] as const)('is not decided by %s', (_, change, actor, expected) => {
    expect(said(approvePayout({ ...waiting, ...change }, call(actor)))).toBe(expected);
    expect(said(declinePayout({ ...waiting, ...change }, call(actor)))).toBe(expected);
  });
});

describe('a destination', () => {
  const wish = {
    head,
    name: 'Tomás',
    account: 'PE-9',
    before: null,
    proof: { kind: 'session', provenSeconds: 1 },
    numbers,
  } as const;
  test('that is the first can be used at once', () => {
    expect(setDestination(wish, call(tomas))).toMatchObject({
      destination: { usableAt: now },
      entry: { type: 'payout_destination.set' },
    });
  });
  test('that is changed waits seventy-two hours', () => {
    expect(setDestination({ ...wish, before: destination }, call(tomas))).toMatchObject({
      destination: { usableAt: days(3) },
      entry: { type: 'payout_destination.changed' },
    });
  });
  test.each([
    ['by a token', { before: destination, proof: { kind: 'token' } }, 'only_after_proof'],
    [
      'after a proof that is old',
      { before: destination, proof: { kind: 'session', provenSeconds: 601 } },
      'only_after_proof',
    ],
    ['to the same', { before: { ...destination, name: 'Tomás', account: 'PE-9' } }, 'destination_unchanged'],
  ] as const)('is not changed %s', (_, change, expected) => {
    expect(said(setDestination({ ...wish, ...change }, call(tomas)))).toBe(expected);
  });
  test('is shown by its last four characters only', () => {
    expect(maskedAccount('PE-0011-2233')).toBe('•••• 2233');
    expect(maskedAccount('1234')).toBe('••••');
  });
});
