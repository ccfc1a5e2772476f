import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Json } from '../../core/command.ts';
import { canonical } from '../hash-log/index.ts';
import { directory, localHeader, type Stored } from './zip.ts';

/** Text or bytes, in pieces of any size. */
export type Content = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

export interface Part {
  readonly name: string;
  readonly content: Content;
}

/** Where the bundle goes: places that were written can be written again. */
export interface Sink {
  write(bytes: Uint8Array, position: number): Promise<void> | void;
}

export interface Manifest {
  /** Number of the case, where there is one. */
  readonly case: string | null;
  readonly purpose: string;
  readonly requester: { readonly role: string; readonly id: string };
  /** Name of the house. */
  readonly operator: string;
  /** Name and version of the program that wrote the bundle. */
  readonly tool: string;
  readonly conv: string;
  readonly head: { readonly seq: number; readonly leaf: string };
  /** When it was sealed, as the last envelope says. */
  readonly at: string;
}

const enough = 256 * 1024; // bytes gathered before they are written

/**
 * Writes the parts one behind the other as they come, and the manifest with their hashes last. Nothing is kept but names
 * and hashes, so a bundle of any length needs the same memory. @returns its length in bytes.
 */
export async function writeBundle(
  sink: Sink,
  parts: AsyncIterable<Part> | Iterable<Part>,
  manifest: Manifest,
): Promise<number> {
  const stored: Stored[] = [];
  const files: Record<string, string> = {};
  let end = 0;
  for await (const part of parts) {
    const { file, sha256 } = await writePart(sink, part, end);
    if (files[file.name] !== undefined) throw new RangeError(`${file.name} is there already`);
    stored.push(file);
    files[file.name] = sha256;
    end = file.start + localHeader(file).length + file.size;
  }
  const said: Json = { v: 1, format: 'garante-evidence/v1', ...manifest, files };
  const { file } = await writePart(sink, { name: 'manifest.json', content: [canonical(said)] }, end);
  end = file.start + localHeader(file).length + file.size;
  const last = directory([...stored, file], end);
  await sink.write(last, end);
  return end + last.length;
}

async function writePart(
  sink: Sink,
  { name, content }: Part,
  start: number,
): Promise<{ file: Stored; sha256: string }> {
  if (!/^[a-z\d-][\w.-]*(\/[a-z\d-][\w.-]*)?$/i.test(name))
    throw new RangeError(`No file of a bundle is called ${name}`);
  const hash = createHash('sha256');
  const begin = start + localHeader({ name, size: 0, crc: 0, start }).length;
  let [size, crc, gathered] = [0, 0, 0];
  let waiting: Uint8Array[] = [];
  async function flush(): Promise<void> {
    const bytes = Buffer.concat(waiting);
    hash.update(bytes);
    crc = crc32(bytes, crc);
    await sink.write(bytes, begin + size);
    size += bytes.length;
    [waiting, gathered] = [[], 0];
  }
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    gathered += bytes.length;
    if (gathered >= enough) await flush();
  }
  await flush();
  const file = { name, size, crc, start };
  await sink.write(localHeader(file), start); // only now is known what it has to say
  return { file, sha256: hash.digest('hex') };
}
