/**
 * What happens to payments, refunds and payouts: by the payer's hand, by a tester's, or because time passes. Every step
 * is one transaction: the row moves, the balance follows, and a webhook is written down. A step that comes too late
 * finds the row elsewhere and does nothing.
 */
import type { CardBehaviour } from './cards.ts';
import { announce, sendAgain } from './mailroom.ts';
import * as store from './store.ts';
import { type Moment, type Tx, type World, later, momentOf } from './world.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const attemptLimit = 10;

/** How long things take: on the house's clock, and on the wall for whoever only waits in front of the screen. */
const durations = {
  slowCard: { clock: minute, wall: 3 * second },
  bankTransfer: { clock: day, wall: null },
  refund: { clock: minute, wall: 3 * second },
  payout: { clock: hour, wall: 10 * second },
} as const;

export function nextAfter(moment: Moment, status: string, what: keyof typeof durations): store.Next {
  const { clock, wall } = durations[what];
  return { status, at: later(moment.at, clock), wallAt: wall === null ? null : later(moment.wallAt, wall) };
}

/** What can happen to a payment. Settling, failing and expiring are also what time and testers do. */
const acts = {
  pay: { from: ['pending'], to: 'succeeded', next: null },
  refuse: { from: ['pending'], to: 'pending', failure: 'card_declined', countsAsAttempt: true },
  ask: { from: ['pending'], to: 'requires_action', countsAsAttempt: true },
  approve: { from: ['requires_action'], to: 'succeeded', next: null },
  deny: { from: ['requires_action'], to: 'pending', failure: 'authentication_failed' },
  order: { from: ['pending'], to: 'processing' },
  settle: { from: ['pending', 'requires_action', 'processing'], to: 'succeeded', next: null },
  giveUp: { from: ['pending'], to: 'failed', failure: 'too_many_attempts', next: null },
  fail: { from: ['pending', 'requires_action', 'processing'], to: 'failed', failure: 'returned_by_bank', next: null },
  cancel: { from: ['pending', 'requires_action'], to: 'canceled', next: null },
  expire: { from: ['pending', 'requires_action'], to: 'expired', next: null },
} as const satisfies Record<string, store.PaymentStep>;
export type PaymentAct = keyof typeof acts;

/** True when the act was still possible. */
export async function happen(world: World, paymentId: string, act: PaymentAct): Promise<boolean> {
  return world.sql.begin((tx) => step(tx, world, momentOf(world), paymentId, acts[act]));
}

/** What follows when a card's form was filled in rightly. */
export async function payByCard(world: World, paymentId: string, behaviour: CardBehaviour): Promise<boolean> {
  if (behaviour === 'succeeds') return happen(world, paymentId, 'pay');
  if (behaviour === 'authentication') return happen(world, paymentId, 'ask');
  return world.sql.begin(async (tx) => {
    const moment = momentOf(world);
    if (behaviour === 'slow') {
      const next = nextAfter(moment, 'succeeded', 'slowCard');
      return step(tx, world, moment, paymentId, { ...acts.order, next });
    }
    return step(tx, world, moment, paymentId, acts.refuse);
  });
}

async function step(tx: Tx, world: World, moment: Moment, id: string, wanted: store.PaymentStep): Promise<boolean> {
  const payment = await store.stepPayment(tx, id, wanted);
  if (!payment) return false;
  const { status, currency, amountMinor, attempts } = payment;
  await announce(tx, world, moment, { kind: 'payment', id, what: status === 'pending' ? 'attempt_failed' : status });
  if (status === 'pending' && attempts >= attemptLimit) return step(tx, world, moment, id, acts.giveUp);
  if (status === 'succeeded') await store.credit(tx, currency, amountMinor);
  return true;
}

async function endRefund(world: World, id: string, to: 'succeeded' | 'failed'): Promise<boolean> {
  return world.sql.begin(async (tx) => {
    const refund = await store.endRefund(tx, id, to);
    if (!refund) return false;
    await announce(tx, world, momentOf(world), { kind: 'refund', id, what: to });
    if (to === 'failed') {
      await store.giveBackToPayment(tx, refund.paymentId, refund.amountMinor);
      await store.credit(tx, refund.currency, refund.amountMinor);
    }
    return true;
  });
}

async function endPayout(world: World, id: string, to: 'paid' | 'failed'): Promise<boolean> {
  return world.sql.begin(async (tx) => {
    const payout = await store.endPayout(tx, id, to);
    if (!payout) return false;
    await announce(tx, world, momentOf(world), { kind: 'payout', id, what: to });
    if (to === 'failed') await store.credit(tx, payout.currency, payout.amountMinor);
    return true;
  });
}

/** Does what time has come to, and answers how much it was. */
export async function passTime(world: World): Promise<number> {
  const due = await store.dueObjects(world.sql, momentOf(world));
  for (const each of due) await comeDue(world, each);
  return due.length;
}

function comeDue(world: World, { kind, id, status }: store.Due): Promise<boolean> {
  if (kind === 'payment') return happen(world, id, status === 'expired' ? 'expire' : 'settle');
  if (kind === 'refund') return endRefund(world, id, status === 'failed' ? 'failed' : 'succeeded');
  return endPayout(world, id, status === 'failed' ? 'failed' : 'paid');
}

/** What a tester may make happen. */
export type TesterAct = 'settle' | 'expire' | 'fail' | 'succeed' | 'pay' | 'send';
const testerActs: Record<string, readonly TesterAct[]> = {
  'payment pending': ['settle', 'expire', 'fail'],
  'payment requires_action': ['settle', 'expire', 'fail', 'send'],
  'payment processing': ['settle', 'fail', 'send'],
  'refund pending': ['succeed', 'fail', 'send'],
  'payout in_transit': ['pay', 'fail', 'send'],
};

/** The buttons a tester has for an object in this state; what has ended can only be told of again. */
export function testerActsFor({ kind, status }: Pick<store.Recent, 'kind' | 'status'>): readonly TesterAct[] {
  return testerActs[`${kind} ${status}`] ?? ['send'];
}

/** False when there is no such object, or it is past that. */
export async function actAsTester(world: World, id: string, act: TesterAct): Promise<boolean> {
  if (act === 'send') return sendAgain(world, id);
  if (id.startsWith('sbx_pay_')) return act === 'succeed' || act === 'pay' ? false : happen(world, id, act);
  if (act === 'settle' || act === 'expire') return false;
  if (id.startsWith('sbx_ref_')) return endRefund(world, id, act === 'fail' ? 'failed' : 'succeeded');
  return endPayout(world, id, act === 'fail' ? 'failed' : 'paid');
}
