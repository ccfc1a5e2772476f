/** Slack's export: a folder of days for each channel, and a list of people; or one of those days alone. */
import { baseName, type Fields, fieldsOf, isFields, type Json, listOf, stringOf } from './bytes.ts';
import { type Attachment, doubt, type Line, type Read, type Tell, Unreadable, whole } from './line.ts';

export interface SlackFile {
  /** The path inside of the zip. */
  readonly name: string;
  readonly value: Json;
}

interface Spoken {
  readonly message: Fields;
  readonly ts: string;
  readonly order: number;
}

/** What the program says about a channel. */
const own = new Set(
  'channel_join channel_leave channel_topic channel_purpose channel_name channel_archive channel_unarchive channel_convert_to_private channel_posting_permissions group_join group_leave group_topic group_purpose group_name group_archive group_unarchive pinned_item unpinned_item bot_add bot_remove bot_enable bot_disable reminder_add huddle_thread sh_room_created sh_room_shared joiner_notification joiner_notification_for_inviter app_conversation_join channel_canvas_updated tabbed_canvas_updated document_mention'.split(
    ' ',
  ),
);

export function* readSlack(files: readonly SlackFile[], tell: Tell): Generator<Read> {
  const people = peopleOf(files);
  const channels = channelsOf(files);
  if (channels.size === 0) throw new Unreadable('other_format');
  if (channels.size > 1) tell(doubt('several_chats', { found: [...channels.keys()].join(', ') }));
  let place = 0;
  for (const messages of channels.values()) {
    // Days are files and answers stand beside what they answer: the moment alone puts them in order.
    for (const { message, ts } of messages.toSorted(byTime)) {
      place += 1;
      yield lineOf(message, ts, { people, place, tell });
    }
  }
}

function byTime(a: Spoken, b: Spoken): number {
  return Number.parseFloat(a.ts) - Number.parseFloat(b.ts) || (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : a.order - b.order);
}

/** Names by id; people show the name they chose, else their own. */
function peopleOf(files: readonly SlackFile[]): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const { name, value } of files) {
    const list = baseName(name) === 'users.json' ? listOf(value) : listOf(fieldsOf(value)['users']);
    for (const user of list.filter(isFields)) {
      const id = stringOf(user['id']);
      const called = nameOf(fieldsOf(user['profile'])) ?? stringOf(user['real_name']) ?? stringOf(user['name']);
      if (id !== null && called !== null) people.set(id, called);
    }
  }
  return people;
}

function nameOf(profile: Fields): string | null {
  return stringOf(profile['display_name']) ?? stringOf(profile['real_name']) ?? stringOf(profile['name']);
}

function channelsOf(files: readonly SlackFile[]): ReadonlyMap<string, Spoken[]> {
  const channels = new Map<string, Spoken[]>();
  let order = 0;
  for (const { name, value } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const messages = Array.isArray(value) ? value : listOf(fieldsOf(value)['messages']);
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    for (const message of messages.filter(isFields)) {
      const ts = stringOf(message['ts']);
      if (ts === null || !/^\d{1,11}(\.\d{1,9})?$/.test(ts)) continue;
      order += 1;
      const channel = channels.get(folder);
      if (channel) channel.push({ message, ts, order });
      else channels.set(folder, [{ message, ts, order }]);
    }
  }
  return channels;
}

interface Around {
  readonly people: ReadonlyMap<string, string>;
  readonly place: number;
  readonly tell: Tell;
}

function lineOf(given: Fields, ts: string, around: Around): Line {
  const { place, tell } = around;
  const at = timeOf(ts);
  const subtype = stringOf(given['subtype']) ?? '';
  const message = subtype === 'message_changed' ? { ...given, ...fieldsOf(given['message']) } : given;
  const text = whole(plain(stringOf(message['text']) ?? blockText(message), around.people), tell, place);
  if (own.has(subtype)) return { at, author: null, text: text || subtype, attachments: [], kind: 'system', place };
  const author = authorOf(message, around);
  if (subtype === 'tombstone' || subtype === 'message_deleted')
    return { at, author, text: '', attachments: [], kind: 'deleted', place };
  const line: Line = { at, author, text, attachments: filesOf(message), kind: 'message', place };
  const changed = subtype === 'message_changed' || isFields(message['edited']);
  return changed ? { ...line, edited: true } : line;
}

/** Seconds since 1970, with six digits that keep messages of one second apart. */
function timeOf(ts: string): string {
  const [seconds = '0', fraction = ''] = ts.split('.');
  const rest = /^0*$/.test(fraction) ? '' : `.${fraction.padEnd(6, '0').slice(0, 6)}`;
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', `${rest}Z`);
}

function authorOf(message: Fields, { people, place, tell }: Around): string | null {
  const id = stringOf(message['user']);
  const known = id === null ? null : (people.get(id) ?? nameOf(fieldsOf(message['user_profile'])));
  const called = known ?? stringOf(message['username']) ?? nameOf(fieldsOf(message['bot_profile']));
  if (called !== null) return called;
  const author = id ?? stringOf(message['bot_id']);
  tell(doubt('unknown_author', { place, chosen: author }));
  return author;
}

function filesOf(message: Fields): Attachment[] {
  const files = [...listOf(message['files']), message['file']].filter(isFields);
  return files.flatMap((file) => {
    const name = stringOf(file['name']) ?? stringOf(file['title']) ?? stringOf(file['id']);
    return name === null ? [] : [{ name }];
  });
}

/** Slack writes people, channels and links in angle brackets, and escapes three characters. */
function plain(text: string, people: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/<([^<>\n]*)>/g, (_all, inside: string) => {
      const [target = '', label = ''] = inside.split('|');
      const rest = target.slice(1);
      if (target.startsWith('@')) return `@${people.get(rest) ?? (label || rest)}`;
      if (target.startsWith('#')) return `#${label || rest}`;
      if (target.startsWith('!')) return label || `@${rest.replace(/^subteam\^/, '').split('^')[0] ?? ''}`;
      const address = target.replace(/^mailto:|^tel:/, '');
      return label === '' || label === address || address.endsWith(`//${label}`) ? address : `${label} (${address})`;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Programs often leave the text empty and speak in blocks or in old attachments. */
function blockText(message: Fields): string {
  const parts = [...listOf(message['attachments']), ...listOf(message['blocks'])].flatMap((part) => {
    const { fallback, text, pretext } = fieldsOf(part);
    return [stringOf(pretext), stringOf(text) ?? stringOf(fieldsOf(text)['text']) ?? stringOf(fallback)];
  });
  return parts.filter((part) => part !== null).join('\n');
}
