/** Documents of the office programs: zips of XML. Every part with text is read, pictures and packed documents too. */
import { type Gathered, Unreadable } from './gathered.ts';
import { entities, markupText } from './plain.ts';
import type { Member } from './zip.ts';

type Inside = (bytes: Uint8Array, name: string) => Promise<void>;

/** Parts that carry no words: fonts made unreadable on purpose, settings of a printer. */
const wordless =
  /(\.odttf|printerSettings\d*\.bin|\.fntdata|\/?layout-cache|settings\.xml|theme\/theme\d*\.xml|fontTable\.xml)$/i;
const program = /(vbaProject\.bin|vbaData\.xml|activeX|^Basic\/|^Scripts\/)/i;
const properties = /(^docProps\/|^meta\.xml$|^custom)/;

export async function readOffice(
  members: readonly Member[],
  where: string,
  gathered: Gathered,
  inside: Inside,
): Promise<void> {
  const shared = sharedStrings(members);
  for (const { name, bytes } of members) {
    if (program.test(name) && !/Basic\/.*-lc\.xml|Basic\/Standard\/script-lb/.test(name))
      throw new Unreadable('program', where);
    if (name === 'META-INF/manifest.xml' && textOf(bytes).includes('encryption-data'))
      throw new Unreadable('encrypted', where);
    if (wordless.test(name) || name === 'mimetype' || bytes.length === 0) continue;
    if (/\.(xml|rels|vml|rdf)$/i.test(name)) readPart(name, textOf(bytes), where, shared, gathered);
    else await inside(bytes, name);
  }
}

function readPart(name: string, markup: string, where: string, shared: readonly string[], gathered: Gathered): void {
  const carrier = properties.test(name) ? 'properties' : 'text';
  const text = name.startsWith('xl/worksheets/') ? sheetText(markup, shared) : markupText(markup);
  gathered.add(carrier, text, where);
  gathered.add(carrier === 'text' && !name.endsWith('.rels') ? 'properties' : carrier, attributesOf(markup), where);
}

/** What hides in attributes: where a link leads, and the words that stand for a picture. */
function attributesOf(markup: string): string {
  const values = [...markup.matchAll(/\s(?:\w+:)?(?:Target|href|descr|title|alt|author|tooltip)="([^"]{1,4000})"/gi)];
  return values
    .map(([, value = '']) => entities(value))
    .filter((value) => !/^(https?:\/\/schemas\.|\.\.?\/|[\w/]+\.(xml|png|jpe?g|rels|bin|emf|wmf)$)/i.test(value))
    .join('\n');
}

function sharedStrings(members: readonly Member[]): readonly string[] {
  const part = members.find(({ name }) => name === 'xl/sharedStrings.xml');
  if (!part) return [];
  return [...textOf(part.bytes).matchAll(/<(?:\w+:)?si\b[^>]*>([^]*?)<\/(?:\w+:)?si>/g)].map(([, inner = '']) =>
    markupText(inner).trim(),
  );
}

/** A row as a line, its cells apart: a number may stand in several cells side by side. */
function sheetText(markup: string, shared: readonly string[]): string {
  const rows = [...markup.matchAll(/<(?:\w+:)?row\b[^>]*>([^]*?)<\/(?:\w+:)?row>/g)];
  const lines = rows.map(([, row = '']) =>
    [...row.matchAll(/<(?:\w+:)?c\b([^>]*)>([^]*?)<\/(?:\w+:)?c>/g)]
      .map(([, attributes = '', inner = '']) => {
        const value = markupText(inner).trim();
        return /\st="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value;
      })
      .join(' '),
  );
  return lines.join('\n');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
}
