/**
 * A small memory outside of the database: every checkpoint the house has signed or seen, a line each, in files by month
 * that only grow. A database that was set back to an older state, or rewritten, then contradicts something its owner did
 * not touch. Copy the folder elsewhere now and then, and it contradicts what nobody here can touch.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

export interface WitnessedLine {
  readonly size: number;
  /** Padded base64 of 32 bytes. */
  readonly root: string;
  readonly note: string;
}

export interface WitnessFile {
  /** The last line that is whole; null before the first. Read anew each time: other processes write there too. */
  last(): Promise<WitnessedLine | null>;
  /** On disk when it returns. */
  append(line: WitnessedLine, now: Date): Promise<void>;
}

const tailBytes = 16 * 1024;

export function witnessFile(dataFolder: string): WitnessFile {
  const folder = path.join(dataFolder, 'checkpoints');
  return {
    async last() {
      if (!existsSync(folder)) return null;
      const names = readdirSync(folder).filter((name) => /^\d{4}-\d\d\.jsonl$/.test(name));
      for (const name of names.toSorted().toReversed()) {
        const line = await lastLine(path.join(folder, name));
        if (line) return line;
      }
      return null;
    },
    async append(line, now) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = await open(path.join(folder, `${now.toISOString().slice(0, 7)}.jsonl`), 'a', 0o600);
      try {
        await file.appendFile(`${JSON.stringify(line)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

async function lastLine(name: string): Promise<WitnessedLine | null> {
  const file = await open(name, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, tailBytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    // A line that a power cut left half written has no end, and counts for nothing.
    const whole = buffer.toString('utf8').split('\n').slice(0, -1);
    return whole.map(read).findLast((line) => line !== null) ?? null;
  } finally {
    await file.close();
  }
}

function read(line: string): WitnessedLine | null {
  try {
    const value = JSON.parse(line) as Partial<WitnessedLine> | null;
    const { size, root, note } = value ?? {};
    return typeof size === 'number' && typeof root === 'string' && typeof note === 'string'
      ? { size, root, note }
      : null;
  } catch {
    return null;
  }
}
