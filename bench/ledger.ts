/** Releasing milestones beside the limit, what the one fee account costs, and what the clock releases when many windows close. */
import { readFileSync } from 'node:fs';
import type { Sql } from '../src/core/command.ts';
import { createHouse } from '../src/doors/house.ts';
import { sweep } from '../src/doors/worker/deadlines.ts';
import { deadlineRoutes } from '../src/doors/worker/routes.ts';
import { fold } from '../src/modules/ledger/index.ts';
import { houseClock } from '../src/platform/clock.ts';
import { connectAsApp } from '../src/platform/postgres/connect.ts';
import { load } from './support/http.ts';
import { hasPgbench, limit } from './support/limit.ts';
import { deliver } from './support/milestones.ts';
import { type Figure, type Round, median } from './support/stats.ts';
import { type Town, idOf, settle, tokenOf, town } from './support/town.ts';

const pairs = 2_000;
const rounds = 5;
const seconds = 2;
const clients = 8;
const lot = 12_000;
const many = 4_000;
const limitName = hasPgbench ? 'pgbench' : 'driver loop';

export async function ledger(): Promise<Figure[]> {
  return [...(await releases()), ...(await byTheClock())];
}

/** Each load takes the next milestones; `port` serves the program on the town's database. */
function releasing(port: number, from: number): (span: number) => Promise<Round> {
  let turn = from - 1;
  return (span) =>
    load({
      port,
      clients,
      seconds: span,
      status: 200,
      next: () => {
        turn += 1;
        return {
          method: 'POST',
          path: `/api/v1/milestones/${idOf('mil', turn)}/release`,
          headers: {
            authorization: `Bearer ${tokenOf(2 * ((turn - 1) % pairs) + 1)}`,
            'content-type': 'application/json',
            'idempotency-key': `r${turn}`,
          },
          body: '{}',
        };
      },
    });
}

async function releases(): Promise<Figure[]> {
  const [one, eight] = [await town(), await town()];
  try {
    const places = [];
    for (const [place, oneCurrency] of [
      [one, true],
      [eight, false],
    ] as const) {
      await prepare(place);
      await deliver(place.sql, pairs, { first: 1, count: 2 * lot, oneCurrency, due: false });
      await place.sql.unsafe(`select setval('bench.turn', ${lot})`); // the limit takes the second half
      const { port } = await place.serve();
      places.push(releasing(port, 1));
    }
    const [shared, apart] = places;
    if (!shared || !apart) throw new Error('no town');
    const taken: { mine: Round; its: Round; apart: Round }[] = [];
    await shared(1);
    await apart(1);
    for (let round = 0; round < rounds; round += 1) {
      const mine = await shared(seconds / 2);
      const its = await limit({ url: one.url, statement: 'select bench.release(:n)', range: 1, clients, seconds: 1 });
      taken.push({ mine, its, apart: await apart(seconds / 2) });
    }
    const of = (pick: (each: (typeof taken)[number]) => number): number => median(taken.map(pick));
    const errors = taken.reduce((sum, { mine, apart: other }) => sum + mine.errors + other.errors, 0);
    const ratio = of(({ mine, its }) => mine.perSecond / its.perSecond);
    const share = of(({ mine, apart: other }) => mine.perSecond / other.perSecond);
    return [
      {
        name: `release a milestone, ${clients} clients${errors > 0 ? ` (${errors} errors)` : ''}`,
        ours: of(({ mine }) => mine.perSecond),
        limit: of(({ its }) => its.perSecond),
        unit: '/s',
        ratio,
        goal: `≥ 0.6 × ${limitName}`,
        met: ratio >= 0.6 && errors === 0,
      },
      {
        name: 'p99 of it',
        ours: of(({ mine }) => mine.p99),
        limit: of(({ its }) => its.p99),
        unit: 'ms',
        ratio: of(({ mine, its }) => mine.p99 / its.p99),
        goal: 'shown',
        met: true,
      },
      {
        name: 'all fees on one account, beside fees on eight',
        ours: of(({ mine }) => mine.perSecond),
        limit: of(({ apart: other }) => other.perSecond),
        unit: '/s',
        ratio: share,
        goal: 'costs ≤ 5 %',
        met: share >= 0.95,
      },
    ];
  } finally {
    await one.close();
    await eight.close();
  }
}

async function prepare(place: Town): Promise<void> {
  await settle(place.sql, pairs);
  await place.sql.unsafe(readFileSync('bench/support/limit.sql', 'utf8'));
}

/** The clock's own loop in a process without a server, fees folded meanwhile as the worker does. */
async function byTheClock(): Promise<Figure[]> {
  const place = await town();
  const pool = connectAsApp(place.url, { max: 10 });
  try {
    await prepare(place);
    const house = createHouse({ pool, readers: pool, clock: houseClock(), secret: 'a secret of a town to measure in' });
    const ratios: number[] = [];
    const speeds: [number, number][] = [];
    for (let round = 0; round < 4; round += 1) {
      const first = 1 + round * 2 * many;
      await deliver(place.sql, pairs, { first, count: many, oneCurrency: true, due: true });
      await deliver(place.sql, pairs, { first: first + many, count: many, oneCurrency: true, due: false });
      await place.sql.unsafe(`select setval('bench.turn', ${first + many - 1})`);
      const folding = setInterval(() => void fold(pool as unknown as Sql), 250);
      const began = performance.now();
      while ((await sweep(house, pool, deadlineRoutes)) > 0);
      const perSecond = many / ((performance.now() - began) / 1000);
      clearInterval(folding);
      const its = await limit({
        url: place.url,
        statement: 'select bench.release(:n)',
        range: 1,
        clients: 16,
        seconds: 1,
      });
      if (round === 0) continue; // the first warms both
      speeds.push([perSecond, its.perSecond]);
      ratios.push(perSecond / its.perSecond);
    }
    const [left] = await place.sql<{ count: number }[]>`
      select count(*)::int as count from gate.deadline where kind = 'milestone.review' and done_at is null`;
    const ratio = median(ratios);
    return [
      {
        name: `the clock releases ${many} milestones whose windows closed${left?.count ? ` (${left.count} left)` : ''}`,
        ours: median(speeds.map(([mine]) => mine)),
        limit: median(speeds.map(([, its]) => its)),
        unit: '/s',
        ratio,
        goal: `≥ 1 × ${limitName}`,
        met: ratio >= 1 && left?.count === 0,
      },
    ];
  } finally {
    await pool.end();
    await place.close();
  }
}
