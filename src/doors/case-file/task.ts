/** Case files in the making: sealed, waited for, written, tried again or given up, and after a week removed. */
import { rm } from 'node:fs/promises';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { Held, type Sql } from '../../core/command.ts';
import {
  type ExportRow,
  type WhyFailed,
  giveUpCaseFile,
  noteReady,
  noteRemoved,
  noteSeal,
  noteTaken,
  noteTry,
  outdated,
  restUntil,
  triesAtMost,
  unfinished,
} from '../../modules/casefile/index.ts';
import { Unreadable, raiseAlarm, sealRecord } from '../../modules/record/index.ts';
import type { Program } from '../program.ts';
import type { Task } from '../worker/worker.ts';
import { type BuildParts, buildCaseFile, draftOf, pathOf, sealOf } from './build.ts';
import { caseFolder } from './door.ts';

const clock = { actor: { kind: 'clock' }, lang: 'en' } as const;
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
      let moved = 0;
      // One after the other; one that fails never stops the next.
      for (const row of await unfinished(parts.pool, house.clock.now())) moved += await moveOn(parts, row);
      return moved;
    },
  };
}

/** @returns 1 when it came a step further, 0 while it waits for the log or rests after a try that went wrong. */
async function moveOn(parts: BuildParts, row: ExportRow): Promise<number> {
  const { house, pool } = parts;
  const proof = row.sealedSeq === null ? null : await sealOf(pool, row.engagement, row.sealedSeq);
  if (row.sealedSeq !== null && proof === null) return 0;
  const tries = row.tries + 1;
  await noteTry(pool, row.id, tries, restUntil(tries, house.clock.now()));
  try {
    if (proof === null) await sealFor(parts, row);
    else await noteReady(pool, row.id, await buildCaseFile(parts, row, proof), house.clock.now());
    return 1;
  } catch (fault) {
    await rm(draftOf(parts.folder, row.id), { force: true });
    return tries < triesAtMost ? 0 : giveUp(parts, row, fault);
  }
}

/** The record is sealed once; building then begins at once, with all its tries. */
async function sealFor({ house, pool }: BuildParts, { id, engagement, about, exportedSeq }: ExportRow): Promise<void> {
  if (exportedSeq === null) {
    const noted = await perform(house, clock, noteTaken, { file: id });
    if (isRefusal(noted)) throw new Error(`The record was not taken: ${noted.code}`);
  }
  const input = { stream: engagement, why: 'export', ...(about === null ? {} : { case: about }) };
  const answer = await perform(house, clock, sealRecord, input);
  if (isRefusal(answer) || answer instanceof Held) throw new Error(`The record was not sealed: ${answer.code}`);
  await noteSeal(pool, id, answer.result.seq);
}

/** Whoever runs the house hears of it first, so that nobody is told and then nobody looks. */
async function giveUp({ house }: BuildParts, { id, engagement, tries }: ExportRow, fault: unknown): Promise<number> {
  const said = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const alarm = {
    ...{ rule: 'case_file', subject: id },
    detail: `${engagement}, tried ${tries + 1} times. ${said}`.slice(0, 500),
  };
  const rung = await perform(house, clock, raiseAlarm, alarm);
  if (isRefusal(rung) && rung.code !== 'alarm_is_known') throw new Error(`No alarm: ${rung.code} ${id}`);
  const given = await perform(house, clock, giveUpCaseFile, { file: id, why: whyOf(fault) });
  if (isRefusal(given)) throw new Error(`Not given up: ${given.code} ${id}`);
  return 1;
}

function whyOf(fault: unknown): WhyFailed {
  if (fault instanceof Unreadable) return 'unreadable';
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'no_space' : 'fault';
}

async function removeOld({ house, pool, folder }: BuildParts): Promise<void> {
  const now = house.clock.now();
  for (const { id } of await outdated(pool, new Date(now.getTime() - keptMilliseconds))) {
    await rm(pathOf(folder, id), { force: true });
    await noteRemoved(pool, id, now);
  }
}
