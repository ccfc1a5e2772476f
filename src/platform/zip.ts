/**
 * A zip file as it is made, entry by entry, without holding more than a piece of it: nothing is compressed, sizes follow
 * their entry (a data descriptor), so a reader can begin before the end is known. For what people take away; at most
 * 65,535 entries and 4 GiB, which is checked.
 */
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

const flags = 0x08 | 0x0800; // sizes follow; names are UTF-8
const version = 20;
const limit = 0xffff_ffff;

/** Every entry bears the same day, so that the same content makes the same file. */
const dosDate = 0x21; // 1 January 1980

export async function* zip(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, pieces } of entries) {
    const nameBytes = Buffer.from(name);
    const head = local(nameBytes);
    yield Buffer.concat([head, nameBytes]);
    let crc = 0;
    let size = 0;
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
    const sums = Buffer.alloc(16);
    sums.writeUInt32LE(0x0807_4b50, 0);
    sums.writeUInt32LE(crc, 4);
    sums.writeUInt32LE(size, 8);
    sums.writeUInt32LE(size, 12);
    yield sums;
    directory.push(central(nameBytes, { crc, size, offset }), nameBytes);
    offset += head.length + nameBytes.length + size + sums.length;
    if (offset > limit || directory.length / 2 > 0xffff) throw new RangeError('Too much for one zip file');
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([list, end]);
}

function local(name: Uint8Array): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(dosDate, 12);
  head.writeUInt16LE(name.length, 26);
  return head;
}

function central(name: Uint8Array, { crc, size, offset }: { crc: number; size: number; offset: number }): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(version, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(dosDate, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(size, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return head;
}
