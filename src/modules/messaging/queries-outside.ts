import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, type Json, type Viewer, eyesOn, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { type Shown, entriesAt } from '../record/index.ts';
import { type Piece, recordedText, veil, veilOwn, veils } from '../screening/index.ts';
import { speaker } from './rules.ts';
import type { ReadIn, Side, Source, Verdict } from './rules-outside.ts';
import { readInOf } from './store-outside.ts';
import { talkOf } from './store.ts';

/** What the other side said of a line. */
export interface LineAnswer {
  readonly verdict: Verdict;
  readonly author: string;
  readonly seq: number;
  readonly at: Date;
  readonly comment: readonly Piece[] | null;
}

export interface BroughtLine {
  readonly line: number;
  readonly at: string | null;
  readonly side: Side | null;
  /** Of somebody who is neither side. */
  readonly name: readonly Piece[] | null;
  readonly kind: 'message' | 'system' | 'deleted';
  readonly edited: boolean;
  readonly pieces: readonly Piece[];
  readonly files: readonly Piece[] | null;
  readonly state: 'confirmed' | 'contested' | 'not_answered';
  readonly answers: readonly LineAnswer[];
}

export interface Brought {
  readonly id: string;
  readonly engagement: string;
  readonly seq: number;
  readonly source: Source;
  readonly author: string;
  readonly mine: boolean;
  readonly at: Date;
  /** Lines of the export that stayed out. */
  readonly leftOut: number;
  /** Of a call or a meeting. */
  readonly minutes: number | null;
  readonly others: readonly Piece[] | null;
  readonly unsure: readonly {
    readonly ambiguity: string;
    readonly line: number | null;
    readonly chosen: string | null;
  }[];
  readonly lines: readonly BroughtLine[];
  readonly counts: { readonly confirmed: number; readonly contested: number; readonly notAnswered: number };
  /** Whether this reader is asked. */
  readonly asked: boolean;
}

/** What was read in, with everybody who speaks in it. */
export interface ReadTalk extends ReadIn {
  readonly speakers: readonly { readonly name: string; readonly lines: number }[];
}

/** Everything brought into one conversation, or one of it, as this reader may see it. */
export const broughtTalks = query({
  name: 'talk.list',
  input: z.strictObject({ engagement: id('eng'), talk: id('tlk').optional() }),
  async run(db, { engagement, talk: only }, viewer) {
    const talk = await seatOf(db, engagement, viewer);
    if (talk === null) return null;
    const items = await broughtIn(db, engagement, viewer, { only: only ?? null, seqs: null });
    if (only !== undefined && items.length === 0) return null;
    return { engagement, items, may: speaker(talk, viewer) };
  },
});

/** What this person has read in and not brought yet, with everybody who speaks in it. */
export const talkReadIn = query({
  name: 'talk.show_read_in',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer) {
    if ((await seatOf(db, engagement, viewer)) === null) return null;
    const talk = await readInOf(db, engagement, viewer);
    const shown: ReadTalk | null = talk && { ...talk, speakers: speakersOf(talk) };
    return { engagement, talk: shown };
  },
});

function speakersOf({ lines }: Pick<ReadIn, 'lines'>): { name: string; lines: number }[] {
  const counts = new Map<string, number>();
  for (const { author } of lines) if (author !== null) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, lines: count }));
}

/** Where the reader stands in this conversation; null outside of it. */
export async function seatOf(db: Db, engagement: string, viewer: Viewer) {
  const { actor } = viewer;
  const talk = isMember(actor) ? await talkOf(db, engagement, viewer) : null;
  return talk && isMember(actor) && (talk.clientRoles.length > 0 || talk.professional === actor.id) ? talk : null;
}

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly source: Source;
  readonly author: string;
  readonly asked: 'client' | 'professional';
  readonly leftOut: number;
  readonly at: Date;
}
interface AnswerRow extends Omit<LineAnswer, 'comment'> {
  readonly talk: string;
  readonly line: number;
}

export async function broughtIn(
  db: Db,
  engagement: string,
  viewer: Viewer,
  { only, seqs }: { readonly only: string | null; readonly seqs: readonly number[] | null },
): Promise<Brought[]> {
  const rows = await db<Row & { professional: string }>`
    select b.id, b.seq, b.source, b.author, b.asked, b.left_out as "leftOut", b.at, p.professional
    from messaging.brought b join hiring.shown_pair p on p.engagement = b.engagement
    where b.engagement = ${engagement} and (${only}::text is null or b.id = ${only})
      and (${seqs === null} or b.seq = any(${seqs === null ? [] : [...seqs]}::int[])) order by b.seq`;
  const { actor } = viewer;
  if (rows.length === 0 || !isMember(actor)) return [];
  const answers = await db<AnswerRow>`
    select talk, line, verdict, author, seq, at from messaging.line_answer
    where talk = any(${rows.map((row) => row.id)}::text[]) order by seq, line`;
  const numbers = new Set([...rows.map(({ seq }) => seq), ...answers.map(({ seq }) => seq)]);
  const entries = new Map((await entriesAt(db, engagement, [...numbers])).map((entry) => [entry.seq, entry]));
  const subjects = [...rows.map((row) => row.id), ...answers.map(({ talk, seq }) => `${talk} ${seq}`)];
  const hidden = await veils(db, [...new Set(subjects)]);
  const reader = actor.id;
  const textOf = (entry: Shown, subject: string, name: string): Piece[] | null => {
    const text = recordedText(name, entry.fields);
    if (text === null) return null;
    const ranges = hidden.get(`${subject} ${name}`) ?? [];
    return entry.actor === eyesOn(viewer, entry.actor) ? veilOwn(text, ranges) : veil(text, ranges);
  };
  return rows.flatMap((row) => {
    const entry = entries.get(row.seq);
    if (!entry) return [];
    const of = answers.filter(({ talk }) => talk === row.id);
    const said = of.map((each): LineAnswer & { line: number } => {
      const answered = entries.get(each.seq);
      const comment = answered ? textOf(answered, `${row.id} ${each.seq}`, 'comment') : null;
      return { line: each.line, verdict: each.verdict, author: each.author, seq: each.seq, at: each.at, comment };
    });
    const lines = linesOf(entry, said, (name) => textOf(entry, row.id, name));
    return [wholeOf(row, entry, lines, { engagement, reader, textOf: (name) => textOf(entry, row.id, name) })];
  });
}

function wholeOf(
  row: Row & { readonly professional: string },
  { fields }: Shown,
  lines: readonly BroughtLine[],
  about: { readonly engagement: string; readonly reader: string; readonly textOf: (name: string) => Piece[] | null },
): Brought {
  const count = (state: BroughtLine['state']): number => lines.filter((line) => line.state === state).length;
  const isProfessional = row.professional === about.reader;
  const { minutes, unsure } = fields;
  return {
    id: row.id,
    engagement: about.engagement,
    seq: row.seq,
    source: row.source,
    author: row.author,
    mine: row.author === about.reader,
    at: row.at,
    leftOut: row.leftOut,
    minutes: typeof minutes === 'number' ? minutes : null,
    others: about.textOf('others'),
    unsure: Array.isArray(unsure) ? unsure : [],
    lines,
    counts: { confirmed: count('confirmed'), contested: count('contested'), notAnswered: count('not_answered') },
    asked: (row.asked === 'professional') === isProfessional,
  };
}

interface HeadField {
  readonly at: string | null;
  readonly side: Side | null;
  readonly kind: BroughtLine['kind'];
  readonly edited?: true;
  readonly name?: number;
}

function linesOf(
  { fields }: Shown,
  answers: readonly (LineAnswer & { readonly line: number })[],
  textOf: (name: string) => Piece[] | null,
): BroughtLine[] {
  const heads = (Array.isArray(fields['heads'])
    ? fields['heads']
    : []) as readonly Json[] as unknown as readonly HeadField[];
  return heads.map(({ at, side, kind, edited, name }, n) => {
    const line = n + 1;
    const own = answers.filter((each) => each.line === line);
    const verdict = own.find((each) => each.verdict !== 'commented')?.verdict;
    return {
      line,
      at,
      side,
      name: name === undefined ? null : textOf(`name.${name}`),
      kind,
      edited: edited === true,
      pieces: textOf(`line.${line}`) ?? [],
      files: textOf(`files.${line}`),
      state: verdict === 'confirmed' || verdict === 'contested' ? verdict : 'not_answered',
      answers: own.map(({ line: _line, ...each }) => each),
    };
  });
}
