/** Where files of people rest and how they are looked into, opened once for the whole program. */
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { House } from '../core/gate.ts';
import type { Config } from '../platform/config.ts';
import { type Scanner, clamd } from '../platform/files/clamd.ts';
import { type Reader, reader } from '../platform/files/reader.ts';
import { type FileStore, fileStore } from '../platform/files/store.ts';
import type { Connection } from '../platform/postgres/connect.ts';
import { base, problem, whoAsks } from './api/door.ts';
import { fileDoor } from './file-door.ts';
import { whoVisits } from './web/door.ts';
import type { Identify } from './who.ts';
import { fileTask, leavingTask } from './worker/files.ts';
import type { Task } from './worker/worker.ts';

export interface Deposit {
  readonly store: FileStore;
  readonly reader: Reader;
  readonly scanner: Scanner | null;
}

export function openDeposit({ dataFolder, clamavHost, clamavMaxBytes }: Config): Deposit {
  const folder = path.join(dataFolder, 'files');
  return {
    store: fileStore(folder),
    reader: reader({ folder }),
    scanner: clamavHost === undefined ? null : clamd(clamavHost, clamavMaxBytes),
  };
}

export function depositTasks(deposit: Deposit, house: House, pool: Connection): readonly Task[] {
  return [fileTask({ house, pool, ...deposit }), leavingTask({ pool, ...deposit })];
}

interface Parts {
  readonly house: House;
  readonly identify: Identify;
  readonly origin: string;
}

/** The one way out, for a browser that is signed in and for a program with a token. */
export function depositDoors(
  server: FastifyInstance,
  { store: files }: Deposit,
  { house, identify, origin }: Parts,
): void {
  fileDoor(server, `${base}/files/:file/content`, {
    ...{ house, files, refused: (reply, request, refusal) => problem(reply, request, refusal) },
    whoAsks: (request) => whoAsks(request, identify).catch(() => null),
  });
  fileDoor(server, '/files/:file', {
    ...{ house, files, refused: (reply, request, refusal) => problem(reply, request, refusal) },
    whoAsks: whoVisits(identify, origin),
  });
}
