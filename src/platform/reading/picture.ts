/** Pictures: what a camera or a program wrote into them, the words somebody would see, and codes that a phone would read. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp, { type Metadata } from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { latin1 } from '../files/types.ts';
import { type Gathered, Unreadable, limits } from './gathered.ts';
import { commentsIn, endsInTime } from './picture-parts.ts';
import { wordsIn } from './words-in-picture.ts';

sharp.cache(false);
sharp.concurrency(1);

export interface Redrawn {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const options = { limitInputPixels: limits.pixels, failOn: 'error', sequentialRead: true } as const;

export async function readPicture(bytes: Uint8Array, where: string, gathered: Gathered): Promise<void> {
  const seen = await metadataOf(bytes, where);
  if (!endsInTime(bytes)) throw new Unreadable('two_types', where);
  const pages = seen.pages ?? 1;
  // From the header alone, before a single pixel is unpacked.
  if ((seen.width ?? 0) * (seen.pageHeight ?? seen.height ?? 0) * pages > limits.pixels || pages > limits.frames)
    throw new Unreadable('too_much', where);
  gathered.add('properties', propertiesOf(seen, bytes), where);
  try {
    for (let page = 0; page < pages; page += 1) {
      const frame = await sharp(bytes, { ...options, page })
        .autoOrient()
        .png({ compressionLevel: 1 })
        .toBuffer();
      await readPixels(frame, where, gathered);
    }
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('broken', where);
  }
}

async function metadataOf(bytes: Uint8Array, where: string): Promise<Metadata> {
  try {
    return await sharp(bytes, options).metadata();
  } catch (fault) {
    throw new Unreadable(/pixel limit/i.test((fault as Error).message) ? 'too_much' : 'broken', where);
  }
}

function propertiesOf(seen: Metadata, bytes: Uint8Array): string {
  const blocks = [seen.exif, seen.xmp, seen.iptc].filter((block) => block !== undefined);
  const written = (seen.comments ?? []).map(({ text }) => text);
  return [...blocks.map(printable), ...written, ...commentsIn(bytes)].join('\n');
}

/** Runs of letters in a block of bytes, one byte a letter or two. */
function printable(block: Uint8Array): string {
  const narrow = [...latin1(block).matchAll(/[\x20-\x7e\xa0-\xff]{5,}/g)].map(([run]) => run);
  const wide = [...latin1(block).matchAll(/(?:[\x20-\x7e]\0){5,}|(?:\0[\x20-\x7e]){5,}/g)].map(([run]) =>
    run.replaceAll('\0', ''),
  );
  const text = new TextDecoder('utf-8').decode(block).match(/[^\p{Cc}\ufffd]{5,}/gu) ?? [];
  return [...narrow, ...text, ...wide].join('\n');
}

const readAtMost = 2200; // pixels of the longer side: small print is still read, and a photo costs no minute

/** Words and codes of a picture that is decoded already. @param png the picture as PNG. */
export async function readPixels(png: Uint8Array, where: string, gathered: Gathered): Promise<void> {
  gathered.count('pictures', 1, where);
  const { width, height } = await sharp(png, options).metadata();
  const side = Math.max(width, height);
  const scale = side > readAtMost ? readAtMost / side : side < 900 ? Math.min(2, 1800 / Math.max(side, 1)) : 1;
  const gray = sharp(png, options)
    .flatten({ background: '#ffffff' })
    .grayscale()
    .resize({ width: Math.max(1, Math.round(width * scale)), kernel: 'cubic' });
  gathered.add('picture', await wordsIn(await gray.clone().png({ compressionLevel: 1 }).toBuffer()), where);
  for (const text of await codesIn(
    await gray.clone().extend({ top: 16, bottom: 16, left: 16, right: 16, background: '#ffffff' }).png().toBuffer(),
  ))
    gathered.add('code', text, where);
}

let prepared = false;

async function codesIn(png: Buffer): Promise<readonly string[]> {
  if (!prepared) {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
    prepared = true;
  }
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const image = {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb',
  } as const;
  const codes = await readBarcodes(image, { tryHarder: true, maxNumberOfSymbols: 20 });
  return codes.map(({ text }) => text).filter((text) => text !== '');
}

/** The same picture from its pixels alone: upright, and without what was written beside them. */
export async function redraw(bytes: Uint8Array): Promise<Redrawn> {
  const { format, pages = 1 } = await sharp(bytes, options).metadata();
  const upright = sharp(bytes, { ...options, animated: pages > 1 && format !== 'tiff' }).autoOrient();
  if (format === 'jpeg') return { type: 'image/jpeg', bytes: await upright.jpeg({ quality: 90 }).toBuffer() };
  if (format === 'webp') return { type: 'image/webp', bytes: await upright.webp({ quality: 90 }).toBuffer() };
  if (format === 'gif') return { type: 'image/gif', bytes: await upright.gif().toBuffer() };
  return { type: 'image/png', bytes: await upright.png().toBuffer() };
}
