import type { Call } from '../../core/actor.ts';
import { Held, type Head, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import type { Format } from '../../engines/transcript/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import { type Talk, speaker, stageAt } from './rules.ts';

/** Lines that one act brings at most; a longer chat is brought in parts. */
export const maxLines = 1_000;
/** UTF-16 units of all its lines together. */
export const maxLetters = 400_000;

export type Source = Format | 'call' | 'meeting';
export type Side = 'client' | 'professional' | 'other';
export type Verdict = 'confirmed' | 'contested' | 'commented';

export interface TalkLine {
  readonly at: string | null;
  readonly author: string | null;
  readonly text: string;
  readonly files: readonly string[];
  readonly kind: 'message' | 'system' | 'deleted';
  readonly edited: boolean;
}

/** Something that can be understood in more than one way; kept with the talk, so that whoever decides knows it too. */
export interface Unsure {
  readonly ambiguity: string;
  readonly line: number | null;
  readonly chosen: string | null;
  readonly found: string;
}

/** An export as it was read: for its reader alone, until it is brought. */
export interface ReadIn {
  readonly source: Format;
  readonly lines: readonly TalkLine[];
  readonly unsure: readonly Unsure[];
  /** Lines before or after the days that were asked for. */
  readonly outside: number;
  /** Of the bytes as they came. */
  readonly sha256: string;
  readonly size: number;
}

export interface ReadFacts extends Talk {
  readonly read: ReadIn | { readonly problem: string; readonly line: number | null };
}
export interface Keep extends Plan {
  readonly engagement: string;
  readonly member: Id<'mem'>;
  readonly talk: ReadIn;
  readonly at: Date;
}

/** Who may speak here may read an export in. One that cannot be read is refused whole: nothing of it is kept. */
export function readIn({ read, stream, ...talk }: ReadFacts, call: Call): Refusal | Keep {
  const member = speaker(talk, call);
  if (isRefusal(member)) return member;
  if ('problem' in read) return refuse('export_not_readable', { problem: read.problem, line: read.line ?? 0 });
  if (read.lines.length === 0) return refuse('nothing_in_these_days');
  const letters = read.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (read.lines.length > maxLines || letters > maxLetters)
    return refuse('too_much_talk', { lines: read.lines.length, most: maxLines });
  return { entry: null, engagement: stream.id, member, talk: read, at: call.now };
}

export interface BringFacts extends Talk {
  readonly talk: ReadIn | null;
  /** Numbers of lines to take, from 1; null takes all. */
  readonly take: readonly number[] | null;
  readonly speakers: readonly { readonly name: string; readonly side: Side }[];
  readonly dateOrder: 'day-first' | 'month-first' | null;
}

export interface Bring extends Plan {
  readonly id: Id<'tlk'>;
  readonly stream: Head;
  readonly author: Id<'mem'>;
  readonly asked: 'client' | 'professional';
  readonly source: Source;
  readonly lines: number;
  readonly leftOut: number;
  readonly screened: Screened;
  readonly at: Date;
}

/**
 * What was read comes onto the record as something one side claims. Who is who and how dates are read must be said, the
 * lines that stay out are counted, and the contact rule of the stage counts for all of it.
 */
export function bring(facts: BringFacts, call: Call): Refusal | Held | Bring {
  const author = speaker(facts, call);
  if (isRefusal(author)) return author;
  const { talk, take, speakers, dateOrder } = facts;
  if (talk === null) return refuse('nothing_read_in');
  const numbers = take === null ? talk.lines.map((_, n) => n + 1) : [...new Set(take)].toSorted((a, b) => a - b);
  const lines = numbers.flatMap((number) => talk.lines[number - 1] ?? []);
  if (lines.length === 0 || lines.length < numbers.length) return refuse('choose_lines');
  const sides = new Map(speakers.map(({ name, side }) => [name, side]));
  const unnamed = lines.find((line) => line.author !== null && !sides.has(line.author))?.author;
  if (unnamed) return refuse('say_who_speaks', { name: unnamed });
  const order = talk.unsure.find(({ ambiguity }) => ambiguity === 'date_order')?.chosen ?? null;
  if (order !== null && dateOrder === null) return refuse('say_the_date_order');
  const turned = order !== null && dateOrder !== order;
  return claim(facts, call, author, {
    source: talk.source,
    lines: lines.map((line) => {
      const side = line.author === null ? null : (sides.get(line.author) ?? 'other');
      return { ...line, at: turned ? dayAndMonthTurned(line.at) : line.at, side };
    }),
    leftOut: talk.outside + talk.lines.length - lines.length,
    about: {
      export: { sha256: talk.sha256, size: talk.size },
      unsure: talk.unsure.map(({ ambiguity, line, chosen, found }) => ({
        ambiguity,
        line,
        chosen: ambiguity === 'date_order' ? dateOrder : chosen,
        // Words of the talk stay where the contact rule sees them.
        found: /^\d{1,7}$/.test(found) ? found : '',
      })),
    },
  });
}

/** Only where both readings are days: that is why nobody but a person can tell. */
function dayAndMonthTurned(at: string | null): string | null {
  return at === null ? null : at.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1-$3-$2');
}

export interface NoteFacts extends Talk {
  readonly kind: 'call' | 'meeting';
  readonly on: string;
  readonly minutes: number;
  readonly others: string;
  readonly agreed: string;
}

/** Notes of a call or a meeting: who, when, how long, and line by line what was agreed, as one side remembers it. */
export function note(facts: NoteFacts, call: Call): Refusal | Held | Bring {
  const author = speaker(facts, call);
  if (isRefusal(author)) return author;
  const { kind, on, minutes, others, agreed } = facts;
  if (new Date(`${on}Z`).getTime() > call.now.getTime() + dayMs) return refuse('call_in_the_future');
  const lines = agreed
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (lines.length > maxLines) return refuse('too_much_talk', { lines: lines.length, most: maxLines });
  const line = { at: on, author: null, files: [], kind: 'message' as const, edited: false, side: null };
  return claim(facts, call, author, {
    source: kind,
    lines: lines.map((text) => ({ ...line, text })),
    leftOut: 0,
    about: { minutes },
    others,
  });
}

/** A note names the hour of its writer's place, which may be up to a day ahead of the house. */
const dayMs = 24 * 60 * 60 * 1000;

interface Claim {
  readonly source: Source;
  readonly lines: readonly (TalkLine & { readonly side: Side | null })[];
  readonly leftOut: number;
  readonly about: Readonly<Record<string, Json>>;
  readonly others?: string;
}

function claim(facts: Talk, call: Call, author: Id<'mem'>, given: Claim): Held | Bring {
  const { stream, professional } = facts;
  const stage = stageAt(facts, call.now);
  const { contact: _aboutTheTalk, ...bare } = call;
  const names = namesIn(given.lines).filter(({ name, side }) => {
    // How somebody saved the number of a party says nothing more than who it is: it may stay away without a word.
    return side === 'other' || !(screenTexts({ name }, stage, bare) instanceof Held);
  });
  const texts = textsIn(given, names);
  const screened = screenTexts(texts, stage, call);
  if (screened instanceof Held) return screened;
  const id = call.id('tlk');
  const { source, lines, leftOut, about } = given;
  const numberOf = (called: string | null): number => names.findIndex(({ name }) => name === called) + 1;
  const heads = lines.map(({ at, side, kind, edited, author: name }) => {
    return { at, side, kind, ...(edited && { edited }), ...(numberOf(name) > 0 && { name: numberOf(name) }) };
  });
  return {
    id,
    stream,
    author,
    asked: author === professional ? 'client' : 'professional',
    source,
    lines: lines.length,
    leftOut,
    screened,
    at: call.now,
    entry: {
      stream,
      type: source === 'call' || source === 'meeting' ? 'talk.noted' : 'talk.brought',
      fields: { source, heads, leftOut, ...about, ...recorded(texts, screened) },
      refs: { talk: id },
    },
  };
}

function recorded(texts: Readonly<Record<string, string>>, screened: Screened): Readonly<Record<string, Json>> {
  const fields = Object.entries(texts).map(([name, text]) => recordFields(name, text, screened));
  return Object.fromEntries(fields.flatMap((each) => Object.entries(each)));
}

interface Named {
  readonly name: string;
  readonly side: Side;
}

/** Every text of a claim by its name on the record: words, names of files and of people, and who else was there. */
function textsIn(
  { lines, others = '' }: Pick<Claim, 'lines' | 'others'>,
  names: readonly Named[],
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [n, { name }] of names.entries()) texts[`name.${n + 1}`] = name;
  for (const [n, { text, files }] of lines.entries()) {
    if (text !== '') texts[`line.${n + 1}`] = text;
    if (files.length > 0) texts[`files.${n + 1}`] = files.join('\n');
  }
  if (others !== '') texts['others'] = others;
  return texts;
}

function namesIn(lines: Claim['lines']): Named[] {
  const sides = new Map<string, Side>();
  for (const { author, side } of lines) if (author !== null && side !== null) sides.set(author, side);
  return [...sides].map(([name, side]) => ({ name, side }));
}

export interface AnswerFacts extends Talk {
  readonly talk: {
    readonly id: Id<'tlk'>;
    readonly asked: 'client' | 'professional';
    readonly lines: number;
    /** Lines that were confirmed or contested before. */
    readonly answered: readonly number[];
  };
  readonly verdict: Verdict;
  /** Null speaks of every line that has no answer yet. */
  readonly chosen: readonly number[] | null;
  readonly comment: string;
}
export interface AnswerPlan extends Plan {
  readonly talk: Id<'tlk'>;
  readonly stream: Head;
  readonly lines: readonly number[];
  readonly verdict: Verdict;
  readonly side: 'client' | 'professional';
  readonly author: Id<'mem'>;
  readonly screened: Screened;
  readonly at: Date;
}

/** The other side confirms or contests each line once, and may comment as often as it likes. Silence stays silence. */
export function answer(facts: AnswerFacts, call: Call): Refusal | Held | AnswerPlan {
  const author = speaker(facts, call);
  if (isRefusal(author)) return author;
  const { talk, verdict, chosen, comment, stream, professional } = facts;
  const side = author === professional ? 'professional' : 'client';
  if (side !== talk.asked) return refuse('only_the_other_side_answers');
  const all = Array.from({ length: talk.lines }, (_, n) => n + 1);
  const open = all.filter((line) => !talk.answered.includes(line));
  const lines =
    chosen === null ? (verdict === 'commented' ? all : open) : [...new Set(chosen)].toSorted((a, b) => a - b);
  if (lines.some((line) => line < 1 || line > talk.lines)) return refuse('choose_lines');
  if (verdict === 'commented' && comment === '') return refuse('say_something');
  if (verdict !== 'commented' && (lines.length === 0 || lines.some((line) => talk.answered.includes(line))))
    return refuse('line_already_answered');
  const screened = screenTexts({ comment }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  return {
    talk: talk.id,
    stream,
    lines,
    verdict,
    side,
    author,
    screened,
    at: call.now,
    entry: {
      stream,
      type: 'talk.answered',
      fields: { verdict, lines, ...(comment === '' ? {} : recordFields('comment', comment, screened)) },
      refs: { talk: talk.id },
    },
  };
}
