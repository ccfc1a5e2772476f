/** Reads one file, whatever it is, and everything that is packed into it. */
import { typeOf, endBytes, decoded, latin1 } from '../files/types.ts';
import { type Gathered, Unreadable, limits } from './gathered.ts';
import { readOffice } from './office.ts';
import { readPdf } from './pdf.ts';
import { type Redrawn, readPicture, redraw } from './picture.ts';
import { readSvg, readText } from './plain.ts';
import { unzip } from './zip.ts';

/** @returns a copy to serve without anything a camera or a program wrote into it, for pictures. */
export async function readFile(bytes: Uint8Array, gathered: Gathered): Promise<Redrawn | null> {
  await readAny(bytes, '', 0, gathered);
  return typeOf(...ends(bytes)).reads === 'picture' ? redraw(bytes) : null;
}

/** @param where the path inside of what was handed in; empty for that itself. */
export async function readAny(bytes: Uint8Array, where: string, depth: number, gathered: Gathered): Promise<void> {
  const { reads } = typeOf(...ends(bytes));
  if (bytes.length === 0) return;
  refuseTwoTypes(bytes, reads, where);
  const inside = (part: Uint8Array, name: string): Promise<void> => {
    if (depth + 1 > limits.depth) throw new Unreadable('bomb', name);
    return readAny(part, where === '' ? name : `${where} › ${name}`, depth + 1, gathered);
  };
  if (reads === 'none') throw new Unreadable(hiddenByPassword(bytes) ? 'encrypted' : 'no_reader', where);
  if (reads === 'pdf') return readPdf(bytes, where, gathered, inside);
  if (reads === 'office') return readOffice(await unzip(bytes, where, gathered), where, gathered, inside);
  if (reads === 'picture') return readPicture(bytes, where, gathered);
  if (reads === 'svg') return readSvg(bytes, where, gathered);
  if (reads === 'text') return readText(bytes, where, gathered);
  for (const { name, bytes: part } of await unzip(bytes, where, gathered)) await inside(part, name);
}

function ends(bytes: Uint8Array): [head: Uint8Array, tail: Uint8Array] {
  return [bytes.subarray(0, endBytes), bytes.subarray(-endBytes)];
}

/** An office document with a password is an old kind of container around what nobody can read. */
function hiddenByPassword(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 64 * 1024)).includes('EncryptedPackage'.split('').join('\0'));
}

/**
 * Bytes that are one thing to us and another to a program that opens them: a picture that is also a page, a document
 * that is also an archive. Only one of the two could be read, so it is not read at all.
 */
function refuseTwoTypes(bytes: Uint8Array, reads: string, where: string): void {
  if (reads === 'office' || reads === 'zip' || reads === 'none') return;
  const [head, tail] = ends(bytes);
  const end = latin1(tail);
  const archive = end.includes('PK\x05\x06') || end.includes('PK\x01\x02');
  const text = reads === 'text' || reads === 'svg';
  const document = !text && reads !== 'pdf' && latin1(head.subarray(0, 1024)).includes('%PDF-');
  const page = reads === 'picture' && /<(script|html|!doctype|body|iframe|svg)[\s>]/i.test(latin1(bytes));
  if ((archive && !text) || document || page) throw new Unreadable('two_types', where);
  if (text && decoded(bytes) === null) throw new Unreadable('two_types', where);
}
