/**
 * Reads files in a process of its own, which begins when there is something to read and ends when there is nothing left.
 * It has a memory and a time of its own, so no file can hurt the house: whatever takes more is not read, and said so.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Asked } from '../reading/main.ts';

export type { Carrier, FoundIn, Unread } from '../reading/gathered.ts';
export type Reading = Answer;

/** The house is closing: nothing was found out, and nothing is to be said. */
export class ReaderClosed extends Error {}

export interface Reader {
  /** One file after the other. @param file its absolute path. @throws {ReaderClosed} */
  read(file: string): Promise<Reading>;
  /** The id of the process that reads, while there is one. */
  readonly pid: number | null;
  close(): Promise<void>;
}

interface Options {
  /** The folder that may be read from, besides the program itself. */
  readonly folder: string;
  readonly milliseconds?: number;
  readonly idleMilliseconds?: number;
  readonly residentBytes?: number;
}

const heapMegabytes = 384;
const watchMilliseconds = 200;
const filesPerProcess = 200;

export function reader(options: Options): Reader {
  const { folder, milliseconds = 90_000, idleMilliseconds = 20_000, residentBytes = 900 * 1024 * 1024 } = options;
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let closed = false;

  return {
    get pid() {
      return child?.pid ?? null;
    },
    read(file) {
      const answer = turn.then(() => {
        if (closed) throw new ReaderClosed();
        return one(file);
      });
      turn = answer.catch(() => {});
      return answer;
    },
    async close() {
      closed = true;
      if (idle) clearTimeout(idle);
      child?.kill('SIGKILL');
      await turn;
    },
  };

  async function one(file: string): Promise<Reading> {
    if (idle) clearTimeout(idle);
    if (child && hasEnded(child)) child = null;
    const process = (child ??= start(folder));
    const answer = await askOf(process, { n: asked, file }, { milliseconds, residentBytes }).finally(() => {
      if (hasEnded(process)) child = null;
    });
    if (closed) throw new ReaderClosed();
    if (answer.kind === 'unread' && ['took_too_long', 'too_much', 'reader_away'].includes(answer.reason)) end();
    asked += 1;
    if (asked % filesPerProcess === 0) end(); // what a library has forgotten to give back goes with it
    idle = setTimeout(end, idleMilliseconds).unref();
    return answer;
  }

  function end(): void {
    child?.removeAllListeners('exit');
    child?.kill('SIGKILL');
    child = null;
  }
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null || pid === undefined;
}

interface Bounds {
  readonly milliseconds: number;
  readonly residentBytes: number;
}

/** One question to the process, with an eye on its time and its memory. */
function askOf(process: ChildProcess, question: Asked, { milliseconds, residentBytes }: Bounds): Promise<Reading> {
  return new Promise((resolve) => {
    const done = (answer: Reading): void => {
      clearInterval(watch);
      clearTimeout(late);
      process.off('message', hear).off('exit', gone).off('error', gone);
      resolve(answer);
    };
    const hear = (message: { readonly n: number; readonly answer: Reading }): void => {
      if (message.n === question.n) done(message.answer);
    };
    // One that never began says nothing about the file; one that fell over it does.
    const gone = (): void => done(process.pid === undefined ? away : unread('broken'));
    const late = setTimeout(() => done(unread('took_too_long')), milliseconds);
    const watch = setInterval(() => {
      if (residentOf(process.pid) > residentBytes) done(unread('too_much'));
    }, watchMilliseconds);
    process.on('message', hear).on('exit', gone).on('error', gone);
    process.send(question, (fault) => fault && gone());
  });
}

function unread(reason: 'took_too_long' | 'too_much' | 'broken' | 'reader_away'): Reading {
  return { kind: 'unread', reason, where: '' };
}
const away = unread('reader_away');

/** The program runs from its sources in tests and as one bundle otherwise; the process beside it does the same. */
function entry(): string {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith('.ts')
    ? path.join(path.dirname(here), '../reading/main.ts')
    : path.join(path.dirname(here), 'reader.js');
}

function start(folder: string): ChildProcess {
  const program = process.cwd();
  const allowed = [program, path.resolve(folder)].map((each) => `--allow-fs-read=${each}`);
  const child = fork(entry(), [], {
    // It may read its own program and the files, use the picture library, and nothing besides.
    execArgv: ['--permission', ...allowed, '--allow-addons', `--max-old-space-size=${heapMegabytes}`, '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '', VIPS_WARNING: '0' },
  });
  child.on('error', () => {}); // whoever asks hears of it
  child.unref();
  child.channel?.unref();
  return child;
}

/** Memory of a process in use, in bytes; 0 where the system does not say. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}
