/** How quickly professionals are found in a house of a million, beside one flat index that is read whole and sorted. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Db } from '../src/core/command.ts';
import { browseProfessionals } from '../src/modules/discovery/index.ts';
import { skillKeys } from '../src/modules/talent/index.ts';
import { connectToRead } from '../src/platform/postgres/connect.ts';
import { professionals, wordsKnown, wordsOfAll } from './support/professionals.ts';
import { type Figure, percentile } from './support/stats.ts';
import { town } from './support/town.ts';

const million = 1_000_000;
/** So many questions; fewer in a small house, which is only tried out. */
const questionsIn = (people: number): number => Math.min(500, Math.ceil(people / 20));

export async function searchBench(people = million): Promise<Figure[]> {
  const place = await town({ shared_buffers: '1GB', max_wal_size: '8GB' });
  try {
    await professionals(place.sql, people);
    await wordsOfAll(place.sql);
    const readers = connectToRead(place.url, { max: 1 });
    const db = readers as unknown as Db;
    const viewer = { actor: { kind: 'visitor' }, lang: 'en', now: new Date() } as const;
    const ask = async (input: object): Promise<readonly string[]> => {
      const found = await browseProfessionals.run(db, browseProfessionals.input.parse(input), viewer);
      return found !== null && 'items' in found ? found.items.map(({ member }) => member) : [];
    };
    const flat = async (skill: string, word: string): Promise<readonly string[]> => {
      const rows = await readers<{ member: string }[]>`
        select p.member from (
          select n, rank from bench.flat where search @@ ${`'=s:${skill}' & '${word}':*`}::tsquery order by rank desc, n desc limit 20) f
        join discovery.professional p on p.n = f.n order by p.rank desc, p.n desc`;
      return rows.map(({ member }) => member);
    };
    // Seldom skills and words are asked seldom, as they are written.
    const skill = (): string => skillKeys[Math.floor(skillKeys.length * Math.random() ** 2.2)] ?? 'python';
    const word = (): string => `w${Math.floor(wordsKnown * Math.random() ** 3)}`;
    const pages: number[] = [];
    const ours: number[] = [];
    const theirs: number[] = [];
    const asked = questionsIn(people);
    for (let n = 0; n < 50; n += 1) await ask({ skill: skill() }).then(() => ask({ skill: skill(), text: word() }));
    for (let n = 0; n < asked; n += 1) pages.push((await timed(() => ask({ skill: skill() }))).took);
    for (let n = 0; n < asked; n += 1) {
      const [wanted, said] = [skill(), word()];
      const mine = await timed(() => ask({ skill: wanted, text: said }));
      const other = await timed(() => flat(wanted, said));
      // Nobody is found by the very word: then the search goes on to its neighbours, which the other does not know.
      if (other.answer.length > 0) deepStrictEqual(mine.answer, other.answer);
      ours.push(mine.took);
      theirs.push(other.took);
    }
    await readers.end();
    return figures(people, pages, ours, theirs);
  } finally {
    await place.close();
  }
}

function figures(
  people: number,
  pages: readonly number[],
  ours: readonly number[],
  theirs: readonly number[],
): Figure[] {
  const of = (name: string, mine: number, limit: number, goal: string, met: boolean): Figure => ({
    ...{
      name: `${name}, ${people.toLocaleString('en')} professionals`,
      ours: mine,
      limit,
      unit: 'ms',
      ratio: mine / limit,
      goal,
      met,
    },
  });
  const [p50, p99] = [percentile(pages, 0.5), percentile(pages, 0.99)];
  const [mine, other] = [percentile(ours, 0.99), percentile(theirs, 0.99)];
  return [
    of('page 1 of a skill, p50', p50, 0.5, '≤ 0.5 ms', p50 <= 0.5),
    of('page 1 of a skill, p99', p99, 3, '≤ 3 ms', p99 <= 3),
    of('skill and word, same answers, p99 beside one flat index', mine, other, '≤ 1/50 of it', mine <= other / 50),
    of('skill and word, p50 beside one flat index', percentile(ours, 0.5), percentile(theirs, 0.5), 'none', true),
  ];
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly took: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - began };
}
