/** The log at work: entries get their places, checkpoints are signed and kept outside of the database as well. */
import type { KeyObject } from 'node:crypto';
import type { Sql } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import {
  type KeptCheckpoint,
  lastCheckpoint,
  oldestUnsequenced,
  privateHalf,
  rotateKey,
  sequence,
  signCheckpoint,
  signingKey,
  signingKeys,
  vkeyOf,
} from '../../modules/record/index.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import { CannotStart } from '../../platform/postgres/embedded.ts';
import type { WitnessFile } from '../../platform/witness.ts';
import type { Task } from './worker.ts';

/** The key the house signs with now; follows a rotation without a restart. */
export interface Signer {
  key(): KeyObject;
  refresh(): Promise<void>;
}

export function signer(pool: Connection, secret: string): Signer {
  let generation = 1;
  let key = signingKey(secret);
  return {
    key: () => key,
    async refresh() {
      const latest = (await signingKeys(pool as unknown as Sql)).at(-1)?.generation ?? 1;
      if (latest === generation) return;
      key = signingKey(secret, latest);
      generation = latest;
    },
  };
}

/**
 * Gives a house that opens its first signing key; its name is the name of the log from then on, wherever it moves.
 * A house whose secret was changed (the old one is named beside it) takes its next key at once.
 * @throws {CannotStart} when the last key was made from a secret that this process does not have: nobody's words would open.
 */
export async function openLog(house: House, pool: Connection, secret: string, origin: string): Promise<void> {
  const last = (await signingKeys(pool as unknown as Sql)).at(-1);
  if (!last) return takeKey(house, secret, 1, `${new URL(origin).host}/record`, 'The house opens.');
  if (vkeyOf(secret, last.generation, last.name) === last.vkey) return;
  if (!privateHalf(last)) {
    throw new CannotStart(
      'GARANTE_SECRET is not the secret this database was written with: set that one, or name it in GARANTE_SECRET_BEFORE.',
    );
  }
  await takeKey(house, secret, last.generation + 1, last.name, 'The secret was changed.');
}

async function takeKey(house: House, secret: string, generation: number, name: string, reason: string): Promise<void> {
  const input = { generation, name, vkey: vkeyOf(secret, generation, name), reason };
  const answer = await perform(house, { actor: { kind: 'console' }, lang: 'en' }, rotateKey, input);
  // Another process may have opened the house in the same moment.
  if (isRefusal(answer) && answer.code !== 'key_is_not_the_next') throw new Error(`No signing key: ${answer.code}`);
}

export interface LogParts {
  readonly house: House;
  readonly pool: Connection;
  readonly secret: string;
  readonly signer: Signer;
  readonly witness: WitnessFile;
  /** Rest between two checkpoints while there is always something new. */
  readonly restMilliseconds: number;
}

export function logTasks(parts: LogParts): readonly Task[] {
  const { pool, signer: keys } = parts;
  return [
    {
      name: 'log',
      everyMilliseconds: 1_000,
      heedsNews: true,
      run: async () => pool.begin((tx) => sequence(tx as unknown as Sql)),
    },
    {
      name: 'checkpoint',
      everyMilliseconds: 1_000,
      run: async () => {
        await keys.refresh();
        await checkpoint(parts);
        return 0;
      },
    },
  ];
}

/** Signs what is new, and keeps what was signed, here or by another process, outside of the database. */
export async function checkpoint({ house, pool, secret, witness, restMilliseconds }: LogParts): Promise<void> {
  const now = house.clock.now();
  const [last, outside] = await Promise.all([lastCheckpoint(pool as unknown as Sql), witness.last()]);
  const rested = !last || Math.abs(now.getTime() - last.at.getTime()) >= restMilliseconds;
  const known = outside && { size: outside.size, root: Buffer.from(outside.root, 'base64') };
  const signed = rested ? await pool.begin((tx) => signCheckpoint(tx as unknown as Sql, secret, known, now)) : null;
  const newest: KeptCheckpoint | null = signed ?? last;
  if (newest && newest.size > (outside?.size ?? 0)) {
    const { size, root, note } = newest;
    await witness.append({ size, root: Buffer.from(root).toString('base64'), note }, now);
  }
}

export function watchLog(metrics: Metrics, pool: Connection, clock: House['clock']): void {
  metrics.gauge('log_unsequenced_seconds', 'Age of the oldest entry that has no place in the log yet', () =>
    oldestUnsequenced(pool as unknown as Sql, clock.now()),
  );
}
