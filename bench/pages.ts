/** The public list of 50 projects: CPU of our server beside a bare one with the same query. And what a page weighs. */
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { load } from './support/http.ts';
import { freePort } from './support/scratch.ts';
import { type Figure, median } from './support/stats.ts';
import { idOf, settle, town } from './support/town.ts';

const rounds = 5;
const seconds = 3;
const ticksPerSecond = 100;

export async function pages(): Promise<Figure[]> {
  const place = await town();
  try {
    await settle(place.sql, 100);
    await publish(place.sql, 100);
    const ours = await place.serve();
    const barePort = await freePort();
    const bare = place.scratch.start('node', ['bench/support/bare.ts', place.url, `${barePort}`]);
    if (bare.stdout) await once(bare.stdout, 'data');
    const ratios: number[] = [];
    const mine: number[] = [];
    const its: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const a = await cpuPerPage(ours.port, ours.process.pid ?? 0, '/projects?limit=50');
      const b = await cpuPerPage(barePort, bare.pid ?? 0, '/');
      mine.push(a);
      its.push(b);
      ratios.push(a / b);
    }
    await place.scratch.stop(bare);
    const ratio = median(ratios);
    return [
      {
        name: 'CPU of a page of 50 projects',
        ours: median(mine),
        limit: median(its),
        unit: 'ms',
        ratio,
        goal: '≤ 2 × bare Node',
        met: ratio <= 2,
      },
      ...weights(),
    ];
  } finally {
    await place.close();
  }
}

/** Milliseconds of CPU of the server process per page, from what the system has counted for it. */
async function cpuPerPage(port: number, pid: number, path: string): Promise<number> {
  const request = { method: 'GET', path, headers: {} } as const;
  await load({ port, clients: 4, seconds: 1, status: 200, next: () => request });
  const before = ticks(pid);
  const { perSecond } = await load({ port, clients: 4, seconds, status: 200, next: () => request });
  return ((ticks(pid) - before) / ticksPerSecond / (perSecond * seconds)) * 1000;
}

function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

/** What a page that has every island would load before anybody writes; the screen comes when somebody does. */
function weights(): Figure[] {
  const all = readdirSync('dist/public');
  const weight = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + readFileSync(`dist/public/${name}.gz`).length / 1024, 0);
  const css = weight(all.filter((name) => name.endsWith('.css')));
  const script = weight(loaded(all.filter((name) => name.includes('.client') && name.endsWith('.js'))));
  return [
    {
      name: 'style sheet, gzipped',
      ours: css,
      limit: Number.NaN,
      unit: 'KB',
      ratio: Number.NaN,
      goal: '≤ 25 KB',
      met: css <= 25,
    },
    {
      name: 'all script together, the screen of the composer aside, gzipped',
      ours: script,
      limit: Number.NaN,
      unit: 'KB',
      ratio: Number.NaN,
      goal: '≤ 15 KB on a page',
      met: script <= 15,
    },
  ];
}

/** Files and what they import at once, not what they import when it is needed. */
function loaded(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = readFileSync(`dist/public/${name}`, 'utf8');
    for (const [, file = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) waiting.push(file);
  }
  return found;
}

async function publish(sql: Awaited<ReturnType<typeof town>>['sql'], count: number): Promise<void> {
  const sentence = 'We need a calm and careful person for a piece of work that has a beginning and an end. ';
  for (let n = 1; n <= count; n += 1) {
    await sql`
      update hiring.project set status = 'open', title = ${`A piece of work, number ${n}`}, description = ${sentence.repeat(4)},
        category = 'software', skills = array['typescript', 'postgresql', 'web_design'], budget_min = 100000, budget_max = 250000,
        budget_base = 250000, due_on = '2027-06-01', published_at = now() - ${n} * interval '1 hour',
        criteria = '[{"id":"crt_1","text":"It works","needsEvidence":true}]'
      where id = ${idOf('prj', n)}`;
  }
  await sql`analyze hiring.project`;
}
