import { z } from 'zod';
import { type Db, type Viewer, query } from '../../core/command.ts';
import { id, line } from '../../core/input.ts';
import { type Shown, entriesOf } from '../record/index.ts';
import type { Piece } from '../screening/index.ts';
import { messagesAmong } from './queries-messages.ts';
import { broughtIn, seatOf } from './queries-outside.ts';

/** A place where the words stand, as the reader may see it. */
export interface Found {
  readonly kind: 'message' | 'brought';
  /** The number of the entry it stands in. */
  readonly seq: number;
  /** Of talk from elsewhere, which and where in it. */
  readonly talk: string | null;
  readonly line: number | null;
  readonly author: string;
  readonly at: Date;
  readonly pieces: readonly Piece[];
}

const most = 50;
const batch = 200;
/** Entries that one search reads at most, from the latest back. */
const reach = 20_000;

/** Looks for words in everything the reader may see of one conversation: messages, and talk brought in from elsewhere. */
export const searchTalk = query({
  name: 'conversations.search',
  input: z.strictObject({ engagement: id('eng'), q: line({ min: 0, max: 200 }).default('') }),
  async run(db, { engagement, q }, viewer) {
    if ((await seatOf(db, engagement, viewer)) === null) return null;
    const wanted = folded(q)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found: Found[] = [];
    if (wanted.length === 0) return { engagement, items: found, more: false };
    for await (const each of saidIn(db, engagement, viewer)) {
      const text = folded(shownOf(each.pieces));
      if (wanted.every((word) => text.includes(word))) found.push(each);
      if (found.length > most) break;
    }
    return { engagement, items: found.slice(0, most), more: found.length > most };
  },
});

/**
 * Everything said, the latest first. Words at rest may be under lock and key, so there is nothing to look up: they are
 * read as the reader would read them, a stretch at a time. This is the one place that knows how.
 */
async function* saidIn(db: Db, engagement: string, viewer: Viewer): AsyncGenerator<Found> {
  let before: number | undefined;
  for (let read = 0; read < reach; read += batch) {
    const entries = await entriesOf(db, engagement, { limit: batch, ...(before === undefined ? {} : { before }) });
    if (entries.length === 0) return;
    before = entries[0]?.seq;
    yield* placesAmong(db, engagement, viewer, entries);
    if (before === undefined || before <= 1) return;
  }
}

async function* placesAmong(
  db: Db,
  engagement: string,
  viewer: Viewer,
  entries: readonly Shown[],
): AsyncGenerator<Found> {
  const { actor } = viewer;
  if (actor.kind !== 'member') return;
  const seqs = entries.filter(({ type }) => type === 'talk.brought' || type === 'talk.noted').map(({ seq }) => seq);
  const [messages, brought] = await Promise.all([
    messagesAmong(db, entries, viewer),
    seqs.length === 0 ? [] : broughtIn(db, engagement, viewer, { only: null, seqs }),
  ]);
  for (const { seq } of entries.toReversed()) {
    const message = messages.all.get(seq);
    if (message) {
      const { author, at, pieces } = message;
      yield { kind: 'message', seq, talk: null, line: null, author, at, pieces };
    }
    const talk = brought.find((each) => each.seq === seq);
    for (const { line: number, pieces } of talk?.lines.toReversed() ?? [])
      if (talk) yield { kind: 'brought', seq, talk: talk.id, line: number, author: talk.author, at: talk.at, pieces };
  }
}

function shownOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('shown' in piece ? piece.shown : '')).join(' ');
}

/** Letters without accents and case: who searches «reunion» finds «Reunión». */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
