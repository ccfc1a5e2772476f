/**
 * WhatsApp's «Export chat»: a text whose lines begin with a date, and go on until the next one does. The files it names
 * may come beside it in a zip.
 */
import { linesOf } from './bytes.ts';
import {
  type Answers,
  type Bad,
  doubt,
  type Line,
  localTime,
  type Read,
  type Tell,
  Unreadable,
  whole,
} from './line.ts';
import { type Head, headOf, isBuddhist, marks, read, type Style } from './whatsapp-head.ts';
import { nameEnds, plainName, withoutMarks } from './whatsapp-names.ts';
import { dateOrder } from './whatsapp-order.ts';
import { attachedMark, deletedIn, editedMark, fileAttached, omittedIn } from './whatsapp-words.ts';
import { systemIn } from './whatsapp-system.ts';

interface Piece {
  readonly head: Head;
  readonly place: number;
  /** Everything after the head, lines joined, marks of direction kept. */
  readonly rest: string;
}

type Said = Omit<Line, 'at'>;

/** `media` are the names of the files that came along; null when the text came alone. */
export function* readWhatsApp(
  text: string,
  { dateOrder: answered }: Answers,
  tell: Tell,
  media: ReadonlySet<string> | null = null,
): Generator<Read> {
  const { style, pieces } = piecesOf(linesOf(text), tell);
  const languages: string[] = [];
  const ends = nameEnds(pieces, tell);
  const often = usedOften(pieces, ends);
  const said = pieces.map((piece, index) => {
    const end = ends[index] ?? -1;
    const named = end >= 0 && (style === 'brackets' || often.has(piece.rest.slice(0, end)));
    return named ? saidByName(piece, end, style, languages, tell) : saidIn(piece, end, style, languages, tell);
  });
  const heads = pieces.map(({ head }) => head);
  const { order, sure } = answered
    ? { order: answered, sure: true }
    : dateOrder(heads, { named: daysInNames(said), language: mostUsed(languages) });
  if (!sure)
    tell(doubt('date_order', { chosen: order, found: heads[0]?.written ?? '', place: pieces[0]?.place ?? null }));
  tellOfClocks(pieces, tell);
  const missing = new Set<string>();
  let last = '';
  for (const [index, line] of said.entries()) {
    const piece = pieces[index];
    if (!piece) continue;
    const at = timeOf(piece.head, order);
    if (at === null) {
      yield bad(piece);
      continue;
    }
    if (last !== '' && hoursBetween(at, last) > 2) tell(doubt('out_of_order', { place: piece.place, found: at }));
    last = at;
    for (const { name } of media ? line.attachments : []) if (!media?.has(name)) missing.add(name);
    yield { at, ...line };
  }
  for (const name of missing) tell(doubt('missing_attachment', { found: name }));
}

function piecesOf(lines: readonly string[], tell: Tell): { style: Style; pieces: Piece[] } {
  const begun = lines.map(headOf);
  const style = styleOf(begun);
  if (style === null) throw new Unreadable('other_format');
  const pieces: { head: Head; place: number; rest: string[] }[] = [];
  let outside = 0;
  for (const [index, line] of lines.entries()) {
    const head = begun[index];
    if (head && head.style === style) pieces.push({ head: head.head, place: index + 1, rest: [head.rest] });
    else if (pieces.length > 0) pieces.at(-1)?.rest.push(line);
    else if (line.trim() !== '') outside += 1;
  }
  if (outside > 0) tell(doubt('before_first', { place: 1, found: String(outside) }));
  return {
    style,
    pieces: pieces.map(({ rest, ...piece }) => {
      return { ...piece, rest: whole(rest.join('\n').replace(/\s+$/, ''), tell, piece.place) };
    }),
  };
}

/** One export has one style; a line of the other one is part of a message. */
function styleOf(begun: readonly ReturnType<typeof headOf>[]): Style | null {
  const counts = { brackets: 0, dash: 0 };
  for (const head of begun) if (head) counts[head.style] += 1;
  if (counts.brackets === 0 && counts.dash === 0) return null;
  return counts.brackets >= counts.dash ? 'brackets' : 'dash';
}

/** Whoever stands before a colon four times is a person; the program's own lines with a colon in them are rare. */
function usedOften(pieces: readonly Piece[], ends: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, { rest }] of pieces.entries()) {
    const name = rest.slice(0, Math.max(0, ends[index] ?? 0));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 3).map(([name]) => name));
}

function saidIn(piece: Piece, end: number, style: Style, languages: string[], tell: Tell): Said {
  const { rest, place } = piece;
  const plain = withoutMarks(rest);
  const language = systemIn(plain);
  if (language !== null) languages.push(language);
  else if (end >= 0) return saidByName(piece, end, style, languages, tell);
  return { author: null, text: plain.trim(), attachments: [], kind: 'system', place };
}

function saidByName({ rest, place }: Piece, end: number, style: Style, languages: string[], tell: Tell): Said {
  const author = plainName(rest.slice(0, end));
  const body = rest.slice(end).replace(/^[:：]\s?/, '');
  // iPhones name whoever did it twice: nobody speaks of themselves like that, so such a line needs no mark.
  const marked = body.startsWith('\u200E');
  const isOwn = marked || (style === 'brackets' && body.startsWith(`${author} `));
  return saidBy({ author, body, place, marked, isOwn }, languages, tell);
}

interface Spoken {
  readonly author: string;
  readonly body: string;
  readonly place: number;
  /** The program put its mark of direction in front. */
  readonly marked: boolean;
  /** It may be a line of the program. */
  readonly isOwn: boolean;
}

function saidBy({ author, body, place, marked, isOwn }: Spoken, languages: string[], tell: Tell): Said {
  const edited = editedMark.test(body);
  const kept = body.replace(editedMark, '').trim();
  const text = trimmed(kept);
  const deleted = deletedIn(text);
  if (deleted !== null) {
    languages.push(deleted);
    return { author, text: '', attachments: [], kind: 'deleted', place };
  }
  const own = isOwn || isAboutSecrecy(text) ? systemIn(text) : null;
  if (own !== null) {
    languages.push(own);
    return { author: null, text, attachments: [], kind: 'system', place };
  }
  const { words, names } = filesIn(kept, text);
  const omitted = omission(text);
  if (omitted !== null) {
    languages.push(omitted.language);
    tell(doubt('media_omitted', { place, found: text }));
    if (omitted.name !== null) names.push({ name: omitted.name });
  } else if (
    marked &&
    names.length === 0 &&
    !/^(POLL|LOCATION|Location|Live location)\b/.test(text) &&
    !/https?:/.test(text)
  ) {
    tell(doubt('unknown_mark', { place, found: text, chosen: 'message' }));
  }
  return { author, text: words, attachments: names, kind: 'message', place, ...(edited && { edited: true as const }) };
}

/** The files a message names, and its words without them. */
function filesIn(kept: string, text: string): { words: string; names: { name: string }[] } {
  const names: { name: string }[] = [];
  let words = text;
  for (let found = anyAttached(kept); found; found = anyAttached(kept)) {
    const name = withoutMarks(found.name).trim();
    names.push({ name });
    kept = (kept.slice(0, found.index) + kept.slice(found.index + found.length)).trim();
    // A document says its own name and its pages once more in front.
    const title = /^\u200E?(.+?) [•·] \u200E?\d+ \p{L}+$/u.exec(kept.split('\n')[0] ?? '')?.[1];
    if (title && name.endsWith(title)) kept = kept.split('\n').slice(1).join('\n');
    words = trimmed(kept);
  }
  const [first = '', ...caption] = words.split('\n');
  const name = androidFile(first, kept.startsWith('\u200E'));
  if (name === null) return { words, names };
  names.push({ name });
  return { words: caption.join('\n').trim(), names };
}

function anyAttached(kept: string): { name: string; index: number; length: number } | null {
  // Behind a mark of direction the words are the program's, whatever the language.
  const found = attachedMark.exec(kept) ?? /\u200E<[^<>:：\n]{2,40}\s?[:：]\s?([^<>\n]{1,255})>/.exec(kept);
  return found ? { name: found[1] ?? '', index: found.index, length: found[0].length } : null;
}

function androidFile(line: string, marked: boolean): string | null {
  const known = fileAttached.exec(line);
  if (known) return known[1] ?? null;
  const other = /^(.{1,255}?\.[\p{L}\d]{1,10}) \([^()]{4,60}\)$/u.exec(line)?.[1];
  return other && (marked || /^(IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d{4}\./.test(other)) ? other : null;
}

function omission(text: string): { language: string; name: string | null } | null {
  const bare = /^<(.+)>$/.exec(text)?.[1] ?? text;
  const language = omittedIn(bare);
  if (language !== null) return { language, name: null };
  const document = /^(.+\.\w{1,10}) [•·] \d+ \p{L}+ (\S.*)$/u.exec(text);
  const spoken = document ? omittedIn(document[2] ?? '') : null;
  return spoken === null ? null : { language: spoken, name: document?.[1] ?? null };
}

function isAboutSecrecy(text: string): boolean {
  return /end-to-end|extremo a extremo|ponta a ponta|Ende-zu-Ende|bout en bout|end-to-end|versleuteld/i.test(text);
}

/** Marks of direction at the edges and beside the program's own words go; those inside of a text stay. */
function trimmed(text: string): string {
  return text
    .replace(/^[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\s]+/, '')
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\s]+$/, '')
    .replaceAll(/(?<=[•·] )\u200E|\u200E(?=document omitted|\d+ page)/g, '')
    .replaceAll(/(?<=\n)\u200E/g, '')
    .replaceAll(/(?<=[•·] \d+ \p{L}+ )\u200E/gu, '');
}

function daysInNames(said: readonly Said[]): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const [index, { attachments }] of said.entries()) {
    const found = /(?:^|[-_ ])(20\d\d)-?(\d\d)-?(\d\d)(?=[-_ .])/.exec(attachments[0]?.name ?? '');
    if (found) days.set(index, found.slice(1, 4).join(''));
  }
  return days;
}

function mostUsed(languages: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** What all dates have in common is said once, at the first. */
function tellOfClocks(pieces: readonly Piece[], tell: Tell): void {
  const odd = pieces.find(({ head }) => !head.halfKnown);
  if (odd) tell(doubt('half_of_day', { place: odd.place, found: odd.head.half }));
  const buddhist = pieces.find(({ head }) => isBuddhist(head));
  if (buddhist) tell(doubt('buddhist_year', { place: buddhist.place, found: buddhist.head.written }));
}

function timeOf(head: Head, order: Parameters<typeof read>[1]): string | null {
  const [year, month, day] = read(head, order);
  const { hour, minute, second } = head;
  return localTime({ year, month, day, hour, minute, second });
}

function bad({ place, head }: Piece): Bad {
  return { place, error: 'no_such_time', found: head.written.replaceAll(marks, '') };
}

function hoursBetween(earlier: string, later: string): number {
  return earlier >= later ? 0 : (Date.parse(`${later}Z`) - Date.parse(`${earlier}Z`)) / 3_600_000;
}
