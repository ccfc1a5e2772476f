/**
 * Talk from outside: an export of a chat or of e-mails, read into lines that all look the same.
 *
 * An export is evidence that somebody brings, so three things matter more than convenience. Nothing is made up: a time
 * stays as the export writes it, without an offset that it does not have. Nothing is settled in silence: where an export
 * can be read in two ways the reader says so and says which way it went (`Doubt`). And nothing is taken on trust: a zip
 * may lie about its size, a line may never end, a date may not exist; each has a bound and a sentence.
 *
 * The readers are pure: bytes in, lines out. They know nothing of who the two parties are.
 */
import type { Zip, ZipEntry } from './archive.ts';
import { baseName, isZip, jsonOf, jsonOrLines, maxText, textOf } from './bytes.ts';
import { readPlain } from './plain.ts';
import { readInstagram } from './instagram.ts';
import { type Answers, doubt, type Read, type Tell, Unreadable } from './line.ts';
import { readSignal } from './signal.ts';
import { readSignalText } from './signal-text.ts';
import { readSlack } from './slack.ts';
import { readTelegram } from './telegram.ts';
import { readWhatsApp } from './whatsapp.ts';

export {
  type Answers,
  type Attachment,
  type Bad,
  type DateOrder,
  type Doubt,
  type Doubtful,
  type Kind,
  type Line,
  type Problem,
  type Read,
  type Tell,
  Unreadable,
} from './line.ts';
export { doubtSentences, problemSentences } from './sentences.ts';

export const formats = ['whatsapp', 'telegram', 'signal', 'slack', 'instagram', 'eml', 'mbox', 'plain'] as const;
export type Format = (typeof formats)[number];

/** Every message of an export, in the order in which they were said (mailboxes: in their own order). */
export async function* readTranscript(
  format: Format,
  source: AsyncIterable<Uint8Array>,
  tell: Tell,
  answers: Answers = {},
): AsyncGenerator<Read> {
  const { first, all } = await peeked(source);
  if (format === 'mbox' && !isZip(first)) {
    const { messagesOf } = await import('./mbox.ts');
    yield* mails(messagesOf(all), tell);
    return;
  }
  const bytes = await collected(all);
  if (isZip(bytes)) yield* fromZip(format, bytes, tell, answers);
  else if (format === 'eml') yield* mails(one(bytes), tell);
  else yield* fromText(format, textOf(bytes), tell, answers);
}

function* fromText(format: Format, text: string, tell: Tell, answers: Answers): Generator<Read> {
  if (format === 'whatsapp') yield* readWhatsApp(text, answers, tell);
  else if (format === 'plain') yield* readPlain(text, answers, tell);
  else if (format === 'telegram') yield* readTelegram(jsonOf(text), tell);
  else if (format === 'slack') yield* readSlack([{ name: '', value: jsonOf(text) }], tell);
  else if (format === 'instagram') yield* readInstagram([{ name: '', value: jsonOf(text) }], tell);
  else yield* signalText(text, tell);
}

function signalText(text: string, tell: Tell): Generator<Read> {
  const start = text.trimStart();
  const json = start.startsWith('{') || /^\[\s*[{\]]/.test(start);
  if (!json) return readSignalText(text, tell);
  const { value, perLine } = jsonOrLines(text);
  return readSignal(perLine && Array.isArray(value) ? value : [value], tell);
}

/** Which files of a zip are the talk; the others came along with it. */
const talk: Readonly<Record<Format, RegExp>> = {
  whatsapp: /\.txt$/i,
  telegram: /\.json$/i,
  signal: /\.(jsonl?|md|txt)$/i,
  slack: /\.json$/i,
  instagram: /(^|\/)message_\d+\.json$/i,
  eml: /\.eml$/i,
  mbox: /\.mbox$|(^|\/)mbox$/i,
  plain: /\.txt$/i,
};

async function* fromZip(format: Format, bytes: Uint8Array, tell: Tell, answers: Answers): AsyncGenerator<Read> {
  const { openZip } = await import('./archive.ts');
  const zip = await openZip(bytes);
  try {
    const found = zip.entries.filter(({ name }) => talk[format].test(name));
    if (found.length === 0) throw new Unreadable('not_in_zip');
    yield* talkIn(format, zip, found, tell, answers);
  } finally {
    zip.close();
  }
}

async function* talkIn(
  format: Format,
  zip: Zip,
  found: readonly ZipEntry[],
  tell: Tell,
  answers: Answers,
): AsyncGenerator<Read> {
  const media = new Set(zip.entries.map(({ name }) => baseName(name)));
  if (format === 'eml') yield* mails(each(found), tell);
  else if (format === 'mbox') yield* mails(mailboxes(found), tell);
  else if (format === 'slack') yield* readSlack(await parsed(found), tell);
  else if (format === 'instagram') yield* readInstagram(await parsed(found), tell, media);
  else {
    const chats = chosen(format, found);
    if (chats.length > 1) tell(doubt('several_chats', { found: chats.map(({ name }) => name).join(', ') }));
    for (const entry of chats) {
      const text = textOf(await entry.bytes());
      if (format === 'whatsapp') yield* readWhatsApp(text, answers, tell, media);
      else if (format === 'plain') yield* readPlain(text, answers, tell);
      else if (format === 'telegram') yield* readTelegram(jsonOf(text), tell, media);
      else yield* signalText(text, tell);
    }
  }
}

/** The names that a chat has in a zip of its own program, the surest first. */
const chatNames: Readonly<Partial<Record<Format, readonly RegExp[]>>> = {
  whatsapp: [/(^|\/)_chat\.txt$/i, /whatsapp/i],
  telegram: [/(^|\/)result\.json$/i],
  signal: [/(^|\/)main\.jsonl$/i, /(^|\/)(data|chat|index)\.(jsonl?|md|txt)$/i],
};

/** A chat has a name of its own; other texts of the zip are files that somebody sent. */
function chosen(format: Format, found: readonly ZipEntry[]): readonly ZipEntry[] {
  const own = chatNames[format] ?? [];
  for (const pattern of own) {
    const named = found.filter(({ name }) => pattern.test(name));
    if (named.length > 0) return named;
  }
  const top = Math.min(...found.map(({ name }) => name.split('/').length));
  return found.filter(({ name }) => name.split('/').length === top);
}

async function parsed(found: readonly ZipEntry[]): Promise<{ name: string; value: unknown }[]> {
  const files: { name: string; value: unknown }[] = [];
  for (const entry of found) {
    const text = textOf(await entry.bytes());
    files.push({ name: entry.name, value: jsonOf(text) });
  }
  return files;
}

async function* mails(
  messages: AsyncIterable<{ readonly bytes: Uint8Array; readonly place: number }>,
  tell: Tell,
): AsyncGenerator<Read> {
  // What only some formats need is read from the disk when it is needed: a chat does not wait for it.
  const { readMail } = await import('./mail.ts');
  const addresses = new Map<string, string>();
  for await (const { bytes, place } of messages) {
    const { line, address } = await readMail(bytes, place, tell);
    yield line;
    if ('error' in line || line.author === null || address === null) continue;
    const known = addresses.get(line.author);
    if (known === undefined) addresses.set(line.author, address);
    else if (known !== address) tell(doubt('same_name', { place, found: line.author }));
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<{ bytes: Uint8Array; place: number }> {
  yield { bytes, place: 1 };
}

async function* each(found: readonly ZipEntry[]): AsyncGenerator<{ bytes: Uint8Array; place: number }> {
  let place = 0;
  for (const entry of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    place += 1;
    yield { bytes: await entry.bytes(), place };
  }
}

async function* mailboxes(found: readonly ZipEntry[]): AsyncGenerator<{ bytes: Uint8Array; place: number }> {
  const { messagesOf } = await import('./mbox.ts');
  for (const entry of found) yield* messagesOf(once(await entry.bytes()));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes, to see what it is, and everything from the beginning. */
async function peeked(
  source: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const start = await iterator.next();
  if (start.done) throw new Unreadable('empty');
  async function* everything(): AsyncGenerator<Uint8Array> {
    yield start.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first: start.value, all: everything() };
}

/** Text and zips are read whole; twice what a text may have leaves room for the media of a zip. */
async function collected(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > 2 * maxText) throw new Unreadable('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
