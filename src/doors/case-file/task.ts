/** Case files in the making: sealed, waited for, written, and after a week removed. */
import { rm } from 'node:fs/promises';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { Held, type Sql } from '../../core/command.ts';
import {
  type ExportRow,
  noteReady,
  noteRemoved,
  noteSeal,
  outdated,
  unfinished,
} from '../../modules/casefile/index.ts';
import { sealRecord } from '../../modules/record/index.ts';
import type { Program } from '../program.ts';
import type { Task } from '../worker/worker.ts';
import { type BuildParts, buildCaseFile, pathOf } from './build.ts';
import { caseFolder } from './door.ts';

const keptMilliseconds = 7 * 86_400_000;

export function caseFileTask({ house, pool, secret, deposit, config }: Program): Task {
  const parts: BuildParts = {
    ...{ house, pool: pool as unknown as Sql, secret, files: deposit.store, folder: caseFolder(config) },
    ...{ operator: config.operatorName, origin: config.origin },
  };
  return {
    name: 'case files',
    everyMilliseconds: 1_000,
    heedsNews: true,
    async run() {
      await removeOld(parts);
      const outcomes: PromiseSettledResult<number>[] = [];
      // One after the other; one that fails never stops the next.
      for (const row of await unfinished(parts.pool))
        outcomes.push(...(await Promise.allSettled([moveOn(parts, row)])));
      for (const each of outcomes) if (each.status === 'rejected') throw each.reason;
      return outcomes.filter((each) => each.status === 'fulfilled' && each.value > 0).length;
    },
  };
}

/** @returns 1 when it came a step further, 0 while it waits for the log. */
async function moveOn(parts: BuildParts, row: ExportRow): Promise<number> {
  const { house, pool } = parts;
  if (row.sealedSeq === null) {
    const input = { stream: row.engagement, why: 'export' };
    const answer = await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, sealRecord, input);
    if (isRefusal(answer) || answer instanceof Held) return 0;
    await noteSeal(pool, row.id, answer.result.seq);
    return 1;
  }
  const size = await buildCaseFile(parts, row, row.sealedSeq);
  if (size === null) return 0;
  await noteReady(pool, row.id, size, house.clock.now());
  return 1;
}

async function removeOld({ house, pool, folder }: BuildParts): Promise<void> {
  const now = house.clock.now();
  for (const { id } of await outdated(pool, new Date(now.getTime() - keptMilliseconds))) {
    await rm(pathOf(folder, id), { force: true });
    await noteRemoved(pool, id, now);
  }
}
