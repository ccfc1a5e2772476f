/** Parts of pictures that their decoder passes over: comments of JPEG and GIF, and what follows after the end. */
import { latin1 } from '../files/types.ts';

export function commentsIn(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegComments(bytes);
  return bytes[0] === 0x47 ? gifBlocks(bytes).comments : [];
}

/** False when a picture goes on after its own end: what stands there is read by somebody else, as something else. */
export function endsInTime(bytes: Uint8Array): boolean {
  const slack = 16; // a few zeros that some programs leave
  if (bytes[0] === 0x47) return bytes.length - gifBlocks(bytes).end <= slack;
  if (bytes[0] === 0x89) {
    const end = latin1(bytes).lastIndexOf('IEND');
    return end < 0 || bytes.length - (end + 8) <= slack;
  }
  return true; // cameras append previews and depth to a JPEG; what does not belong there is looked for by its marks
}

function jpegComments(bytes: Uint8Array): string[] {
  const comments: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (marker === 0xda || length < 2) break;
    const part = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xfe) comments.push(new TextDecoder('utf-8').decode(part));
    at += 2 + length;
  }
  return comments;
}

function gifBlocks(bytes: Uint8Array): { readonly comments: string[]; readonly end: number } {
  const comments: string[] = [];
  const byte = (at: number): number => bytes[at] ?? 0;
  const table = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(byte(10));
  while (at < bytes.length) {
    const kind = byte(at);
    if (kind === 0x3b) return { comments, end: at + 1 };
    let text = '';
    if (kind === 0x21) at += 2;
    else if (kind === 0x2c) at += 11 + table(byte(at + 9));
    else return { comments, end: at };
    const isComment = kind === 0x21 && byte(at - 1) === 0xfe;
    while (at < bytes.length && byte(at) !== 0) {
      if (isComment) text += latin1(bytes.subarray(at + 1, at + 1 + byte(at)));
      at += 1 + byte(at);
    }
    at += 1;
    if (isComment) comments.push(text);
  }
  return { comments, end: bytes.length };
}
