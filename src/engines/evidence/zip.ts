/**
 * A zip that is the same bytes whenever the same files go in: stored, not compressed, in the order given, all of one
 * time. What stands in it can be checked by counting, and any program opens it.
 */
export interface Stored {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  /** Where its header begins. */
  readonly start: number;
}

const midnight1980 = 0x0021_0000; // the first instant a zip can say
const largest = 0xffff_fffe;

/** What stands before a file. Throws a RangeError for what a plain zip cannot hold. */
export function localHeader({ name, size, crc }: Stored): Buffer {
  if (size > largest) throw new RangeError('A file of this zip has less than 4 GB');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  shared(header, 4, { name, size, crc });
  return Buffer.concat([header, Buffer.from(name, 'latin1')]);
}

/** What stands at the end: every file once more, and how many there are. */
export function directory(files: readonly Stored[], start: number): Buffer {
  const entries = files.flatMap((file) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    shared(entry, 6, file);
    entry.writeUInt32LE(file.start, 42);
    return [entry, Buffer.from(file.name, 'latin1')];
  });
  const length = entries.reduce((sum, { length: each }) => sum + each, 0);
  if (start + length > largest || files.length >= 0xffff) throw new RangeError('This zip has less than 4 GB');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...entries, end]);
}

/** The part that both headers say: version 2.0, no flags, stored, one time, checksum, sizes, length of the name. */
function shared(header: Buffer, at: number, { name, size, crc }: Omit<Stored, 'start'>): void {
  header.writeUInt16LE(20, at);
  header.writeUInt32LE(midnight1980, at + 6);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name, 'latin1'), at + 22);
}
