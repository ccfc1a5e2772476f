/** How the files of the corpus are made: by the project itself, from nothing but words. */
import Document from 'pdfkit';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { type Part, zip } from './zip.ts';

export function pdf(
  text: string,
  {
    info = {},
    password,
    image,
    link,
    attach,
    pages = 1,
  }: {
    readonly info?: Record<string, string>;
    readonly password?: string;
    readonly image?: Buffer;
    readonly link?: string;
    readonly attach?: { readonly name: string; readonly bytes: Buffer };
    readonly pages?: number;
  } = {},
): Promise<Buffer> {
  const document = new Document({
    info,
    autoFirstPage: false,
    ...(password ? { userPassword: password, pdfVersion: '1.7' } : {}),
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
  });
  for (let page = 1; page <= pages; page += 1) {
    document.addPage();
    document.fontSize(12).text(page === pages ? text : `Page ${page} of the manual.`);
  }
  if (link) document.text('See here', { link });
  if (image) document.image(image, 50, 200, { width: 400 });
  if (attach) document.file(attach.bytes, { name: attach.name });
  document.end();
  return whole;
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = `${prolog}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function docx(text: string, { creator = 'Ana', more = [] as readonly Part[], link = '' } = {}): Buffer {
  // Words split over runs, as the programs do when somebody has edited them.
  const runs = text.match(/[^]{1,7}/g) ?? [];
  const body = runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('');
  return zip([
    { name: '[Content_Types].xml', bytes: types },
    {
      name: 'docProps/core.xml',
      bytes: `${prolog}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${escaped(creator)}</dc:creator></cp:coreProperties>`,
    },
    {
      name: 'word/document.xml',
      bytes: `${prolog}<w:document xmlns:w="w"><w:body><w:p>${body}</w:p></w:body></w:document>`,
    },
    ...(link
      ? [
          {
            name: 'word/_rels/document.xml.rels',
            bytes: `${prolog}<Relationships><Relationship Id="r1" Target="${link}" TargetMode="External"/></Relationships>`,
          },
        ]
      : []),
    ...more,
  ]);
}

export function xlsx(cells: readonly string[]): Buffer {
  const strings = cells.map((cell) => `<si><t>${escaped(cell)}</t></si>`).join('');
  const row = cells.map((_cell, n) => `<c r="${String.fromCharCode(65 + n)}1" t="s"><v>${n}</v></c>`).join('');
  return zip([
    { name: '[Content_Types].xml', bytes: types },
    {
      name: 'xl/workbook.xml',
      bytes: `${prolog}<workbook><sheets><sheet name="Horas" sheetId="1"/></sheets></workbook>`,
    },
    { name: 'xl/sharedStrings.xml', bytes: `${prolog}<sst>${strings}</sst>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: `${prolog}<worksheet><sheetData><row r="1">${row}</row></sheetData></worksheet>`,
    },
  ]);
}

export function pptx(text: string): Buffer {
  return zip([
    { name: '[Content_Types].xml', bytes: types },
    { name: 'ppt/presentation.xml', bytes: `${prolog}<p:presentation xmlns:p="p"/>` },
    {
      name: 'ppt/slides/slide1.xml',
      bytes: `${prolog}<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:sld>`,
    },
  ]);
}

export function odt(text: string, { kind = 'text', meta = '', encrypted = false } = {}): Buffer {
  const manifest = encrypted ? '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' : '';
  return zip([
    { name: 'mimetype', bytes: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    {
      name: 'META-INF/manifest.xml',
      bytes: `${prolog}<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      bytes: `${prolog}<office:document-content xmlns:office="o" xmlns:text="t"><text:p>${escaped(text)}</text:p></office:document-content>`,
    },
    {
      name: 'meta.xml',
      bytes: `${prolog}<office:document-meta xmlns:office="o" xmlns:dc="d"><dc:description>${escaped(meta)}</dc:description></office:document-meta>`,
    },
  ]);
}

export function drawing(lines: readonly string[], width = 900): Buffer {
  const rows = lines.map(
    (line, n) =>
      `<text x="20" y="${70 + n * 60}" font-size="34" font-family="DejaVu Sans, sans-serif">${escaped(line)}</text>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${60 + lines.length * 60}"><rect width="100%" height="100%" fill="white"/>${rows.join('')}</svg>`,
  );
}

type Format = 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'avif';
export async function picture(
  lines: readonly string[],
  format: Format = 'png',
  { exif, dark = false }: { readonly exif?: string; readonly dark?: boolean } = {},
): Promise<Buffer> {
  let drawn = sharp(drawing(lines)).flatten({ background: '#fff' });
  if (dark) drawn = drawn.negate({ alpha: false });
  if (exif)
    drawn = drawn.withExif({
      IFD0: { ImageDescription: exif, Copyright: 'Ana' },
      IFD3: { GPSLatitude: '32/1 53/1 0/1' },
    });
  return drawn.toFormat(format).toBuffer();
}

export function plainPicture(width: number, height: number, format: Format = 'png'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#7aa095' } })
    .toFormat(format)
    .toBuffer();
}

export async function qr(text: string): Promise<Buffer> {
  return sharp(await QRCode.toBuffer(text, { scale: 6, margin: 4 }))
    .png()
    .toBuffer();
}

/** A bar code of the kind that holds letters and digits (Code 39), drawn by its table. */
export function bars(text: string): Promise<Buffer> {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%*';
  const codes = [
    0x034, 0x121, 0x061, 0x160, 0x031, 0x130, 0x070, 0x025, 0x124, 0x064, 0x109, 0x049, 0x148, 0x019, 0x118, 0x058,
    0x00d, 0x10c, 0x04c, 0x01c, 0x103, 0x043, 0x142, 0x013, 0x112, 0x052, 0x007, 0x106, 0x046, 0x016, 0x181, 0x0c1,
    0x1c0, 0x091, 0x190, 0x0d0, 0x085, 0x184, 0x0c4, 0x0a8, 0x0a2, 0x08a, 0x02a, 0x094,
  ];
  let x = 40;
  const drawn = `*${text}*`.split('').flatMap((letter) => {
    const code = codes[letters.indexOf(letter)] ?? 0;
    const lines = Array.from({ length: 9 }, (_, n) => {
      const width = code & (1 << (8 - n)) ? 9 : 3;
      const bar = n % 2 === 0 ? `<rect x="${x}" y="20" width="${width}" height="120"/>` : '';
      x += width;
      return bar;
    });
    x += 3;
    return lines;
  });
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${x + 40}" height="160"><rect width="100%" height="100%" fill="white"/>${drawn.join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

/** A PNG of nothing, as large as its header says. */
export async function flood(side: number): Promise<Buffer> {
  const small = await plainPicture(8, 8);
  const { crc32 } = await import('node:zlib');
  const header = Buffer.from(small.subarray(12, 29));
  header.writeUInt32BE(side, 4);
  header.writeUInt32BE(side, 8);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(header));
  return Buffer.concat([small.subarray(0, 12), header, sum, small.subarray(33)]);
}

export async function frames(count: number): Promise<Buffer> {
  const raw = Buffer.concat(Array.from({ length: count }, (_, n) => Buffer.alloc(16 * 16 * 3, (n * 37) % 256)));
  return sharp(raw, { raw: { width: 16, height: 16 * count, channels: 3, pageHeight: 16 } })
    .gif()
    .toBuffer();
}

export function gifWithComment(gif: Buffer, comment: string): Buffer {
  const block = Buffer.concat([Buffer.from([0x21, 0xfe, comment.length]), Buffer.from(comment), Buffer.from([0])]);
  return Buffer.concat([gif.subarray(0, -1), block, gif.subarray(-1)]);
}

export function jpegWithComment(jpeg: Buffer, comment: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(comment), jpeg.subarray(2)]);
}
