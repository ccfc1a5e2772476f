/** The built program as an operator runs it: a process of its own on a folder of its own. Both end with the test file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, onTestFinished, vi } from 'vitest';

type Env = Readonly<Record<string, string>>;

export interface End {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly pid: number;
  readonly origin: string;
  readonly end: Promise<End>;
  /** From the command to the line that says where the house is. */
  readonly seconds: number;
}

const children = new Set<ChildProcess>();

/** A place for one installation. Whatever still runs there goes with it, also when a test has failed. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-faults-'));
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await endPostgres(postmasterPid(folder));
    await endPostgres(postmasterPid(path.join(folder, 'data')));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  return folder;
}

/** Runs the program until it ends by itself. */
export function run(env: Env): Promise<End> {
  const { child, end } = launch(['dist/server.js'], env);
  onTestFinished(() => void child.kill('SIGKILL')); // one that should have ended and did not
  return end;
}

/** Runs the program until it says where it is. */
export async function start(env: Env & { PORT: string }): Promise<Running> {
  const began = performance.now();
  const { child, end } = launch(['dist/server.js'], env);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => String(piece).includes('Garante is at') && resolve());
    void end.then(({ code, err }) => reject(new Error(`The program ended with ${code}: ${err}`)));
  });
  const seconds = (performance.now() - began) / 1000;
  return { pid: child.pid ?? 0, origin: `http://127.0.0.1:${env.PORT}`, end, seconds };
}

/** What `npm run doctor` says about an installation that runs. */
export function askDoctor(env: Env): Promise<End> {
  return launch(['src/doors/cli/doctor.ts'], env).end;
}

function launch(args: readonly string[], env: Env): { child: ChildProcess; end: Promise<End> } {
  // Nothing of the environment of the tests: an operator's NODE_ENV is not that of vitest.
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOST: '127.0.0.1', ...env },
  });
  children.add(child);
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('close', (exit) => children.delete(child) && resolve(exit)).on('error', reject);
  });
  const end = Promise.all([code, text(child.stdout), text(child.stderr)]);
  return { child, end: end.then(([exit, out, err]) => ({ code: exit, out, err })) };
}

/** The number of the database's process, or null when none runs on the folder. */
export function postmasterPid(dataFolder: string): number | null {
  const file = path.join(dataFolder, 'postgres', 'postmaster.pid');
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  return Number.isNaN(pid) || !lives(pid) ? null : pid;
}

async function endPostgres(pid: number | null): Promise<void> {
  if (pid === null) return;
  process.kill(pid, 'SIGQUIT'); // at once, with all its children
  await vi.waitUntil(() => !lives(pid), { timeout: 10_000 });
}

/** A dead process that nobody has collected yet is dead. */
export function lives(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
