/** Writes archives byte by byte, so that broken and hostile ones can be made too. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Sets the flag of a password without having one. */
  readonly encrypted?: boolean;
  /** What the directory says of its size, where that is a lie. */
  readonly claims?: number;
  readonly stored?: boolean;
  readonly comment?: string;
}

export function zip(parts: readonly Part[], { comment = '', overlap = 1 } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const raw = Buffer.from(part.bytes);
    const packed = part.stored ? raw : deflateRawSync(raw, { level: 9 });
    const name = Buffer.from(part.name);
    const note = Buffer.from(part.comment ?? '');
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE((part.encrypted ? 1 : 0) | 0x800, 2);
    head.writeUInt16LE(part.stored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(part.claims ?? raw.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
    for (let time = 0; time < overlap; time += 1) {
      const tail = Buffer.alloc(14);
      tail.writeUInt16LE(note.length, 0);
      tail.writeUInt32LE(at, 10);
      const label = time === 0 ? name : Buffer.from(`${part.name}${time}`.slice(0, 200));
      const entry = Buffer.from(head);
      entry.writeUInt16LE(label.length, 22);
      central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), entry, tail, label, note]));
    }
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}
