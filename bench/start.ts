/** How soon the program stands, and what it weighs: with its own database, as `npm start` runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { load } from './support/http.ts';
import { type Scratch, freePort, scratch } from './support/scratch.ts';
import { type Figure, median } from './support/stats.ts';
import { startEnvironment, startFlags } from './support/town.ts';

const rounds = 5;
const pagesSeen = 2_000;

export async function start(): Promise<Figure[]> {
  const place = scratch();
  try {
    const first = await open(place);
    const bare: number[] = [];
    const later: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      later.push((await open(place)).seconds);
      bare.push(await bareNode());
    }
    const figure = (name: string, ours: number, limit: number, unit: string, goal: string, met: boolean): Figure => ({
      ...{ name, ours, limit, unit, goal, met },
      ratio: ours / limit,
    });
    const second = median(later);
    return [
      figure(
        'first start (initdb, migrations, demo), without the install',
        first.seconds,
        Number.NaN,
        's',
        '< 60 s with install',
        first.seconds < 60,
      ),
      figure('later start, beside a bare Node', second, median(bare), 's', '< 3 s', second < 3),
      figure('memory at rest', first.restMb, first.bareMb, 'MB', '≤ 135 MB', first.restMb <= 135),
      figure('memory after 2,000 pages', first.loadedMb, first.bareMb, 'MB', '≤ 200 MB', first.loadedMb <= 200),
      figure('embedded database at rest', first.databaseMb, Number.NaN, 'MB', '≤ 60 MB', first.databaseMb <= 60),
      figure('embedded database after 2,000 pages', first.busyDatabaseMb, Number.NaN, 'MB', 'shown', true),
    ];
  } finally {
    await place.remove();
  }
}

interface Weighed {
  readonly seconds: number;
  readonly restMb: number;
  readonly loadedMb: number;
  readonly databaseMb: number;
  readonly busyDatabaseMb: number;
  readonly bareMb: number;
}

async function open(place: Scratch): Promise<Weighed> {
  const { folder } = place;
  const port = await freePort();
  const began = performance.now();
  const flags = startFlags();
  const hooks = { GARANTE_TEST_HOOKS: '1', GARANTE_DEMO: '1' }; // one client asks for many pages: no limit may stop it
  const env = { GARANTE_DATA: folder, PORT: `${port}`, HOST: '127.0.0.1', ...startEnvironment(), ...hooks };
  const child = place.start('node', [...flags, 'dist/server.js'], env);
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes('Garante is at')) break;
  }
  const seconds = (performance.now() - began) / 1000;
  const pid = child.pid ?? 0;
  const database = readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
  place.watch(Number(database));
  await pause(3_000); // the last of opening
  const restMb = rssMb(pid);
  const databaseMb = clusterMb(database);
  const page = { method: 'GET', path: '/projects', headers: {} } as const;
  let seen = 0;
  while (seen < pagesSeen)
    seen += 2 * (await load({ port, clients: 4, seconds: 2, status: 200, next: () => page })).perSecond;
  const loadedMb = rssMb(pid);
  const busyDatabaseMb = clusterMb(database);
  await place.stop(child);
  return { seconds, restMb, loadedMb, databaseMb, busyDatabaseMb, bareMb: 43 };
}

async function bareNode(): Promise<number> {
  const began = performance.now();
  const child = spawn('node', ['-e', '']);
  await once(child, 'exit');
  return (performance.now() - began) / 1000;
}

function rssMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Proportional memory of all processes of the cluster: shared buffers are counted once. */
function clusterMb(postmaster: string): number {
  const pids = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      return name === postmaster || new RegExp(`PPid:\\s+${postmaster}\\n`).test(status);
    } catch {
      return false;
    }
  });
  return pids.reduce(
    (sum, name) =>
      sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024,
    0,
  );
}
