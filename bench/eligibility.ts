/** How quickly the house says who of 100,000 people meets eight rules at once, and which rule keeps how many out. */
import type { Db } from '../src/core/command.ts';
import { countPeople } from '../src/modules/requirements/index.ts';
import { connectToRead } from '../src/platform/postgres/connect.ts';
import { type Figure, percentile } from './support/stats.ts';
import { type Town, town } from './support/town.ts';

const limitMilliseconds = 300;
const rounds = 40;
const owner = 'mem_00000000000000000000000000' as const;
const test = 'tst_00000000000000000000000000';
const pool = 'pol_00000000000000000000000000';

/** Eight kinds, each with figures to look at: nothing here is answered by a constant. */
const rules = [
  { kind: 'certification', test, minimum: 80 },
  { kind: 'satisfaction', percent: 75, unknown: 'accept' },
  { kind: 'cancellations', most: 1 },
  { kind: 'language', language: 'es', level: 'working' },
  { kind: 'language', language: 'en', level: 'fluent' },
  { kind: 'place', name: 'Lima', lat: -12.05, lon: -77.04, km: 800, unknown: 'refuse' },
  { kind: 'pool', pool },
  { kind: 'identity' },
];

export async function eligibilityBench(people = 100_000): Promise<Figure[]> {
  const place = await town({ shared_buffers: '1GB', max_wal_size: '8GB' });
  try {
    await settle(place.sql, people);
    const readers = connectToRead(place.url, { max: 1 });
    const db = readers as unknown as Db;
    const viewer = { actor: { kind: 'member', id: owner, staff: [] }, lang: 'en', now: new Date() } as const;
    const input = countPeople.input.parse({ rules: JSON.stringify(rules) });
    const took: number[] = [];
    let qualify: unknown = null;
    for (let n = 0; n < rounds + 3; n += 1) {
      const began = performance.now();
      const counted = await countPeople.run(db, input, viewer);
      if (n >= 3) took.push(performance.now() - began);
      qualify = counted && 'qualify' in counted ? counted.qualify : null;
    }
    await readers.end();
    if (typeof qualify !== 'number' || qualify === 0) throw new Error(`Nobody qualifies: ${String(qualify)}`);
    const figure = (share: number, name: string): Figure => {
      const ours = percentile(took, share);
      return {
        ...{ name: `eight rules among ${people.toLocaleString('en')} people, ${qualify} qualify, ${name}`, ours },
        ...{ limit: limitMilliseconds, unit: 'ms', ratio: ours / limitMilliseconds, goal: '≤ 300 ms' },
        met: ours <= limitMilliseconds,
      };
    };
    return [figure(0.5, 'p50'), figure(0.99, 'p99')];
  } finally {
    await place.close();
  }
}

/** People who differ in everything the rules look at. */
async function settle(sql: Town['sql'], people: number): Promise<void> {
  const member = (n: string) => `'mem_' || lpad(${n}::text, 26, '0')`;
  const list = `generate_series(1, ${people}) n`;
  await sql.unsafe(`
    set session_replication_role = replica;
    insert into talent.services (member, seq, skills, free_skills, languages, city, remote, at)
      select ${member('n')}, 1, '{}', '{}', ('[{"language":"es","level":"' ||
        (array['basic','working','fluent','native'])[1 + n % 4] || '"},{"language":"en","level":"' ||
        (array['fluent','native','working'])[1 + n % 3] || '"}]')::jsonb, 'Lima', true, now() from ${list};
    insert into talent.test (id, owner, key, created_at) values ('${test}', 'house', 'bench', now());
    insert into talent.attempt (id, member, test, version, pass, started_at, ends_at, ended_at)
      select 'att_' || lpad(n::text, 26, '0'), ${member('n')}, '${test}', 'tsv_x', 70, now(), now() + interval '1 hour', now()
      from ${list} where n % 5 > 0;
    insert into talent.result (attempt, score, sections, passed, valid_until, at)
      select 'att_' || lpad(n::text, 26, '0'), 5000 + (n * 37) % 5000, '[]', true, now() + interval '1 year', now()
      from ${list} where n % 5 > 0;
    insert into standing.fact (member, kind, at, stars, subject, stream, seq)
      select ${member('n')}, 'rating', now(), case when n % 7 < 3 then 5 else 1 + (n + r) % 5 end, 'rev_' || n || '_' || r, 'eng_' || n || '_' || r, 1
      from ${list}, generate_series(1, 5) r;
    insert into standing.fact (member, kind, at, outcome, subject, stream, seq)
      select ${member('n')}, 'ending', now(), 'cancelled_own_fault', 'cas_' || n || '_' || r, 'eng_' || n || '_' || r, 2
      from ${list}, generate_series(1, 3) r where n % 10 = 0;
    insert into standing.fact (member, kind, at, subject, stream, seq)
      select ${member('n')}, 'identity', now(), null, 'mem_' || n, 3 from ${list} where n % 2 = 0;
    insert into pools.pool (id, owner, kind, name, purpose, edition, made_at)
      values ('${pool}', '${owner}', 'public', 'Bench', 'A pool of the bench', 1, now());
    insert into pools.seat (id, pool, member, status, text, began_at, inside_at)
      select 'plc_' || lpad(n::text, 26, '0'), '${pool}', ${member('n')}, 'inside', '', now(), now() from ${list} where n % 3 > 0;
    insert into requirements.whereabouts (member, lat, lon, at)
      select ${member('n')}, -12 + (n % 20), -77 + (n % 15), now() from ${list} where n % 4 > 0;
    set session_replication_role = default`);
  await sql.unsafe(
    'vacuum analyze talent.services, talent.attempt, talent.result, standing.fact, pools.seat, requirements.whereabouts',
  );
}
