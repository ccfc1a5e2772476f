/**
 * One milestone settles once. People press twice, both sides act at the same instant, the clock comes round: whatever
 * runs beside whatever, exactly one release or refund moves the money. The last test shows that these tests can fail:
 * the same race against an act that checks and then writes, without a lock, pays more than once.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/core/actor.ts';
import type { AnyCommand } from '../../src/core/command.ts';
import { perform } from '../../src/core/gate.ts';
import { audit } from '../../src/modules/ledger/index.ts';
import { extendReview, giveBack, releaseMilestone, requestChanges } from '../../src/modules/engagements/index.ts';
import { connectAsApp } from '../../src/platform/postgres/connect.ts';
import { createHouse } from '../../src/doors/house.ts';
import { code, testHouse, testSecret } from '../support/house.ts';
import { person } from '../support/people.ts';
import { settlementsOf } from '../support/settling.ts';
import { deliveredJob, theClock } from '../support/work.ts';

const { pool, clock, url, advance, house: one } = await testHouse();
// Many connections, so that acts really run at once.
const wide = connectAsApp(url, { max: 24 });
const house = createHouse({ pool: wide, readers: wide, clock, secret: testSecret });
const client = await person(pool, 'Marina Ferro');
const professional = await person(pool, 'Tomás Quispe');

let milestone = '';
beforeEach(async () => {
  ({ milestone } = await deliveredJob(one, pool, client, professional));
});

type Try = readonly [Actor, AnyCommand, object];
const release = (): Try => [client, releaseMilestone, { milestone }];
const silence = (): Try => [theClock, releaseMilestone, { milestone }];
const refund = (): Try => [professional, giveBack, { milestone }];

async function race(tries: readonly Try[]): Promise<Record<string, number>> {
  const codes = await Promise.all(tries.map(([actor, command, input]) => code(house, actor, command, input)));
  const counted: Record<string, number> = {};
  for (const each of codes) counted[each] = (counted[each] ?? 0) + 1;
  return counted;
}

const settlements = () => settlementsOf(pool, milestone);
const once = { transfers: 1, endings: 1, held: 0n };

describe('exactly one settles', () => {
  test('of two hundred releases at once', async () => {
    expect(await race(Array.from({ length: 200 }, release))).toEqual({ done: 1, already_settled: 199 });
    expect(await settlements()).toEqual(once);
  });

  test('of releases against refunds', async () => {
    const counted = await race(Array.from({ length: 100 }, (_, n) => (n % 2 ? release() : refund())));
    expect(counted).toEqual({ done: 1, already_settled: 99 });
    expect(await settlements()).toEqual(once);
  });

  test('of the client’s release against the silence that releases by itself', async () => {
    advance(7);
    expect(await race(Array.from({ length: 100 }, (_, n) => (n % 2 ? release() : silence())))).toEqual({
      done: 1,
      already_settled: 99,
    });
    expect(await settlements()).toEqual(once);
  });

  test('of release, refund and silence together', async () => {
    advance(7);
    const tries = Array.from({ length: 99 }, (_, n) => [release(), refund(), silence()][n % 3] ?? release());
    expect(await race(tries)).toEqual({ done: 1, already_settled: 98 });
    expect(await settlements()).toEqual(once);
  });

  test('and a request for changes beside a release is either before it or too late', async () => {
    const changes = (): Try => [client, requestChanges, { milestone, items: [{ text: 'Page 7 is missing.' }] }];
    const longer = (): Try => [client, extendReview, { milestone }];
    const counted = await race([
      ...Array.from({ length: 10 }, release),
      ...Array.from({ length: 5 }, changes),
      longer(),
      longer(),
    ]);
    const { transfers, held } = await settlements();
    expect(transfers === 1 ? held === 0n : held === 42000n).toBe(true);
    const [row] = await pool<{ status: string }[]>`select status from engagements.milestone where id = ${milestone}`;
    expect(row?.status).toBe(transfers === 1 ? 'released' : 'funded');
    expect(
      Object.keys(counted).every((each) =>
        ['done', 'already_settled', 'nothing_delivered', 'already_extended'].includes(each),
      ),
    ).toBe(true);
  });
});

test('many who accept in the same moment release what is theirs, each once, and a stranger among them nothing', async () => {
  const others = await Promise.all(
    Array.from({ length: 6 }, async (_, n) => {
      const who = await person(pool, `Client ${n}`);
      return { who, ...(await deliveredJob(one, pool, who, professional)) };
    }),
  );
  const pressed = others.flatMap(({ who, milestone: theirs }, n) =>
    [who, who, client].map((actor) => {
      const key = { scope: actor.id, key: `release ${n}` };
      return perform(house, { actor, lang: 'en', key }, releaseMilestone, { milestone: theirs });
    }),
  );
  const answers = await Promise.all(pressed);
  const spoken = answers.map((answer) => ('code' in answer ? answer.code : 'done'));
  expect(spoken).toEqual(others.flatMap(() => ['done', 'done', 'not_found']));
  const [row] = await pool<{ count: number }[]>`
    select count(*)::int as count from ledger.transfer
    where kind = 'release' and milestone = any(${others.map((each) => each.milestone)}::text[])`;
  expect(row?.count).toBe(6);
});

test('a part given back while the rest is released never makes more than there was', async () => {
  const part = (): Try => [professional, giveBack, { milestone, amount: { amount: '10000', currency: 'USD' } }];
  await race([...Array.from({ length: 20 }, part), ...Array.from({ length: 20 }, release)]);
  const [row] = await pool<{ amount: bigint }[]>`
    select coalesce(sum(-amount), 0)::bigint as amount from ledger.shown_leg
    where account = ${`escrow:${milestone}`} and amount < 0`;
  expect(row?.amount).toBe(42000n);
});

test('the books are right after every race', async () => {
  expect(await audit(one.db)).toEqual([]);
});

describe('an act without a lock', () => {
  /** What a first draft of a marketplace does: look, then write. Only the table of this test lets it. */
  async function naiveRelease(): Promise<void> {
    const rows = await wide`select from naive.release where milestone = ${milestone}`;
    if (rows.length > 0) return;
    await wide`insert into naive.release (milestone, amount) values (${milestone}, 42000)`;
  }

  test('pays more than once in the same race, so these tests can fail', async () => {
    const owner = connectAsApp(url, { max: 1, connection: { role: 'none' } });
    await owner`create schema naive`;
    await owner`create table naive.release (milestone text, amount bigint)`;
    await owner`grant usage on schema naive to garante_app`;
    await owner`grant select, insert on naive.release to garante_app`;
    await owner.end();
    await Promise.all(Array.from({ length: 200 }, naiveRelease));
    const rows = await pool`select from naive.release where milestone = ${milestone}`;
    expect(rows.length).toBeGreaterThan(1);
    await wide.end({ timeout: 1 });
  });
});
