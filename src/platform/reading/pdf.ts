/** PDF: text of every page, links and notes, properties, pictures, and files that are packed into it. */
import sharp from 'sharp';
import { extractImages, getDocumentProxy } from 'unpdf';
import { type Gathered, Unreadable } from './gathered.ts';
import { readPixels } from './picture.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Inside = (bytes: Uint8Array, name: string) => Promise<void>;

const leastSide = 24; // a rule, a bullet, a shadow: nothing can be read in it

export async function readPdf(bytes: Uint8Array, where: string, gathered: Gathered, inside: Inside): Promise<void> {
  const document = await opened(bytes, where);
  try {
    gathered.count('pages', document.numPages, where);
    gathered.add('properties', await propertiesOf(document), where);
    for (let n = 1; n <= document.numPages; n += 1) {
      const page = await document.getPage(n);
      const place = where === '' ? `p. ${n}` : `${where}, p. ${n}`;
      gathered.add('text', await textOf(page), place);
      gathered.add('text', await notesOf(page), place);
      await readPictures(document, n, place, gathered);
      page.cleanup();
    }
    for (const [name, { filename, description }] of (await document.getAttachments()) ?? []) {
      gathered.add('member_name', `${filename}\n${description}`, where);
      const content = await document.getAttachmentContent(name);
      if (content) await inside(new Uint8Array(content), filename);
    }
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('broken', where);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array, where: string): Promise<Document> {
  try {
    // A copy: the library takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (fault) {
    throw new Unreadable((fault as Error).name === 'PasswordException' ? 'encrypted' : 'broken', where);
  }
}

async function propertiesOf(document: Document): Promise<string> {
  const { info, metadata } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []).map(({ title, url }) => `${title} ${url ?? ''}`);
  const inner = metadata ? [...(metadata as unknown as Iterable<[string, unknown]>)].map(([, value]) => value) : [];
  return [...Object.values(info as object), ...inner, ...outline].flatMap(stringsOf).join('\n');
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

interface Note {
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
  readonly fieldValue?: unknown;
}

async function notesOf(page: Page): Promise<string> {
  const notes = (await page.getAnnotations()) as readonly Note[];
  return notes
    .flatMap(({ url, unsafeUrl, contentsObj, titleObj, fieldValue }) => [
      ...[unsafeUrl ?? url, contentsObj?.str, titleObj?.str],
      ...stringsOf(fieldValue),
    ])
    .filter((each) => each !== undefined)
    .join('\n');
}

async function readPictures(document: Document, n: number, where: string, gathered: Gathered): Promise<void> {
  for (const { data, width, height, channels } of await extractImages(document, n)) {
    if (width < leastSide || height < leastSide) continue;
    const pixels = await sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 1 }).toBuffer();
    await readPixels(pixels, where, gathered);
  }
}
