/**
 * Where the bytes of people rest: each under the name of its own sha256, so that what was handed in can never be changed
 * under the same name. A file is acknowledged when it and its folder are on the disk.
 */
import { createHash, randomUUID } from 'node:crypto';
import { type ReadStream, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { endBytes } from './types.ts';

/** What was kept, with its first and last bytes: enough to tell of what type it is. */
export interface KeptBytes {
  readonly sha256: string;
  readonly size: number;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

export interface FileStore {
  /** The absolute path of these bytes, for a process of our own that reads them. */
  pathOf(sha256: string): string;
  /** @throws {TooLarge} and keeps nothing when more than `limit` bytes come. */
  keep(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<KeptBytes>;
  has(sha256: string): boolean;
  open(sha256: string): ReadStream;
  /** Takes bytes away for good. @returns false, and leaves them, when they came within `fresh` milliseconds. */
  drop(sha256: string, fresh: number): Promise<boolean>;
}

export class TooLarge extends Error {}

export function fileStore(folder: string): FileStore {
  const root = path.resolve(folder);
  const arriving = path.join(root, 'arriving');
  mkdirSync(arriving, { recursive: true });
  const pathOf = (sha256: string): string => path.join(root, sha256.slice(0, 2), sha256);
  void sweepArriving(arriving);
  return {
    pathOf,
    has: (sha256) => existsSync(pathOf(sha256)),
    open: (sha256) => createReadStream(pathOf(sha256)),
    drop: (sha256, fresh) => drop(pathOf(sha256), path.join(arriving, randomUUID()), fresh),
    async keep(bytes, limit) {
      const draft = path.join(arriving, randomUUID());
      const handle = await open(draft, 'wx', 0o640);
      try {
        const kept = await write(handle, bytes, limit);
        await handle.sync();
        await handle.close();
        await settle(draft, pathOf(kept.sha256), root);
        return kept;
      } catch (fault) {
        await handle.close().catch(() => {});
        await rm(draft, { force: true });
        throw fault;
      }
    },
  };
}

async function write(handle: FileHandle, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<KeptBytes> {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  for await (const part of bytes) {
    size += part.length;
    if (size > limit) throw new TooLarge(`more than ${limit} bytes`);
    hash.update(part);
    if (head.length < endBytes) head = Buffer.concat([head, part.subarray(0, endBytes - head.length)]);
    tail = part.length >= endBytes ? Buffer.from(part.subarray(-endBytes)) : lastOf(Buffer.concat([tail, part]));
    await handle.writeFile(part);
  }
  return { sha256: hash.digest('hex'), size, head, tail };
}

function lastOf(bytes: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(bytes.subarray(-endBytes));
}

/** Moves what has come whole to its place. The same bytes kept twice are kept once. */
async function settle(draft: string, place: string, root: string): Promise<void> {
  const folder = path.dirname(place);
  const known = existsSync(folder);
  await mkdir(folder, { recursive: true });
  await rename(draft, place); // the same name means the same bytes, so what it replaces is no loss
  await syncFolder(folder);
  if (!known) await syncFolder(root);
}

/** Laid aside first, then looked at: whoever hands the same bytes in meanwhile puts their own in the place. */
async function drop(place: string, aside: string, fresh: number): Promise<boolean> {
  const isFresh = async (file: string) => Date.now() - (await stat(file)).mtimeMs < fresh;
  if (!existsSync(place)) return true;
  if (await isFresh(place)) return false;
  await rename(place, aside);
  if (await isFresh(aside)) {
    await rename(aside, place);
    return false;
  }
  await rm(aside);
  await syncFolder(path.dirname(place));
  return true;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const forgottenAfterMilliseconds = 24 * 3600 * 1000;

/** What was on its way when a process died was never acknowledged, and goes. */
async function sweepArriving(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const seen = await stat(file).catch(() => null);
    if (seen && Date.now() - seen.mtimeMs > forgottenAfterMilliseconds) await rm(file, { force: true }).catch(() => {});
  }
}
