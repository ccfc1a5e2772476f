/**
 * The auditor: looks, all the time and a little at a time, whether the record is what it was. What is new it sees within
 * seconds; over what is old it goes again and again, and at once when the database counts a change where there are none.
 */
import type { Sql } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { changesCounted, type Found, inspect, inspectLog, raiseAlarm, ringing } from '../../modules/record/index.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import type { WitnessFile } from '../../platform/witness.ts';
import type { Task } from './worker.ts';

interface Parts {
  readonly house: House;
  /** Reads only. */
  readonly readers: Connection;
  readonly witness: WitnessFile;
}

const slice = 500; // entries looked at in one statement
const turnMilliseconds = 5_000;
/** So much of the old in one turn: a hundred thousand entries are gone over in 17 minutes, at a few percent of a core. */
const oldEachTurn = 500;
const alarmsAtOnce = 20;

export function auditor({ house, readers, witness }: Parts) {
  const sql = readers as unknown as Sql;
  let seen = 0; // everything before was looked at since this process began
  let round = 0; // where it is in the old
  let counted: number | null = null;
  let everything = false;

  /** One turn. @returns what was found. */
  async function look(): Promise<Found[]> {
    const changes = await changesCounted(sql);
    if (counted !== null && changes !== counted) everything = true;
    counted = changes;
    const last = await witness.last();
    const outside = last && { size: last.size, root: Buffer.from(last.root, 'base64') };
    const found = await inspectLog(sql, outside);
    const fresh = await inspect(sql, seen, slice);
    const old = await lookAtOld();
    seen = fresh.next;
    const all = [...found, ...fresh.found, ...old];
    await ring(all);
    return all;
  }

  async function lookAtOld(): Promise<Found[]> {
    const found: Found[] = [];
    let left = everything ? Number.POSITIVE_INFINITY : oldEachTurn;
    if (everything) round = 0;
    everything = false;
    while (left > 0) {
      const { found: here, next } = await inspect(sql, round, slice);
      found.push(...here);
      left -= slice;
      if (next - round < slice) {
        round = 0;
        return found;
      }
      round = next;
    }
    return found;
  }

  /** Each thing once: what rings already is refused. */
  async function ring(found: readonly Found[]): Promise<void> {
    for (const { rule, subject, detail } of found.slice(0, alarmsAtOnce)) {
      const answer = await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, raiseAlarm, {
        rule,
        subject,
        detail,
      });
      if (isRefusal(answer) && answer.code !== 'alarm_is_known')
        throw new Error(`No alarm: ${answer.code} ${rule} ${subject}`);
    }
  }

  return { look };
}

export function auditTask(parts: Parts): Task {
  const { look } = auditor(parts);
  return { name: 'audit', everyMilliseconds: turnMilliseconds, run: () => look().then(() => 0) };
}

export function watchRecord(metrics: Metrics, pool: Connection): void {
  metrics.gauge('record_alarms', 'What the auditor found in the record and nobody has settled', () =>
    ringing(pool as unknown as Sql),
  );
}
