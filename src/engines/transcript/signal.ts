/**
 * Signal has several ways out, and all of them are read: the plain-text backup of its own programs (one JSON object a
 * line: recipients, chats, items), the rows of Signal Desktop as JSON (which sigtop and others write), what signal-export
 * writes (JSON lines, or Markdown and text with a time in brackets), and what signal-cli receives.
 */
import { baseName, type Fields, fieldsOf, isFields, type Json, listOf, numberOf, shown, stringOf } from './bytes.ts';
import {
  type Attachment,
  doubt,
  type Line,
  localTime,
  type Read,
  type Tell,
  Unreadable,
  utcTime,
  whole,
} from './line.ts';

interface Around {
  readonly place: number;
  readonly tell: Tell;
  readonly names: ReadonlyMap<string, string>;
}

export function* readSignal(values: readonly Json[], tell: Tell): Generator<Read> {
  const rows = values.flatMap(unwrapped);
  const names = namesOf(rows);
  const chats = new Set(rows.map(({ chatItem, conversationId }) => fieldsOf(chatItem)['chatId'] ?? conversationId));
  chats.delete(undefined);
  if (chats.size > 1) tell(doubt('several_chats', { found: String(chats.size) }));
  let place = 0;
  let lines = 0;
  for (const row of rows) {
    place += 1;
    const line = lineOf(row, { place, tell, names });
    if (line === null) continue;
    lines += 1;
    yield line;
  }
  if (lines === 0) throw new Unreadable('other_format');
}

/** Lists stay lists; an object that holds messages is opened, its people with it. */
function unwrapped(value: Json): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  const file = fieldsOf(value);
  if (Array.isArray(file['messages'])) {
    const people = ['conversations', 'recipients', 'contacts'].flatMap((key) => listOf(file[key]).filter(isFields));
    return [...people, ...file['messages'].filter(isFields)];
  }
  return isFields(value) ? [value] : [];
}

function namesOf(rows: readonly Fields[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const recipient = fieldsOf(row['recipient']);
    const id = recipient['id'] ?? row['id'];
    const contact = isFields(recipient['contact']) ? recipient['contact'] : row;
    const called = isFields(recipient['self']) ? 'Me' : calledIn(contact);
    if ((typeof id === 'string' || typeof id === 'number') && called !== null) names.set(String(id), called);
    for (const key of ['serviceId', 'uuid', 'e164', 'aci'])
      if (called !== null && typeof contact[key] === 'string') names.set(contact[key], called);
  }
  return names;
}

function calledIn(contact: Fields): string | null {
  const joined = (first: string, last: string): string =>
    [stringOf(contact[first]), stringOf(contact[last])].filter((part) => part !== null).join(' ');
  const full = [joined('systemGivenName', 'systemFamilyName'), joined('profileGivenName', 'profileFamilyName')];
  return (
    stringOf(fieldsOf(contact['nickname'])['given']) ??
    full.find((name) => name !== '') ??
    stringOf(contact['profileFullName']) ??
    stringOf(contact['name']) ??
    stringOf(contact['profileName']) ??
    stringOf(contact['username']) ??
    stringOf(contact['e164'])
  );
}

function lineOf(row: Fields, around: Around): Read | null {
  if (isFields(row['chatItem'])) return backupLine(row['chatItem'], around);
  if (isFields(row['envelope'])) return receivedLine(row['envelope'], around);
  if ('sender' in row && 'date' in row) return exportedLine(row, around);
  if ('sent_at' in row || 'timestamp' in row || 'dateSent' in row) return desktopLine(row, around);
  return null;
}

/** An item of the backup of Signal's own programs. */
function backupLine(item: Fields, { place, tell, names }: Around): Read {
  const at = momentOf(item['dateSent']);
  if (at === null) return badTime(place, item['dateSent']);
  const id = item['authorId'];
  const known = typeof id === 'string' || typeof id === 'number' ? names.get(String(id)) : undefined;
  const author = known ?? (isFields(item['outgoing']) ? 'Me' : id === undefined ? null : shown(id));
  if (isFields(item['remoteDeletedMessage'])) return { at, author, text: '', attachments: [], kind: 'deleted', place };
  const update = item['updateMessage'];
  if (isFields(update)) {
    const text = Object.keys(update)[0] ?? 'update';
    return { at, author: null, text: words(text), attachments: [], kind: 'system', place };
  }
  if (known === undefined && author !== 'Me') tell(doubt('unknown_author', { place, chosen: author }));
  const message = fieldsOf(item['standardMessage'] ?? item['viewOnceMessage']);
  const other = Object.keys(item).find((key) => key.endsWith('Message') && key !== 'standardMessage') ?? '';
  const body = stringOf(fieldsOf(message['text'])['body']);
  const files = listOf(message['attachments']).map((each) => fieldsOf(fieldsOf(each)['pointer']));
  const line: Line = {
    at,
    author,
    text: whole(body ?? (files.length > 0 ? '' : words(other)), tell, place),
    attachments: namedFiles(files, place, tell),
    kind: 'message',
    place,
  };
  return listOf(item['revisions']).length > 0 ? { ...line, edited: true } : line;
}

/** What signal-cli received, or sent from another device. */
function receivedLine(envelope: Fields, { place, tell }: Around): Read | null {
  const sent = fieldsOf(fieldsOf(envelope['syncMessage'])['sentMessage']);
  const data = isFields(envelope['dataMessage']) ? envelope['dataMessage'] : sent;
  if (!('message' in data) && !('attachments' in data) && !('remoteDelete' in data)) return null;
  const at = momentOf(data['timestamp'] ?? envelope['timestamp']);
  if (at === null) return badTime(place, envelope['timestamp']);
  const author = stringOf(envelope['sourceName']) ?? stringOf(envelope['sourceNumber']) ?? stringOf(envelope['source']);
  if (isFields(data['remoteDelete'])) return { at, author, text: '', attachments: [], kind: 'deleted', place };
  return {
    at,
    author,
    text: whole(stringOf(data['message']) ?? '', tell, place),
    attachments: namedFiles(listOf(data['attachments']).map(fieldsOf), place, tell),
    kind: 'message',
    place,
  };
}

/** signal-export: {"date","sender","body","quote","sticker","reactions","attachments"}. */
function exportedLine(row: Fields, { place, tell }: Around): Read {
  const at = localOf(row['date']) ?? momentOf(row['date']);
  if (at === null) return badTime(place, row['date']);
  const files = listOf(row['attachments']).map((file) =>
    typeof file === 'string' ? { name: baseName(file) } : fieldsOf(file),
  );
  return {
    at,
    author: stringOf(row['sender']),
    text: whole(stringOf(row['body']) ?? stringOf(row['sticker']) ?? '', tell, place).trim(),
    attachments: namedFiles(files, place, tell),
    kind: 'message',
    place,
  };
}

/** A row of Signal Desktop's own database. */
function desktopLine(row: Fields, { place, tell, names }: Around): Read {
  const at = momentOf(row['sent_at'] ?? row['dateSent'] ?? row['timestamp'] ?? row['date_sent']);
  if (at === null) return badTime(place, row['sent_at'] ?? row['timestamp']);
  const type = stringOf(row['type']) ?? '';
  const ids = ['sourceServiceId', 'sourceUuid', 'source', 'conversationId'].map((key) => stringOf(row[key]));
  const known = ids.map((id) => (id === null ? undefined : names.get(id))).find((name) => name !== undefined);
  const called = stringOf(row['sender']) ?? stringOf(row['sourceName']) ?? stringOf(row['conversationName']);
  const author = type === 'outgoing' ? 'Me' : (called ?? known ?? ids.find((id) => id !== null) ?? null);
  const text = whole(stringOf(row['body']) ?? stringOf(row['message']) ?? '', tell, place);
  if (type !== '' && type !== 'incoming' && type !== 'outgoing')
    return { at, author: null, text: text || words(type), attachments: [], kind: 'system', place };
  if (row['deletedForEveryone'] === true || row['isErased'] === true || row['isErased'] === 1)
    return { at, author, text: '', attachments: [], kind: 'deleted', place };
  if (type !== 'outgoing' && called === null && known === undefined)
    tell(doubt('unknown_author', { place, chosen: author }));
  const line: Line = {
    at,
    author,
    text,
    attachments: namedFiles(listOf(row['attachments']).map(fieldsOf), place, tell),
    kind: 'message',
    place,
  };
  return listOf(row['editHistory']).length > 0 ? { ...line, edited: true } : line;
}

function namedFiles(files: readonly Fields[], place: number, tell: Tell): Attachment[] {
  return files.flatMap((file) => {
    const name = stringOf(file['fileName']) ?? stringOf(file['filename']) ?? stringOf(file['name']);
    const path = stringOf(file['path']) ?? stringOf(file['relativePath']) ?? stringOf(file['id']);
    if (name !== null) return [{ name }];
    if (path !== null) return [{ name: baseName(path) }];
    tell(doubt('media_omitted', { place, found: stringOf(file['contentType']) ?? '' }));
    return [];
  });
}

function momentOf(value: Json): string | null {
  const milliseconds = numberOf(value);
  return milliseconds === null ? null : utcTime(milliseconds);
}

/** «2024-03-05 14:07» or with a T, seconds and an offset: kept as it stands. */
export function localOf(value: Json): string | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?$/.exec(
    stringOf(value) ?? '',
  );
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? '0'));
  const at = localTime({ year, month, day, hour, minute, second });
  const zone = found[7] ?? '';
  return at === null ? null : at + zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
}

function badTime(place: number, value: Json): Read {
  return { place, error: 'no_such_time', found: shown(value) };
}

/** «groupV2Change» as «group V2 change». */
function words(key: string): string {
  return key
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`);
}
