/**
 * What a file is, by its bytes and never by its name. Only types the house can read have a reader; everything else is
 * kept and said to be what it is, and waits for a person.
 */
/** How much of either end of a file is looked at to tell its type. */
export const endBytes = 64 * 1024;

export type Reads = 'pdf' | 'office' | 'zip' | 'picture' | 'svg' | 'text' | 'none';

export interface FileType {
  /** The media type it is served and recorded with. */
  readonly type: string;
  readonly reads: Reads;
  /** The ending a name of such a file bears. */
  readonly ending: string;
  /** Other endings that say the same. */
  readonly also?: readonly string[];
}

interface Magic extends FileType {
  readonly at?: number;
  readonly bytes: string;
}

const pictures: readonly Magic[] = [
  { bytes: '\xff\xd8\xff', type: 'image/jpeg', reads: 'picture', ending: 'jpg', also: ['jpeg', 'jpe', 'jfif'] },
  { bytes: '\x89PNG\r\n\x1a\n', type: 'image/png', reads: 'picture', ending: 'png' },
  { bytes: 'GIF87a', type: 'image/gif', reads: 'picture', ending: 'gif' },
  { bytes: 'GIF89a', type: 'image/gif', reads: 'picture', ending: 'gif' },
  { bytes: 'II*\0', type: 'image/tiff', reads: 'picture', ending: 'tif', also: ['tiff'] },
  { bytes: 'MM\0*', type: 'image/tiff', reads: 'picture', ending: 'tif', also: ['tiff'] },
];
const noReader = (bytes: string, type: string, ending: string, at = 0): Magic => ({
  ...{ bytes, type, ending, at },
  reads: 'none',
});
const others: readonly Magic[] = [
  { bytes: '%PDF-', type: 'application/pdf', reads: 'pdf', ending: 'pdf' },
  noReader('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage', 'bin'),
  noReader('MZ', 'application/vnd.microsoft.portable-executable', 'exe'),
  noReader('\x7fELF', 'application/x-executable', 'bin'),
  noReader('\x1f\x8b', 'application/gzip', 'gz'),
  noReader('BZh', 'application/x-bzip2', 'bz2'),
  noReader('\xfd7zXZ\0', 'application/x-xz', 'xz'),
  noReader('(\xb5/\xfd', 'application/zstd', 'zst'),
  noReader("7z\xbc\xaf'\x1c", 'application/x-7z-compressed', '7z'),
  noReader('Rar!\x1a\x07', 'application/vnd.rar', 'rar'),
  noReader('ustar', 'application/x-tar', 'tar', 257),
  noReader('ID3', 'audio/mpeg', 'mp3'),
  noReader('\xff\xfb', 'audio/mpeg', 'mp3'),
  noReader('OggS', 'audio/ogg', 'ogg'),
  noReader('fLaC', 'audio/flac', 'flac'),
  noReader('\x1aE\xdf\xa3', 'video/webm', 'webm'),
  noReader('ftyp', 'video/mp4', 'mp4', 4),
  noReader('8BPS', 'image/vnd.adobe.photoshop', 'psd'),
  noReader('wOFF', 'font/woff', 'woff'),
  noReader('wOF2', 'font/woff2', 'woff2'),
  noReader('BM', 'image/bmp', 'bmp'),
];

export const unknownType: FileType = { type: 'application/octet-stream', reads: 'none', ending: 'bin' };

/** @param head the first bytes, at most 64 KB. @param tail the last ones; both are the whole of a small file. */
export function typeOf(head: Uint8Array, tail: Uint8Array): FileType {
  const start = latin1(head);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipped(start, latin1(tail));
  const box = start.slice(4, 12);
  if (box === 'ftypavif' || box === 'ftypavis') return { type: 'image/avif', reads: 'picture', ending: 'avif' };
  if (/^ftyp(heic|heix|mif1|hevc)/.test(box)) return { type: 'image/heic', reads: 'none', ending: 'heic' };
  if (start.startsWith('RIFF')) return riff(start.slice(8, 12));
  const known = [...pictures, ...others].find(({ bytes, at = 0 }) => start.slice(at, at + bytes.length) === bytes);
  if (known)
    return { type: known.type, reads: known.reads, ending: known.ending, ...(known.also ? { also: known.also } : {}) };
  return textual(head, tail) ?? unknownType;
}

function riff(form: string): FileType {
  if (form === 'WEBP') return { type: 'image/webp', reads: 'picture', ending: 'webp' };
  if (form === 'WAVE') return { type: 'audio/wav', reads: 'none', ending: 'wav' };
  return { type: 'video/x-msvideo', reads: 'none', ending: 'avi' };
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
/** Office documents are zips; the names of their parts, which stand at both ends, tell which. */
const documents: readonly (readonly [mark: RegExp, type: string, ending: string, also?: readonly string[]])[] = [
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, `${open}.text`, 'odt'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, `${open}.spreadsheet`, 'ods'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/, `${open}.presentation`, 'odp'],
  [/word\/document\.xml/, `${office}.wordprocessingml.document`, 'docx', ['docm']],
  [/xl\/workbook\.(xml|bin)/, `${office}.spreadsheetml.sheet`, 'xlsx', ['xlsm']],
  [/ppt\/presentation\.xml/, `${office}.presentationml.presentation`, 'pptx', ['pptm']],
];

function zipped(start: string, end: string): FileType {
  const found = documents.find(([mark]) => mark.test(start) || mark.test(end));
  if (!found) return { type: 'application/zip', reads: 'zip', ending: 'zip' };
  const [, type, ending, also] = found;
  return { type, reads: 'office', ending, ...(also ? { also } : {}) };
}

const plainAlso = [
  'md',
  'csv',
  'tsv',
  'log',
  'json',
  'yml',
  'yaml',
  'ts',
  'js',
  'css',
  'py',
  'sql',
  'sh',
  'po',
  'srt',
  'vtt',
  'tex',
  'ini',
  'toml',
  'xml',
];

function textual(head: Uint8Array, tail: Uint8Array): FileType | null {
  const text = decoded(head);
  if (text === null || decoded(tail) === null) return null;
  const begin = text.trimStart().slice(0, 2000).toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg[\s>]/.test(begin))
    return { type: 'image/svg+xml', reads: 'svg', ending: 'svg' };
  if (/<(!doctype html|html|head|body|script|iframe)[\s>]/.test(begin))
    return { type: 'text/html', reads: 'text', ending: 'html', also: ['htm', 'xhtml', 'md', 'vue', 'php'] };
  return { type: 'text/plain', reads: 'text', ending: 'txt', also: plainAlso };
}

/** The text of some bytes, or null when they are none: UTF-8, UTF-16 with its mark, or a Latin of old. */
export function decoded(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return '';
  const marks: readonly (readonly [string, string])[] = [
    ['\xff\xfe', 'utf-16le'],
    ['\xfe\xff', 'utf-16be'],
  ];
  const mark = latin1(bytes.subarray(0, 2));
  const wide = marks.find(([each]) => each === mark);
  if (wide) return new TextDecoder(wide[1]).decode(bytes);
  if (bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27))
    return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole(bytes));
  } catch {
    // One byte per letter, as older programs still write; bytes no such text has make it binary.
    return bytes.some((byte) => byte >= 127 && byte < 160) && !/[a-z]{3}/i.test(latin1(bytes.subarray(0, 400)))
      ? null
      : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Without a letter cut in two at either end. */
function whole(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (needs > back) end -= back;
    break;
  }
  return bytes.subarray(start, end);
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
