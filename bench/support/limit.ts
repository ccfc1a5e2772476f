/**
 * The limit: one database function that does the same work, called as fast as the machine allows, by pgbench where it is
 * installed, otherwise by a bare loop of the driver.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../../src/platform/postgres/connect.ts';
import { type Round, roundOf } from './stats.ts';

interface Options {
  readonly url: string;
  /** `select bench.say(:n)`: `:n` is a random whole number from 1 to `range`. */
  readonly statement: string;
  readonly range: number;
  readonly clients: number;
  readonly seconds: number;
}

export const hasPgbench = spawnSync('pgbench', ['--version']).status === 0;

export async function limit(options: Options): Promise<Round> {
  return hasPgbench ? byPgbench(options) : byDriver(options);
}

function byPgbench({ url, statement, range, clients, seconds }: Options): Round {
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-pgbench-'));
  try {
    const script = path.join(folder, 'script.sql');
    writeFileSync(script, `\\set n random(1, ${range})\n${statement};\n`);
    const parsed = new URL(url);
    const host = parsed.searchParams.get('host') ?? parsed.hostname;
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      `${clients}`,
      '-j',
      '2',
      '-T',
      `${seconds}`,
      '-f',
      script,
      '-l',
      '--log-prefix',
      'log',
    ];
    const { status, stderr, stdout } = spawnSync(
      'pgbench',
      [...args, '-h', path.resolve(host), '-U', 'postgres', parsed.pathname.slice(1)],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`pgbench: ${stderr}${stdout}`);
    const took = readdirSync(folder)
      .filter((name) => name.startsWith('log'))
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
      .map((line) => Number(line.split(' ')[2]) / 1000);
    return roundOf(took, seconds, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function byDriver({ url, statement, range, clients, seconds }: Options): Promise<Round> {
  const sql = connect(url, { max: clients });
  const took: number[] = [];
  const text = statement.replace(':n', '$1::int');
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const began = performance.now();
        await sql.unsafe(text, [1 + Math.floor(Math.random() * range)], { prepare: true });
        took.push(performance.now() - began);
      }
    }),
  );
  await sql.end();
  return roundOf(took, seconds, 0);
}
