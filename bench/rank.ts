/** What a new place costs beside a one-row insert, and how long it takes to compute a million scores and places again. */
import type { Sql } from '../src/core/command.ts';
import { recomputeAll } from '../src/doors/worker/standing.ts';
import { placing } from '../src/modules/discovery/index.ts';
import { connectAsApp } from '../src/platform/postgres/connect.ts';
import { factsOfAll, professionals, wordsOfAll } from './support/professionals.ts';
import { type Figure, median } from './support/stats.ts';
import { idOf, town } from './support/town.ts';

const million = 1_000_000;
const rounds = 5;
/** So many times in a round; fewer in a small house, which is only tried out. */
const timesIn = (people: number): number => Math.min(300, Math.ceil(people / 50));
const mostSeconds = 600;

export async function rankBench(people = million): Promise<Figure[]> {
  const place = await town({ shared_buffers: '1GB', max_wal_size: '8GB' });
  const pool = connectAsApp(place.url, { max: 1 });
  try {
    await professionals(place.sql, people);
    await wordsOfAll(place.sql);
    await place.sql`create table bench.one (n bigint generated always as identity primary key, member text, score numeric)`;
    await place.sql`grant insert on bench.one to garante_app`;
    const someone = (): string => idOf('mem', 1 + Math.floor(Math.random() * people));
    const insert = () => pool`insert into bench.one (member, score) values (${someone()}, ${50})`.then(() => undefined);
    const rerank = async (): Promise<void> => {
      const score = Math.round(Math.random() * 10_000) / 100;
      const now = new Date();
      const position = { member: someone(), score, activeAt: now, isNew: false };
      await pool.begin((tx) => placing(tx as unknown as Sql, now, () => Promise.resolve([position])));
    };
    const times = timesIn(people);
    await perSecond(times, rerank);
    const both = [];
    for (let n = 0; n < rounds; n += 1)
      both.push({ limit: await perSecond(times, insert), ours: await perSecond(times, rerank) });
    const ratio = median(both.map(({ ours, limit }) => ours / limit));
    await factsOfAll(place.sql);
    const began = performance.now();
    const done = await recomputeAll(pool, new Date());
    const seconds = (performance.now() - began) / 1000;
    if (done !== people) throw new Error(`${done} scores were computed, and there are ${people}.`);
    return [
      {
        name: `a new place for one of ${people.toLocaleString('en')}, beside a one-row insert`,
        ...{ ours: median(both.map(({ ours }) => ours)), limit: median(both.map(({ limit }) => limit)), unit: '/s' },
        ...{ ratio, goal: '≥ 0.4', met: ratio >= 0.4 },
      },
      {
        name: `every score and place anew, ${people.toLocaleString('en')} of them`,
        ...{ ours: seconds, limit: (mostSeconds * people) / million, unit: 's' },
        ratio: seconds / ((mostSeconds * people) / million),
        ...{ goal: '≤ 10 minutes for a million', met: seconds <= (mostSeconds * people) / million },
      },
    ];
  } finally {
    await pool.end();
    await place.close();
  }
}

async function perSecond(times: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  for (let n = 0; n < times; n += 1) await work();
  return times / ((performance.now() - began) / 1000);
}
