/**
 * A zip that came from outside: read within bounds, entry by entry, and never trusted about its own sizes.
 */
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { maxText } from './bytes.ts';
import { Unreadable } from './line.ts';

const maxEntries = 100_000;

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** All bytes of it; a false size or checksum is a damaged zip. */
  bytes(): Promise<Uint8Array>;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  close(): void;
}

export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  const budget = { left: maxText };
  for (const entry of await listed(zip)) {
    if (entry.fileName.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(entry.fileName)) continue;
    unpacked += entry.uncompressedSize;
    entries.push({
      name: entry.fileName,
      size: entry.uncompressedSize,
      bytes: () => contents(zip, entry, budget),
    });
  }
  if (!Number.isSafeInteger(unpacked)) throw new Unreadable('zip_too_large');
  return { entries, close: () => zip.close() };
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error || !zip) reject(new Unreadable('broken_zip'));
      else resolve(zip);
    });
  });
}

function listed(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', () => reject(new Unreadable('broken_zip')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > maxEntries) reject(new Unreadable('zip_too_large'));
      else zip.readEntry();
    });
    if (zip.entryCount > maxEntries) reject(new Unreadable('zip_too_large'));
    else zip.readEntry();
  });
}

function contents(zip: ZipFile, entry: Entry, budget: { left: number }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (entry.isEncrypted()) {
      reject(new Unreadable('encrypted_zip'));
      return;
    }
    if (entry.uncompressedSize > budget.left) {
      reject(new Unreadable('zip_too_large'));
      return;
    }
    budget.left -= entry.uncompressedSize;
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) {
        reject(new Unreadable('broken_zip'));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => reject(new Unreadable('broken_zip')));
      stream.on('end', () => {
        const whole = Buffer.concat(chunks);
        if (crc32(whole) === entry.crc32) resolve(whole);
        else reject(new Unreadable('broken_zip'));
      });
    });
  });
}
