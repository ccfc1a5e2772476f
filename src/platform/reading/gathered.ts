/** What is gathered while a file is read: every text in it goes through the contact screen, and every limit is counted. */
import { type Finding, screen } from '@garante/contact-screen';

/** Why a file could not be read to its end. It then counts as not looked at, whatever was read of it. */
export type Unread =
  | 'encrypted'
  | 'broken'
  | 'bomb'
  | 'too_much'
  | 'no_reader'
  | 'two_types'
  | 'program'
  | 'took_too_long'
  | 'reader_away';

/** In what a text was carried. */
export type Carrier = 'text' | 'properties' | 'member_name' | 'picture' | 'code';

/** Words that were found in a file, with what stands around them. */
export interface FoundIn extends Finding {
  readonly carrier: Carrier;
  /** The page, the sheet or the member of an archive; empty for the file itself. */
  readonly where: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** What one reading may cost. Whoever needs more is asked to hand in less at once. */
export const limits = {
  characters: 4_000_000,
  found: 100,
  unpackedBytes: 256 * 1024 * 1024,
  members: 2_000,
  depth: 3,
  /** Unpacked to packed. Plain logs reach 30; a bomb a thousand. */
  ratio: 150,
  pages: 600,
  pictures: 60,
  frames: 12,
  pixels: 64_000_000,
} as const;

export class Unreadable extends Error {
  readonly reason: Unread;
  readonly where: string;
  constructor(reason: Unread, where = '') {
    super(reason);
    this.reason = reason;
    this.where = where;
  }
}

export interface Gathered {
  readonly found: readonly FoundIn[];
  add(carrier: Carrier, text: string, where: string): void;
  /** Counts what was unpacked, a page or a picture. @throws {Unreadable} past the limit. */
  count(what: 'unpackedBytes' | 'members' | 'pages' | 'pictures', how: number, where: string): void;
}

const slice = 100_000;
const overlap = 400;
const around = 160;

export function gather(): Gathered {
  const found: FoundIn[] = [];
  const known = new Set<string>();
  const counts = { unpackedBytes: 0, members: 0, pages: 0, pictures: 0 };
  let characters = 0;
  return {
    found,
    count(what, how, where) {
      counts[what] += how;
      if (counts[what] > limits[what]) throw new Unreadable(what === 'unpackedBytes' ? 'bomb' : 'too_much', where);
    },
    add(carrier, text, where) {
      characters += text.length;
      if (characters > limits.characters) throw new Unreadable('too_much', where);
      for (let at = 0; at < text.length; at += slice - overlap) look(carrier, text.slice(at, at + slice), where);
    },
  };

  function look(carrier: Carrier, text: string, where: string): void {
    for (const each of screen(text).findings) {
      const words = text.slice(each.start, each.end).slice(0, 500);
      const name = `${carrier} ${where} ${each.kind} ${words}`;
      if (each.kind === 'work_url' || known.has(name) || found.length >= limits.found) continue;
      known.add(name);
      const before = text.slice(Math.max(0, each.start - around), each.start);
      found.push({ ...each, carrier, where, words, before, after: text.slice(each.end, each.end + around) });
    }
  }
}
