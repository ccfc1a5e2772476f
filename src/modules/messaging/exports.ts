/** From the bytes of an export to lines that can stand on the record: the engine reads, and what no text may hold goes. */
import { createHash } from 'node:crypto';
import { cleanText } from '../../core/text.ts';
import {
  type DateOrder,
  type Doubt,
  type Format,
  type Line,
  readTranscript,
  Unreadable,
} from '../../engines/transcript/index.ts';
import type { ReadFacts, TalkLine } from './rules-outside.ts';

export interface Asked {
  readonly format: Format;
  readonly dateOrder?: DateOrder | undefined;
  /** Days of the export's own calendar, `2024-03-13`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** More is not looked at: an export of years is brought in parts, by its days. */
const maxRead = 200_000;

export async function readExport(
  bytes: Uint8Array,
  { format, dateOrder, from, until }: Asked,
): Promise<ReadFacts['read']> {
  const doubts: Doubt[] = [];
  const lines: TalkLine[] = [];
  const numbers = new Map<number, number>();
  let outside = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  try {
    for await (const read of readTranscript(
      format,
      source(),
      (said) => doubts.push(said),
      dateOrder ? { dateOrder } : {},
    )) {
      if ('error' in read) return { problem: read.error, line: read.place };
      if (lines.length + outside > maxRead) return { problem: 'too_large', line: null };
      const day = read.at?.slice(0, 10);
      if (day !== undefined && ((from && day < from) || (until && day > until))) {
        outside += 1;
        continue;
      }
      lines.push(lineOf(read));
      numbers.set(read.place, lines.length);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { problem: error.problem, line: error.place };
  }
  const unsure = doubts.slice(0, 200).map(({ ambiguity, place, chosen, found }) => {
    return {
      ambiguity,
      line: place === null ? null : (numbers.get(place) ?? null),
      chosen: chosen && storable(chosen),
      found: storable(found),
    };
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: format, lines, unsure, outside, sha256, size: bytes.length };
}

function lineOf({ at, author, text, attachments, kind, edited }: Line): TalkLine {
  const files = attachments.slice(0, 50).map(({ name }) => storable(name).replaceAll(/\s+/g, ' ').slice(0, 255));
  const name = author === null ? null : storable(author).replaceAll(/\s+/g, ' ').slice(0, 120);
  return { at, author: name === '' ? '?' : name, text: storable(text), files, kind, edited: edited === true };
}

/** Control characters and marks that turn the direction of a text are taken out; a house that refuses them would refuse whole chats. */
export function storable(text: string): string {
  const rough = text.replaceAll(
    /(?![\t\n\r])\p{Cc}|[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu,
    '',
  );
  const clean = cleanText(rough);
  if (clean.ok) return clean.text;
  const plain = cleanText(
    rough
      .replaceAll(/[\p{Co}\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]/gu, '')
      .replaceAll(/(\p{M}{8})\p{M}+/gu, '$1'),
  );
  return plain.ok ? plain.text : rough.replaceAll(/[^\p{L}\p{N}\p{P}\p{Zs}\n]/gu, '');
}
