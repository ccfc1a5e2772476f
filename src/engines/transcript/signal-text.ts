/**
 * Signal as text: signal-export writes «[2024-03-05 14:07] Ana: words» (its Markdown shows a file as a link), sigtop
 * writes each message as a small letter with «From:», «Sent:» and «Attachment:» above its words.
 */
import { baseName, linesOf } from './bytes.ts';
import { type Attachment, type Read, type Tell, Unreadable, whole } from './line.ts';
import { localOf } from './signal.ts';
import { dateOf } from './mail-date.ts';

const bracketed = /^\[(\d{4}-\d\d-\d\d[T ,]{1,2}\d\d:\d\d(?::\d\d)?)\] ([^:\n]{1,120}): ?(.*)$/;

export function* readSignalText(text: string, tell: Tell): Generator<Read> {
  const lines = linesOf(text);
  if (lines.some((line) => bracketed.test(line))) yield* fromBrackets(lines, tell);
  else if (lines.some((line) => line.startsWith('Sent: '))) yield* fromLetters(lines, tell);
  else throw new Unreadable('other_format');
}

interface Piece {
  readonly place: number;
  readonly time: string;
  readonly author: string;
  readonly body: string[];
  readonly files: Attachment[];
}

function* fromBrackets(lines: readonly string[], tell: Tell): Generator<Read> {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const found = bracketed.exec(line);
    if (found) {
      const [, time = '', author = '', body = ''] = found;
      pieces.push({ place: index + 1, time: time.replace(/[T ,]{1,2}/, ' '), author, body: [body], files: [] });
    } else pieces.at(-1)?.body.push(line);
  }
  for (const piece of pieces) {
    const { words, files } = withoutLinks(piece.body.join('\n'));
    yield finished({ ...piece, body: [words], files }, localOf(piece.time), tell);
  }
}

/** `![name](./media/…)` and `[name](./media/…)` are files of the export. */
function withoutLinks(text: string): { words: string; files: Attachment[] } {
  const files: Attachment[] = [];
  const words = text.replaceAll(
    /!?\[([^\]\n]{0,255})\]\(((?:\.\/)?media\/[^)\n]{1,400})\)/g,
    (_all, name: string, path: string) => {
      files.push({ name: name.trim() || decoded(baseName(path)) });
      return '';
    },
  );
  return { words, files };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function* fromLetters(lines: readonly string[], tell: Tell): Generator<Read> {
  let current: { place: number; head: Map<string, string>; files: Attachment[]; body: string[] } | null = null;
  let inHead = false;
  for (const [index, line] of lines.entries()) {
    const found = /^(From|To|Type|Sent|Received|Attachment|Quote|Reaction|Edited|Conversation|Version): (.*)$/.exec(
      line,
    );
    const begins = found && found[1] === 'From' && !inHead;
    if (begins) {
      if (current) yield letter(current, tell);
      current = { place: index + 1, head: new Map(), files: [], body: [] };
      inHead = true;
    }
    if (!current) continue;
    if (inHead && found) {
      if (found[1] === 'Attachment') current.files.push({ name: (found[2] ?? '').replace(/ \([^()]*\)$/, '') });
      else current.head.set(found[1] ?? '', found[2] ?? '');
    } else if (inHead && line === '') inHead = false;
    else current.body.push(line);
  }
  if (current) yield letter(current, tell);
}

function letter(
  {
    place,
    head,
    files,
    body,
  }: { place: number; head: ReadonlyMap<string, string>; files: Attachment[]; body: string[] },
  tell: Tell,
): Read {
  const time = head.get('Sent') ?? '';
  const author = head.get('From') === 'You' ? 'Me' : (head.get('From') ?? '').replace(/ \(\+?[\d\s-]+\)$/, '');
  return finished({ place, time, author, body, files }, localOf(time) ?? dateOf(time)?.at ?? null, tell);
}

function finished({ place, time, author, body, files }: Piece, at: string | null, tell: Tell): Read {
  if (at === null) return { place, error: 'no_such_time', found: time };
  return { at, author, text: whole(body.join('\n').trim(), tell, place), attachments: files, kind: 'message', place };
}
