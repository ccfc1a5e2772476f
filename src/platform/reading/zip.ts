/** Archives, unpacked in memory and only as far as the directory of the archive promised, which is judged first. */
import { type Entry, type ZipFile, fromBuffer } from 'yauzl';
import { type Gathered, Unreadable, limits } from './gathered.ts';

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encryptedFlag = 1;
/** Small archives of repetitive text may be packed very tightly; that hurts nobody. */
const harmlessBytes = 8 * 1024 * 1024;

export async function unzip(bytes: Uint8Array, where: string, gathered: Gathered): Promise<readonly Member[]> {
  try {
    const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries = await entriesOf(zip, where, gathered);
    refuseBomb(entries, bytes.length, where, gathered);
    gathered.add('member_name', entries.map(({ fileName }) => fileName).join('\n'), where);
    if (zip.comment) gathered.add('properties', zip.comment, where);
    const members: Member[] = [];
    for (const entry of entries) {
      if (entry.fileComment) gathered.add('properties', entry.fileComment, where);
      if (!entry.fileName.endsWith('/')) members.push({ name: entry.fileName, bytes: await unpacked(zip, entry) });
    }
    return members;
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('broken', where);
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, decodeStrings: true }, (fault, zip) =>
      fault ? reject(fault) : resolve(zip),
    ),
  );
}

function entriesOf(zip: ZipFile, where: string, gathered: Gathered): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      try {
        gathered.count('members', 1, where);
        if (entry.generalPurposeBitFlag & encryptedFlag) throw new Unreadable('encrypted', where);
        entries.push(entry);
        zip.readEntry();
      } catch (fault) {
        reject(fault);
      }
    });
    zip.on('end', () => resolve(entries)).on('error', reject);
    zip.readEntry();
  });
}

/** Before a byte is unpacked: members that lie over one another, and far more outside than inside. */
function refuseBomb(entries: readonly Entry[], packedBytes: number, where: string, gathered: Gathered): void {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < end) throw new Unreadable('bomb', where);
    end = start + 30 + compressedSize;
  }
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > harmlessBytes && total > packedBytes * limits.ratio) throw new Unreadable('bomb', where);
  gathered.count('unpackedBytes', total, where);
}

function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (fault, stream) => {
      if (fault) {
        reject(fault);
        return;
      }
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size > entry.uncompressedSize) stream.destroy(new Unreadable('bomb', entry.fileName));
        else parts.push(part);
      });
      stream.on('error', reject).on('end', () => resolve(Buffer.concat(parts)));
    }),
  );
}
