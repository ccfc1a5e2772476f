/**
 * A case beside everything else that moves the money of a milestone: whatever is pressed in the same instant, exactly one
 * of them settles it, and the others hear why they came too late.
 */
import { beforeEach, expect, test } from 'vitest';
import { createHouse } from '../../src/doors/house.ts';
import {
  acceptInCase,
  askArbitration,
  counterInCase,
  decideCase,
  goOnWithCase,
  openCase,
  openRefundCase,
  takeCase,
} from '../../src/modules/cases/index.ts';
import { releaseMilestone } from '../../src/modules/engagements/index.ts';
import { audit } from '../../src/modules/ledger/index.ts';
import { requestPayout, setDestination } from '../../src/modules/payments/index.ts';
import { connectAsApp } from '../../src/platform/postgres/connect.ts';
import { retold } from '../simulation/invariants.ts';
import { code, done, testHouse, testSecret } from '../support/house.ts';
import { person } from '../support/people.ts';
import {
  type Settling,
  decidedActs,
  refundingActs,
  refundsOf,
  settlingActs,
  settlementsOf,
} from '../support/settling.ts';
import { deliveredJob, theClock } from '../support/work.ts';

const { pool, clock, url, advance, house: one } = await testHouse();
const wide = connectAsApp(url, { max: 24 });
const house = createHouse({ pool: wide, readers: wide, clock, secret: testSecret });
const client = await person(pool, 'Marina Ferro');
const arbiter = { ...(await person(pool, 'Iris Prado')), staff: ['arbiter'] } as const;
const professional = await person(pool, 'Tomás Quispe');

let at: Settling = { house, client, professional, milestone: '', number: '', offer: '' };
beforeEach(async () => {
  const { milestone } = await deliveredJob(one, pool, client, professional);
  at = { ...at, milestone };
});
const once = { transfers: 1, endings: 1, held: 0n };

async function openedCase(): Promise<void> {
  const asked = {
    milestone: at.milestone,
    toClient: { amount: '21000', currency: 'USD' },
    reason: 'Pages are missing.',
  };
  const { number, offer } = await done(one, client, openCase, asked);
  at = { ...at, number, offer };
}

test('of opening a case, release and refund together exactly one has the money', async () => {
  const { open, release, refund } = settlingActs;
  const codes = await Promise.all(
    Array.from({ length: 90 }, (_, n) => [open, release, refund][n % 3]?.(at) ?? Promise.resolve('')),
  );
  expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  expect([...new Set(codes)].every((each) => /^(done|already_settled|milestone_in_case)$/.test(each))).toBe(true);
  const { transfers, held } = await settlementsOf(pool, at.milestone);
  expect(transfers === 1 ? held === 0n : held === 42000n).toBe(true);
});

test('a case that is opened in the same second as the silence that releases is before it or too late', async () => {
  advance(7);
  const { open, silence } = settlingActs;
  const codes = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? open(at) : silence(at))));
  expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  expect(await settlementsOf(pool, at.milestone)).toEqual(once);
});

test('of two hundred who accept at once one settles', async () => {
  await openedCase();
  const codes = await Promise.all(Array.from({ length: 200 }, () => settlingActs.accept(at)));
  expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['done', 'case_closed']));
  expect(await settlementsOf(pool, at.milestone)).toEqual(once);
});

test('of accepting, conceding, an overlap, release, refund and silence together one settles', async () => {
  await openedCase();
  const acts = Object.values(settlingActs);
  const codes = await Promise.all(
    Array.from({ length: 96 }, (_, n) => acts[n % acts.length]?.(at) ?? Promise.resolve('')),
  );
  expect(codes.filter((each) => each === 'done').length).toBeGreaterThan(0);
  expect(await settlementsOf(pool, at.milestone)).toEqual(once);
});

test('not even a rule that forgets moves what a case holds: the ledger says no', async () => {
  await openedCase();
  const forgets = { ...releaseMilestone, decide: forgetful };
  expect(await code(one, client, forgets, { milestone: at.milestone })).toBe('milestone_in_case');
  expect(await settlementsOf(pool, at.milestone)).toEqual({ transfers: 0, endings: 0, held: 42000n });
});

/** The rule of a release as if nobody had ever heard of cases. */
const forgetful: typeof releaseMilestone.decide = (facts, call) =>
  releaseMilestone.decide({ ...facts, milestone: { ...facts.milestone, inCase: null } }, call);

test('of an agreement beside the arbiter, a decision that is carried out and two waivers together one settles', async () => {
  for (const days of [0, 3]) {
    await openedCase();
    const { number, offer } = await decidedCase();
    advance(days);
    const acts = Object.values(decidedActs);
    const codes = await Promise.all(
      Array.from({ length: 96 }, (_, n) => acts[n % acts.length]?.({ ...at, number, offer }) ?? Promise.resolve('')),
    );
    const known =
      /^(done|case_closed|case_is_elsewhere|case_time_over|already_waived|not_due_yet|milestone_in_case|already_settled)$/;
    expect(codes.filter((each) => !known.test(each))).toEqual([]);
    expect(await settlementsOf(pool, at.milestone)).toEqual(once);
    const { milestone } = await deliveredJob(one, pool, client, professional);
    at = { ...at, milestone };
  }
});

test('of taking a case back and accepting its offer together one happens, and of what is free again one has the money', async () => {
  await openedCase();
  const acts = [decidedActs.takeBack, settlingActs.accept, settlingActs.release];
  const codes = await Promise.all(Array.from({ length: 60 }, (_, n) => acts[n % 3]?.(at) ?? Promise.resolve('')));
  expect(
    codes.every((each) => /^(done|case_closed|case_already_settled|milestone_in_case|already_settled)$/.test(each)),
  ).toBe(true);
  const { transfers, endings, held } = await settlementsOf(pool, at.milestone);
  expect([
    { transfers: 1, endings: 1, held: 0n },
    { transfers: 0, endings: 0, held: 42000n },
  ]).toContainEqual({ transfers, endings, held });
});

/** An arbiter has decided, and one side has proposed an agreement since. */
async function decidedCase(): Promise<{ number: string; offer: string }> {
  const { number } = at;
  await done(one, professional, askArbitration, { case: number });
  advance(3);
  await code(one, theClock, goOnWithCase, { case: number });
  await done(one, arbiter, takeCase, { case: number });
  const [row] = await pool<{ version: number; criteria: string[] }[]>`
    select k.version, m.criteria from casework.docket k, engagements.milestone m where k.number = ${number} and m.id = ${at.milestone}`;
  const criteria = row?.criteria.map((criterion) => ({ criterion, met: 'met', reason: 'It is there, as agreed.' }));
  const decision = {
    version: row?.version,
    toClient: { amount: '10000', currency: 'USD' },
    reason: 'Most of it is there.',
  };
  await done(one, arbiter, decideCase, { case: number, ...decision, criteria });
  const asked = { toClient: { amount: '15000', currency: 'USD' }, reason: 'Pages are missing.' };
  await done(one, client, counterInCase, { case: number, ...asked });
  const [late] = await pool<{ id: string }[]>`select id from cases.offer where number = ${number} and late`;
  return { number, offer: late?.id ?? '' };
}

async function releasedCase(): Promise<void> {
  await done(one, client, releaseMilestone, { milestone: at.milestone });
  const asked = {
    milestone: at.milestone,
    toClient: { amount: '21000', currency: 'USD' },
    reason: 'Pages are missing.',
  };
  const { number, offer } = await done(one, client, openRefundCase, asked);
  at = { ...at, number, offer };
}
const late = /^(done|case_closed|case_is_elsewhere|case_time_over|case_already_open|not_due_yet|range_already_given)$/;

test('of two hundred who agree to a refund after the release at once, one moves the money', async () => {
  await releasedCase();
  const codes = await Promise.all(Array.from({ length: 200 }, () => refundingActs.agree(at)));
  expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['done', 'case_closed']));
  expect(await refundsOf(pool, at.number)).toEqual({ transfers: 1, endings: 1, refunded: 21000n });
});

test('of agreeing, leaving, an overlap and silence at the end of the time together one ends the talks', async () => {
  for (const days of [0, 3]) {
    await releasedCase();
    advance(days);
    const acts = Object.values(refundingActs);
    const codes = await Promise.all(
      Array.from({ length: 96 }, (_, n) => acts[n % acts.length]?.(at) ?? Promise.resolve('')),
    );
    expect(codes.filter((each) => !late.test(each))).toEqual([]);
    const { transfers, endings, refunded } = await refundsOf(pool, at.number);
    expect(endings).toBe(1);
    expect(refunded > 0n).toBe(transfers === 1);
    const { milestone } = await deliveredJob(one, pool, client, professional);
    at = { ...at, milestone };
  }
});

test('of a refund and a payout that draw on one balance together, one has the money', async () => {
  await releasedCase();
  const [row] = await pool<{ amount: bigint }[]>`
    select amount from ledger.shown_balance where account = ${`payable:${professional.id}:USD`}`;
  await done(one, professional, setDestination, { name: 'Tomás Quispe', account: 'GB82WEST12345698765432' });
  const takeAll = () => code(house, professional, requestPayout, { amount: `${row?.amount}`, currency: 'USD' });
  const codes = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? refundingActs.agree(at) : takeAll())));
  expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  expect(codes.every((each) => /^(done|case_closed|balance_too_small|payout_above_available)$/.test(each))).toBe(true);
  expect(await audit(one.db)).toEqual([]);
});

test('what was agreed is one transfer, and the books are right after every race', async () => {
  await openedCase();
  await done(one, professional, acceptInCase, { case: at.number, offer: at.offer });
  expect(await settlementsOf(pool, at.milestone)).toEqual(once);
  expect(await audit(one.db)).toEqual([]);
});

test('who only reads the record comes to the same end of a milestone, shared by a case or given back whole', async () => {
  await openedCase();
  await done(one, professional, acceptInCase, { case: at.number, offer: at.offer });
  const { milestone } = await deliveredJob(one, pool, client, professional);
  at = { ...at, milestone };
  await openedCase();
  expect(await settlingActs.concede(at)).toBe('done');
  expect(await retold(pool)).toEqual([]);
  await wide.end({ timeout: 1 });
});
