import sharp from 'sharp';
import { decoded } from '../files/types.ts';
import { type Gathered, Unreadable, limits } from './gathered.ts';
import { readPixels } from './picture.ts';

/** A text as it stands; of a page also what a reader of it sees. */
export function readText(bytes: Uint8Array, where: string, gathered: Gathered): Promise<void> {
  const text = decoded(bytes);
  if (text === null) throw new Unreadable('broken', where);
  gathered.add('text', text, where);
  if (/<\w[^>]*>/.test(text)) gathered.add('text', markupText(text), where);
  return Promise.resolve();
}

/** A drawing is a text with shapes: the words are read, and the shapes as somebody would see them. */
export async function readSvg(bytes: Uint8Array, where: string, gathered: Gathered): Promise<void> {
  await readText(bytes, where, gathered);
  try {
    await readPixels(await drawn(bytes).catch(() => drawn(sized(bytes))), where, gathered);
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('broken', where);
  }
}

function drawn(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: limits.pixels, density: 96 })
    .resize(1600, 1600, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
}

/** A drawing that names no size takes what it is given; here that is a square. */
function sized(bytes: Uint8Array): Buffer {
  const inner = (decoded(bytes) ?? '').replace(/^[^]*?(?=<svg[\s>])/i, '');
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000">${inner}</svg>`);
}

/** What stands between the tags: ends of paragraphs and rows become ends of lines, cells stand apart, runs together. */
export function markupText(markup: string): string {
  return entities(
    markup
      .replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/gi, ' ')
      .replaceAll(
        /<\/(?:\w+:)?(p|h|h[1-6]|si|row|div|li|tr|title|desc|text|comment|note)>|<(?:\w+:)?(br|line-break)\b[^>]*>/gi,
        '\n',
      )
      .replaceAll(
        /<\/(?:\w+:)?(c|td|th|table-cell|tc|v|t)>(?=\s*<\/?(?:\w+:)?(c|td|th|table-cell|tc|row|table-row|tr))|<(?:\w+:)?(tab|s)\b[^>]*\/>/gi,
        '\t',
      )
      .replaceAll(/<[^>]{0,20000}>/g, ''),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function entities(text: string): string {
  return text.replaceAll(/&(#x?[\da-f]{1,6}|\w{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
