/** Looks into files that wait: the scanner of the operator first, then the reader; what came of it goes through the gate. */
import type { Sql } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { bytesHaveLeft, judgeFile, leavingBytes, postponeFile, takeDueFiles } from '../../modules/files/index.ts';
import type { Scanner } from '../../platform/files/clamd.ts';
import { type Reader, ReaderClosed } from '../../platform/files/reader.ts';
import type { FileStore } from '../../platform/files/store.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import type { Task } from './worker.ts';

interface Parts {
  readonly house: House;
  readonly pool: Connection;
  readonly store: FileStore;
  readonly reader: Reader;
  readonly scanner: Scanner | null;
}

const atOnce = 4;
const leavingAtOnce = 200;
/** Between the bytes on the disk and the row that holds them lies at most one upload. */
const freshMilliseconds = 3600_000;
const againMilliseconds = 10 * 60_000;

export function fileTask(parts: Parts): Task {
  return { name: 'files', everyMilliseconds: 1_000, heedsNews: true, run: () => lookIntoDue(parts) };
}

/** Takes bytes off the disk that no file holds any more; they are looked for again until they are gone. */
export function leavingTask({ pool, store }: Pick<Parts, 'pool' | 'store'>): Task {
  return {
    name: 'files leaving',
    everyMilliseconds: 60_000,
    async run() {
      const sql = pool as unknown as Sql;
      let left = 0;
      for (const { sha256, held } of await leavingBytes(sql, leavingAtOnce)) {
        if (!held && !(await store.drop(sha256, freshMilliseconds))) continue; // just handed in again, perhaps
        await bytesHaveLeft(sql, sha256);
        left += 1;
      }
      return left;
    },
  };
}

async function lookIntoDue(parts: Parts): Promise<number> {
  const { house, pool } = parts;
  const sql = pool as unknown as Sql;
  const due = await takeDueFiles(sql, house.clock.now(), atOnce);
  for (const file of due) {
    const look = await lookInto(parts, file).catch((fault: unknown) => {
      if (fault instanceof ReaderClosed) return null;
      throw fault;
    });
    if (look === null) {
      await postponeFile(sql, file.id, house.clock.now()); // the house is closing; the next one looks
      continue;
    }
    const again = new Date(house.clock.now().getTime() + againMilliseconds);
    if (look.kind === 'unread' && file.status === 'unread' && file.reason === look.reason) {
      await postponeFile(sql, file.id, again); // still away: said once is enough
      continue;
    }
    const answer = await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, judgeFile, { file: file.id, look });
    if (isRefusal(answer) && answer.code === 'busy') await postponeFile(sql, file.id, house.clock.now());
  }
  return due.length;
}

type Look =
  | { readonly kind: 'virus' }
  | { readonly kind: 'unread'; readonly reason: string; readonly inside: string }
  | { readonly kind: 'read'; readonly found: readonly object[]; readonly served: object | null };

const unread = (reason: string, inside = ''): Look => ({ kind: 'unread', reason, inside });

async function lookInto(
  { store, reader, scanner }: Parts,
  file: { readonly sha256: string; readonly size: number },
): Promise<Look> {
  if (!store.has(file.sha256)) return unread('reader_away'); // a folder that was not restored yet
  const scan = (await scanner?.scan(store, file)) ?? 'clean';
  if (scan === 'virus') return { kind: 'virus' };
  if (scan !== 'clean') return unread(scan === 'away' ? 'scanner_away' : 'scanner_limit');
  const reading = await reader.read(store.pathOf(file.sha256));
  if (reading.kind === 'unread') return unread(reading.reason, reading.where);
  const { found, redrawn } = reading;
  if (redrawn === null) return { kind: 'read', found, served: null };
  const { sha256, size } = await store.keep(one(redrawn.bytes), Number.MAX_SAFE_INTEGER);
  return { kind: 'read', found, served: { sha256, size, type: redrawn.type } };
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
