/** Telegram Desktop's «Export chat history» as JSON: one chat, or all chats of an account. */
import { baseName, type Fields, fieldsOf, isFields, type Json, listOf, numberOf, shown, stringOf } from './bytes.ts';
import { type Attachment, doubt, type Line, type Read, type Tell, Unreadable, whole } from './line.ts';

export function* readTelegram(value: Json, tell: Tell, media: ReadonlySet<string> | null = null): Generator<Read> {
  const chats = chatsOf(value);
  if (chats.length > 1) tell(doubt('several_chats', { found: String(chats.length) }));
  const missing = new Set<string>();
  let place = 0;
  for (const chat of chats) {
    for (const each of listOf(chat['messages'])) {
      place += 1;
      const message = fieldsOf(each);
      const line = lineOf(message, place, tell);
      if ('error' in line) {
        yield line;
        continue;
      }
      for (const { name } of media ? line.attachments : []) if (!media?.has(name)) missing.add(name);
      yield line;
    }
  }
  for (const name of missing) tell(doubt('missing_attachment', { found: name }));
}

function chatsOf(value: Json): Fields[] {
  const file = fieldsOf(value);
  if (Array.isArray(file['messages'])) return looksLikeTelegram(file) ? [file] : refuse();
  const lists = [fieldsOf(file['chats'])['list'], fieldsOf(file['left_chats'])['list']];
  const chats = lists.flatMap((list) => listOf(list).filter(isFields)).filter(looksLikeTelegram);
  return chats.length > 0 ? chats : refuse();
}

function refuse(): never {
  throw new Unreadable('other_format');
}

function looksLikeTelegram(chat: Fields): boolean {
  const [first] = listOf(chat['messages']);
  if (first === undefined) return stringOf(chat['type']) !== null;
  const { type, date } = fieldsOf(first);
  return typeof type === 'string' && typeof date === 'string';
}

function lineOf(message: Fields, place: number, tell: Tell): Read {
  const at = timeOf(message);
  if (at === null) return { place, error: 'no_such_time', found: shown(message['date']) };
  const text = whole(textOf(message['text']), tell, place);
  if (message['type'] === 'service')
    return { at, author: null, text: text || serviceText(message), attachments: [], kind: 'system', place };
  const author = stringOf(message['from']) ?? stringOf(message['from_id']);
  if (stringOf(message['from']) === null) tell(doubt('unknown_author', { place, chosen: author }));
  const attachments = filesOf(message, place, tell);
  const line: Line = {
    at,
    author,
    text: text || otherText(message),
    attachments,
    kind: 'message',
    place,
  };
  return stringOf(message['edited']) === null ? line : { ...line, edited: true };
}

/** Telegram writes the clock of the computer that exported, without saying which. */
function timeOf(message: Fields): string | null {
  const written = stringOf(message['date']) ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(written)) return null;
  const asUtc = new Date(`${written}Z`);
  return !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(written) ? written : null;
}

/** A text is a string, or a list of strings and of marked parts. */
function textOf(text: Json): string {
  if (typeof text === 'string') return text;
  return listOf(text)
    .map((part) => (typeof part === 'string' ? part : linked(fieldsOf(part))))
    .join('');
}

function linked({ type, text, href }: Fields): string {
  const words = stringOf(text) ?? '';
  return type === 'text_link' && typeof href === 'string' && href !== words ? `${words} (${href})` : words;
}

/** What a message says that has no text of its own. */
function otherText(message: Fields): string {
  const place = fieldsOf(message['location_information']);
  const latitude = place['latitude'];
  const longitude = place['longitude'];
  if (typeof latitude === 'number' && typeof longitude === 'number') return `${latitude}, ${longitude}`;
  const contact = fieldsOf(message['contact_information']);
  const parts = ['first_name', 'last_name', 'phone_number'].map((key) => stringOf(contact[key]) ?? '').filter(Boolean);
  if (parts.length > 0) return parts.join(' ');
  const poll = fieldsOf(message['poll']);
  const answers = listOf(poll['answers']).map((answer) => `- ${stringOf(fieldsOf(answer)['text']) ?? ''}`);
  const question = stringOf(poll['question']);
  return question === null ? '' : [question, ...answers].join('\n');
}

/** A name where the file is not, in Telegram's own words, which are in brackets. */
function filesOf(message: Fields, place: number, tell: Tell): Attachment[] {
  const names: Attachment[] = [];
  for (const key of ['photo', 'file'] as const) {
    const path = stringOf(message[key]);
    if (path === null) continue;
    const absent = path.startsWith('(');
    const named = key === 'file' ? stringOf(message['file_name']) : null;
    const name = absent ? named : baseName(path);
    if (absent) tell(doubt('media_omitted', { place, found: named ?? stringOf(message['media_type']) ?? key }));
    if (name !== null) names.push({ name });
  }
  return names;
}

/** «Ana: phone call, 62 s»: who did what, in the words of the export. */
function serviceText(message: Fields): string {
  const action = (stringOf(message['action']) ?? 'service').replaceAll('_', ' ');
  const who = stringOf(message['actor']) ?? stringOf(message['from']);
  const seconds = numberOf(message['duration_seconds']);
  const details = [
    stringOf(message['title']),
    ...listOf(message['members']).map(stringOf),
    stringOf(message['discard_reason']),
    seconds === null ? null : `${seconds} s`,
  ].filter((detail) => detail !== null);
  return `${who === null ? '' : `${who}: `}${[action, ...details].join(', ')}`;
}
