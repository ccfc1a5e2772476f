import { expect, test } from 'vitest';
import { z } from 'zod';
import { testHouse, act, code, done } from '../../../test/support/house.ts';
import type { Call } from '../../core/actor.ts';
import { type Sql, command } from '../../core/command.ts';
import { invariants } from '../../engines/double-entry/index.ts';
import { connect } from '../../platform/postgres/connect.ts';
import { newStream, lockStream } from '../record/index.ts';
import {
  type Transfer,
  audit,
  balanceOf,
  escrowOf,
  fold,
  fundTransfer,
  ledgerDump,
  lockBalances,
  payableOf,
  platformFeeOf,
  post,
  refundTransfer,
  releaseTransfer,
} from './index.ts';

const { house, pool, url } = await testHouse({ ownBooks: true });
const sql = pool as unknown as Sql;
const ana = { kind: 'member', id: 'mem_ana', staff: [] } as const;

/** Moves money as an act would, without the life of a milestone around it: the ledger must hold by itself. */
const move = command({
  name: 'test.move',
  input: z.custom<(call: Call) => Transfer>(),
  async load(tx, make) {
    const head = await lockStream(tx, 'moves');
    return { make, head: head ?? newStream('house', 'moves', []) };
  },
  decide: ({ make, head }, call) => ({
    transfer: make(call),
    entry: { stream: head, type: 'money.moved', fields: {} },
  }),
  apply(write, { transfer }, call) {
    post(write, transfer, call);
    return { transfer: transfer.id };
  },
});
/** The same without a stream, so that nothing but the ledger keeps two apart. */
const rush = command({
  name: 'test.rush',
  input: move.input,
  load: async (_tx, make) => ({ make }),
  decide: ({ make }, call) => ({ transfer: make(call), entry: null }),
  apply(write, { transfer }, call) {
    post(write, transfer, call);
    return { transfer: transfer.id };
  },
});

const usd = (amount: bigint) => ({ amount, currency: 'USD' });
const fund =
  (milestone: string, amount = 10_000n) =>
  (call: Call) =>
    fundTransfer({ funding: `fnd_${milestone}`, milestone, provider: 'sandbox', ...usd(amount) }, call);
const release =
  (milestone: string, amount = 10_000n, fee = 1000n) =>
  (call: Call) =>
    releaseTransfer({ milestone, professional: 'mem_bea', fee, ...usd(amount) }, call);
const refund =
  (milestone: string, amount = 10_000n) =>
  (call: Call) =>
    refundTransfer({ milestone, client: 'mem_ana', refund: `rfd_${milestone}`, whole: true, ...usd(amount) }, call);

test('what was funded is held, and what is released reaches the professional less the fee', async () => {
  await done(house, ana, move, fund('mil_1'));
  expect(await balanceOf(sql, escrowOf('mil_1'))).toBe(10_000n);
  await done(house, ana, move, release('mil_1'));
  expect(await balanceOf(sql, escrowOf('mil_1'))).toBe(0n);
  expect(await balanceOf(sql, payableOf('mem_bea', 'USD'))).toBe(9000n);
  expect(await balanceOf(sql, platformFeeOf('USD'))).toBe(1000n);
});

test('of two hundred releases at once one settles, and the others hear that it is settled', async () => {
  await done(house, ana, move, fund('mil_2'));
  const answers = await Promise.all(Array.from({ length: 200 }, () => code(house, ana, rush, release('mil_2'))));
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
  expect(new Set(answers)).toEqual(new Set(['done', 'already_settled']));
});

test('of a release and a refund fired together exactly one wins', async () => {
  for (let round = 0; round < 20; round += 1) {
    const milestone = `mil_race${round}`;
    await done(house, ana, move, fund(milestone));
    const answers = await Promise.all([
      code(house, ana, rush, release(milestone)),
      code(house, ana, rush, refund(milestone)),
    ]);
    expect(answers.toSorted()).toEqual(['already_settled', 'done']);
  }
});

test('more than what is held cannot leave', async () => {
  await done(house, ana, move, fund('mil_3', 500n));
  expect(await code(house, ana, move, release('mil_3', 501n))).toBe('balance_too_low');
  expect(await balanceOf(sql, escrowOf('mil_3'))).toBe(500n);
});

test('an account keeps one currency', async () => {
  await done(house, ana, move, fund('mil_4'));
  const pesos = (call: Call) =>
    fundTransfer({ funding: 'fnd_mxn', milestone: 'mil_4', provider: 'sandbox', amount: 5n, currency: 'MXN' }, call);
  expect(await code(house, ana, move, pesos)).toBe('currency_mixed');
});

test('legs that do not add up are refused by the database itself', async () => {
  const crooked = (call: Call): Transfer => ({
    ...fund('mil_5')(call),
    legs: [
      { account: escrowOf('mil_5'), amount: 7n },
      { account: platformFeeOf('USD'), amount: -6n },
    ],
  });
  await expect(act(house, ana, move, crooked)).rejects.toThrow('off by 1');
  const stray = (call: Call): Transfer => ({
    ...fund('mil_5')(call),
    legs: [
      { account: 'pocket:USD', amount: 7n },
      { account: platformFeeOf('USD'), amount: -7n },
    ],
  });
  await expect(act(house, ana, move, stray)).rejects.toThrow('no account pocket:USD');
});

test('accounts that two releases open at once are opened once', async () => {
  const milestones = Array.from({ length: 8 }, (_, n) => `mil_open${n}`);
  for (const milestone of milestones) await done(house, ana, move, fund(milestone));
  const toNewcomer = (milestone: string) => (call: Call) =>
    releaseTransfer({ milestone, professional: 'mem_new', fee: 0n, ...usd(10_000n) }, call);
  await Promise.all(milestones.map((milestone) => done(house, ana, rush, toNewcomer(milestone))));
  expect(await balanceOf(sql, payableOf('mem_new', 'USD'))).toBe(80_000n);
});

test('folding while money moves loses and doubles nothing, at every moment', async () => {
  const before = await balanceOf(sql, platformFeeOf('USD'));
  const milestones = Array.from({ length: 40 }, (_, n) => `mil_fold${n}`);
  await Promise.all(milestones.map((milestone) => done(house, ana, rush, fund(milestone))));
  let folded = 0;
  const folding = (async () => {
    for (let n = 0; n < 30; n += 1) folded += await fold(sql);
  })();
  const watching = (async () => {
    for (let n = 0; n < 30; n += 1) expect((await ledgerDump(sql)).sums['USD']).toBe('0');
  })();
  await Promise.all([folding, watching, ...milestones.map((milestone) => done(house, ana, rush, release(milestone)))]);
  await fold(sql);
  expect(folded).toBeGreaterThan(0);
  expect(await balanceOf(sql, platformFeeOf('USD'))).toBe(before + 40_000n);
  expect(await pool`select from ledger.delta`).toHaveLength(0);
});

test('balances are locked in the order of their names, and an unknown one holds nothing', async () => {
  const held = await pool.begin((tx) => lockBalances(tx as never, ['payable:nobody:USD', escrowOf('mil_3')]));
  expect([...held]).toEqual([
    ['payable:nobody:USD', 0n],
    [escrowOf('mil_3'), 500n],
  ]);
});

test('the program can neither change nor delete what was written, nor write past the one way in', async () => {
  for (const statement of [
    'update ledger.leg set amount = 1',
    'delete from ledger.transfer',
    'truncate ledger.leg',
    'update ledger.balance set posted = 0',
    "insert into ledger.delta values ('platform_fee:USD', 1)",
    'delete from ledger.delta',
    "insert into ledger.leg values ('trf_x', 1, 'platform_fee:USD', 1)",
  ])
    await expect(pool.unsafe(statement)).rejects.toThrow('permission denied');
});

test('not even the owner of the database changes the ledger by accident', async () => {
  const owner = connect(url, { max: 1 });
  for (const statement of [
    'update ledger.leg set amount = 1',
    'delete from ledger.transfer',
    'truncate ledger.leg',
    "update ledger.account set currency = 'EUR'",
  ])
    await expect(owner.unsafe(statement)).rejects.toThrow('does not change');
  await owner.end();
});

test('the audit is clean, and a second opinion from the engine agrees', async () => {
  expect(await audit(sql)).toEqual([]);
  expect(await secondOpinion()).toEqual([]);
});

/** Reads every row and asks the pure engine, which knows nothing of our SQL. */
async function secondOpinion() {
  return invariants({
    accounts: await sql`select a.id, a.currency, c.floored from ledger.account a join ledger.chart c using (kind)`,
    transfers: await sql`select id, currency, cause from ledger.transfer`,
    legs: await sql`select transfer, account, amount from ledger.leg`,
    balances: await sql`
      select account, posted as amount from ledger.balance union all select account, amount from ledger.delta`,
  });
}

test.each([
  [
    'money made from nothing',
    "update ledger.leg set amount = amount + 1 where account = 'escrow:mil_3'",
    ['transfer_adds_up', 'balance_is_legs', 'balance_chain'],
  ],
  [
    'a balance rewritten',
    "update ledger.balance set posted = posted + 5 where account = 'payable:mem_bea:USD'",
    ['currency_adds_up', 'balance_is_legs'],
  ],
  [
    'a fee taken away before it was folded',
    "insert into ledger.delta values ('platform_fee:USD', -1)",
    ['currency_adds_up', 'balance_is_legs', 'balance_version'],
  ],
  ['a floor taken away', "update ledger.balance set floored = false where account = 'escrow:mil_3'", ['floor_holds']],
  [
    'a release removed',
    "delete from ledger.leg l using ledger.transfer t where t.id = l.transfer and t.cause = 'settled:mil_1'",
    ['transfer_adds_up', 'balance_is_legs', 'balance_chain', 'balance_version', 'milestone_adds_up'],
  ],
  [
    'an account turned into another currency',
    "update ledger.account set currency = 'EUR' where id = 'escrow:mil_3'",
    ['one_currency', 'currency_adds_up'],
  ],
  [
    'money moved to the milestone of others',
    "update ledger.transfer set milestone = 'mil_3' where cause = 'funding:fnd_mil_1'",
    ['milestone_adds_up', 'escrow_is_its_own'],
  ],
  [
    'the same cause twice',
    "alter table ledger.transfer drop constraint already_settled; update ledger.transfer set cause = 'funding:fnd_mil_1' where cause = 'funding:fnd_mil_2'",
    ['one_cause'],
  ],
  [
    'money put back into a settled milestone',
    "update ledger.balance set posted = 1 where account = 'escrow:mil_1'",
    ['settled_is_empty'],
  ],
])('the audit finds %s', async (_, fault, rules) => {
  const owner = connect(url, { max: 1 });
  const found = new Set<string>();
  await owner
    .begin(async (tx) => {
      await tx.unsafe("set local session_replication_role = 'replica'"); // no trigger runs: the hand of somebody with all rights
      await tx.unsafe(fault);
      for (const { rule } of await audit(tx as unknown as Sql)) found.add(rule);
      throw new Error('undo');
    })
    .catch((error: Error) => {
      if (error.message !== 'undo') throw error;
    });
  await owner.end();
  expect([...found]).toEqual(expect.arrayContaining(rules));
  expect(await audit(sql)).toEqual([]);
});
