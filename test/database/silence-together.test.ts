/** Many review windows close at the same moment: the clock releases together what lay behind them, each milestone once. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Sql } from '../../src/core/command.ts';
import { createHouse } from '../../src/doors/house.ts';
import { sweep } from '../../src/doors/worker/deadlines.ts';
import { deadlineRoutes } from '../../src/doors/worker/routes.ts';
import { audit } from '../../src/modules/ledger/index.ts';
import { auditRecord } from '../../src/modules/record/index.ts';
import { connect } from '../../src/platform/postgres/connect.ts';
import { testHouse, testSecret } from '../support/house.ts';
import { person } from '../support/people.ts';
import { deliveredJob } from '../support/work.ts';

const { house, pool, clock, advance, url } = await testHouse();
const owner = connect(url, { max: 1 });
afterAll(() => owner.end());
const client = await person(pool, 'Marina Ferro');
const professionals = await Promise.all(['Tomás', 'Rosa', 'João', 'Inés'].map((name) => person(pool, name)));
const sql = pool as unknown as Sql;

let milestones: string[] = [];
beforeEach(async () => {
  milestones = [];
  // Two for each pair, because the fee of the second counts the first.
  for (const professional of [...professionals, ...professionals])
    milestones.push((await deliveredJob(house, pool, client, professional)).milestone);
  advance(30);
});

const releases = () => pool<{ milestone: string; how: string; xid: string; fee: bigint; gross: bigint }[]>`
  select r.milestone, r.how, r.fee, r.gross, e.xid::text as xid
  from engagements.release r join record.entry e on e.stream = r.engagement and e.type = 'milestone.released'
  where r.milestone = any(${milestones}::text[]) order by r.milestone`;
const outcomes = async () => {
  const rows = await pool<{ outcome: string }[]>`
    select last_outcome as outcome from gate.deadline where kind = 'milestone.review' and subject = any(${milestones}::text[])`;
  return rows.map(({ outcome }) => outcome).toSorted();
};
const allDone = () => Array.from({ length: milestones.length }, () => 'done');

test('all are released, those of different pairs in one transaction, and nothing is left to do', async () => {
  await sweep(house, pool, deadlineRoutes);
  const rows = await releases();
  expect(rows.map(({ milestone, how }) => [milestone, how])).toEqual(
    milestones.toSorted().map((each) => [each, 'silence']),
  );
  expect(new Set(rows.map(({ xid }) => xid)).size).toBe(2);
  expect(await outcomes()).toEqual(allDone());
  await sweep(house, pool, deadlineRoutes);
  expect(await releases()).toHaveLength(milestones.length);
});

test('two processes that come at once release each milestone once', async () => {
  const other = createHouse({ pool, readers: pool, clock, secret: testSecret });
  await Promise.all([sweep(house, pool, deadlineRoutes), sweep(other, pool, deadlineRoutes)]);
  expect(await releases()).toHaveLength(milestones.length);
  expect(await outcomes()).toEqual(allDone());
});

test('one that cannot be released keeps none of its neighbours back', async () => {
  const [poor = ''] = milestones;
  await owner`update ledger.balance set posted = posted - 100 where account = ${`escrow:${poor}`}`;
  await sweep(house, pool, deadlineRoutes);
  expect((await releases()).map(({ milestone }) => milestone)).toEqual(milestones.slice(1).toSorted());
  expect(await outcomes()).toEqual(['balance_too_low', ...allDone().slice(1)]);
  await owner`update ledger.balance set posted = posted + 100 where account = ${`escrow:${poor}`}`;
});

test('the books and the chains are whole after all this', async () => {
  expect(await audit(sql)).toEqual([]);
  expect(await auditRecord(sql)).toEqual([]);
});
