/**
 * Instagram's «Download your information» as JSON. It is written newest first, and for years with every letter beyond
 * ASCII broken: the bytes of UTF-8 written as if each were a letter of its own. Such texts are put right; others stay.
 */
import { baseName, type Fields, fieldsOf, isFields, type Json, listOf, numberOf, shown, stringOf } from './bytes.ts';
import { type Attachment, doubt, type Line, type Read, type Tell, Unreadable, utcTime, whole } from './line.ts';

export interface InstagramFile {
  readonly name: string;
  readonly value: Json;
}

export function* readInstagram(
  files: readonly InstagramFile[],
  tell: Tell,
  media: ReadonlySet<string> | null = null,
): Generator<Read> {
  const threads = threadsOf(files);
  if (threads.size === 0) throw new Unreadable('other_format');
  if (threads.size > 1) tell(doubt('several_chats', { found: String(threads.size) }));
  const missing = new Set<string>();
  let place = 0;
  for (const messages of threads.values()) {
    for (const message of inOrder(messages)) {
      place += 1;
      const line = lineOf(message, place, tell);
      for (const { name } of media && 'attachments' in line ? line.attachments : [])
        if (!media?.has(name)) missing.add(name);
      yield line;
    }
  }
  for (const name of missing) tell(doubt('missing_attachment', { found: name }));
}

/** message_1.json holds the newest part of a long thread, message_2.json what came before. */
function threadsOf(files: readonly InstagramFile[]): ReadonlyMap<string, Fields[]> {
  const threads = new Map<string, Fields[]>();
  const part = (name: string): number => Number(/(\d+)\.json$/.exec(name)?.[1] ?? '0');
  for (const { name, value } of files.toSorted((a, b) => part(a.name) - part(b.name))) {
    const file = fieldsOf(value);
    const messages = listOf(file['messages']).filter(isFields);
    if (!messages.some((message) => 'timestamp_ms' in message || 'sender_name' in message)) continue;
    const thread = stringOf(file['thread_path']) ?? name.slice(0, Math.max(0, name.lastIndexOf('/')));
    threads.set(thread, [...(threads.get(thread) ?? []), ...messages]);
  }
  return threads;
}

/** Turned round first, so that messages of one moment keep the order in which they were said. */
function inOrder(messages: readonly Fields[]): Fields[] {
  const time = (message: Fields): number => numberOf(message['timestamp_ms']) ?? 0;
  const first = messages[0];
  const last = messages.at(-1);
  const newestFirst = first && last ? time(first) >= time(last) : false;
  return (newestFirst ? messages.toReversed() : [...messages]).toSorted((a, b) => time(a) - time(b));
}

function lineOf(message: Fields, place: number, tell: Tell): Read {
  const milliseconds = numberOf(message['timestamp_ms']);
  const at = milliseconds === null ? null : utcTime(milliseconds);
  if (at === null) return { place, error: 'no_such_time', found: shown(message['timestamp_ms']) };
  const author = stringOf(message['sender_name']);
  const who = author === null ? null : repaired(author);
  if (who === null || who === 'Instagram User') tell(doubt('unknown_author', { place, chosen: who }));
  const content = whole(repaired(stringOf(message['content']) ?? ''), tell, place);
  if (message['is_unsent'] === true) return { at, author: who, text: '', attachments: [], kind: 'deleted', place };
  if (numberOf(message['call_duration']) !== null || message['type'] === 'Call' || message['type'] === 'Subscribe') {
    const seconds = numberOf(message['call_duration']);
    const text = content || `call${seconds === null ? '' : `, ${seconds} s`}`;
    return { at, author: null, text, attachments: [], kind: 'system', place };
  }
  const line: Line = {
    at,
    author: who,
    text: [content, shared(message, content)].filter((part) => part !== '').join('\n'),
    attachments: filesOf(message),
    kind: 'message',
    place,
  };
  return line;
}

function shared(message: Fields, content: string): string {
  const share = fieldsOf(message['share']);
  const parts = [stringOf(share['share_text']), stringOf(share['link'])];
  return parts
    .map((part) => (part === null ? '' : repaired(part)))
    .filter((part) => part !== '' && !content.includes(part))
    .join('\n');
}

function filesOf(message: Fields): Attachment[] {
  const lists = ['photos', 'videos', 'audio_files', 'files', 'gifs'].flatMap((key) => listOf(message[key]));
  return [...lists, message['sticker']].flatMap((file) => {
    const uri = stringOf(fieldsOf(file)['uri']);
    return uri === null ? [] : [{ name: repaired(baseName(uri)) }];
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Letters that are all bytes, and bytes that are UTF-8: then they were. */
export function repaired(text: string): string {
  if (!/[\u0080-\u00FF]/.test(text) || /[\u0100-\uFFFF]/.test(text)) return text;
  try {
    return utf8.decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
