/**
 * Talk that somebody has copied out of a window. Where it has the heads of an export it is read as one; else whoever
 * speaks stands before a colon, or on a line of their own with the time in brackets behind the name.
 */
import { linesOf } from './bytes.ts';
import { type Answers, doubt, type Line, localTime, type Read, type Tell, Unreadable, whole } from './line.ts';
import { type Head, headOf, momentOf, read } from './whatsapp-head.ts';
import { withoutMarks } from './whatsapp-names.ts';
import { dateOrder } from './whatsapp-order.ts';
import { readWhatsApp } from './whatsapp.ts';

interface Piece {
  readonly author: string;
  readonly head: Head | null;
  readonly place: number;
  readonly body: string[];
}

export function* readPlain(text: string, answers: Answers, tell: Tell): Generator<Read> {
  const lines = linesOf(text);
  if (lines.some((line) => headOf(line) !== null)) {
    yield* readWhatsApp(text, answers, tell);
    return;
  }
  const pieces = piecesOf(lines, tell);
  if (pieces.length === 0) throw new Unreadable('other_format');
  const heads = pieces.flatMap(({ head }) => (head ? [head] : []));
  const settled = answers.dateOrder
    ? { order: answers.dateOrder, sure: true }
    : dateOrder(heads, { named: new Map(), language: null });
  if (heads.length > 0 && !settled.sure)
    tell(
      doubt('date_order', { chosen: settled.order, found: heads[0]?.written ?? '', place: pieces[0]?.place ?? null }),
    );
  if (heads.length < pieces.length) tell(doubt('no_time', { found: String(pieces.length - heads.length) }));
  for (const { author, head, place, body } of pieces) {
    const at = head === null ? null : timeOf(head, settled.order);
    if (head !== null && at === null) yield { place, error: 'no_such_time', found: head.written };
    else
      yield {
        at,
        author,
        text: whole(body.join('\n').trim(), tell, place),
        attachments: [],
        kind: 'message',
        place,
      } satisfies Line;
  }
}

/** «Ana, [13.03.2024 14:05]» over the words, or «Ana: words», with or without an hour before the name. */
const over = /^(.{1,80}?),? \[([^\]]{8,40})\]:?$/;
const before = /^(?:\[?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?\]?[\s,-]{1,3})?([^\s:][^:\n]{0,58}): (.*)$/i;

function piecesOf(lines: readonly string[], tell: Tell): Piece[] {
  const pieces: Piece[] = [];
  let outside = 0;
  for (const [index, raw] of lines.entries()) {
    const line = withoutMarks(raw);
    const above = over.exec(line);
    const head = above ? momentOf(above[2] ?? '') : null;
    const beside = before.exec(line);
    if (above && head) pieces.push({ author: (above[1] ?? '').trim(), head, place: index + 1, body: [] });
    else if (beside && !/^https?$/i.test(beside[1] ?? '') && pieces.at(-1)?.head == null)
      pieces.push({ author: (beside[1] ?? '').trim(), head: null, place: index + 1, body: [beside[2] ?? ''] });
    else if (pieces.length > 0) pieces.at(-1)?.body.push(raw);
    else if (line.trim() !== '') outside += 1;
  }
  if (pieces.length > 0 && outside > 0) tell(doubt('before_first', { place: 1, found: String(outside) }));
  return pieces;
}

function timeOf(head: Head, order: Parameters<typeof read>[1]): string | null {
  const [year, month, day] = read(head, order);
  const { hour, minute, second } = head;
  return localTime({ year, month, day, hour, minute, second });
}
