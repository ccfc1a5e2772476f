/** One e-mail as it was sent (RFC 5322 and MIME), read with postal-mime: who, when, what is new in it, which files. */
import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime';
import { doubt, type Line, type Read, type Tell, Unreadable } from './line.ts';
import { dateOf } from './mail-date.ts';
import { htmlText } from './mail-html.ts';
import { newPart } from './mail-quotes.ts';

/** Bytes of one e-mail, attachments and all. */
export const maxMail = 64 * 1024 * 1024;

export interface Mail {
  readonly line: Read;
  readonly address: string | null;
  readonly subject: string | null;
}

export async function readMail(bytes: Uint8Array, place: number, tell: Tell): Promise<Mail> {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > maxMail) throw new Unreadable('too_large', place);
  if (!looksLikeMail(bytes)) throw new Unreadable('other_format', place);
  const email = await parsed(bytes, place);
  const subject = email.subject ?? null;
  const address = addressOf(email.from);
  const written = headerOf(email, 'date');
  const date = written === null ? null : dateOf(written);
  if (written !== null && date === null)
    return { line: { place, error: 'no_such_time', found: written.slice(0, 120) }, address, subject };
  if (date === null) tell(doubt('no_time', { place, found: subject ?? '' }));
  else if (!date.zoned) tell(doubt('unknown_zone', { place, found: written ?? '' }));
  const author = nameOf(email.from);
  if (author === null) tell(doubt('unknown_author', { place, found: subject ?? '' }));
  const text = newPart(email.text?.trim() ? email.text : htmlText(email.html ?? '')).replaceAll('\0', '');
  if (text.includes('\uFFFD')) tell(doubt('broken_characters', { place, found: subject ?? '' }));
  const line: Line = {
    at: date?.at ?? null,
    author,
    text: text.toWellFormed(),
    attachments: email.attachments.map((file, index) => {
      return { name: fileName(file, index) };
    }),
    kind: 'message',
    place,
  };
  return { line, address, subject };
}

async function parsed(bytes: Uint8Array, place: number): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 60 });
  } catch {
    throw new Unreadable('too_deep', place);
  }
}

/** Within the first lines there is a header that e-mails have. A line that never ends is none. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024));
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const names = [...head.slice(0, end).matchAll(/^([!-9;-~]{1,70})[ \t]*:/gm)].map((found) =>
    (found[1] ?? '').toLowerCase(),
  );
  const needed = ['from', 'date', 'subject', 'to', 'message-id', 'received', 'return-path', 'mime-version', 'sender'];
  return needed.some((name) => names.includes(name));
}

function headerOf(email: Email, key: string): string | null {
  return email.headers.find((header) => header.key === key)?.value ?? null;
}

function mailboxOf(address: Address | undefined): { name: string; address: string } | null {
  if (!address) return null;
  return address.group ? (address.group[0] ?? null) : address;
}

function nameOf(address: Address | undefined): string | null {
  const mailbox = mailboxOf(address);
  return mailbox?.name.trim() || mailbox?.address || null;
}

function addressOf(address: Address | undefined): string | null {
  return mailboxOf(address)?.address.toLowerCase() || null;
}

function fileName(file: Email['attachments'][number], index: number): string {
  if (file.filename) return file.filename;
  const extension = /^[\w.-]+\/(?:x-)?([\w.-]{1,20})/.exec(file.mimeType)?.[1] ?? 'bin';
  if (file.mimeType !== 'message/rfc822') return `part-${index + 1}.${extension}`;
  return `${subjectIn(file.content) ?? `message-${index + 1}`}.eml`;
}

/** A message inside of a message is called after what it is about. */
function subjectIn(content: ArrayBuffer | Uint8Array | string): string | null {
  const text =
    typeof content === 'string'
      ? content
      : new TextDecoder('latin1').decode(new Uint8Array(content).subarray(0, 16_384));
  const found = /^Subject:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(text.split(/\r?\n\r?\n/)[0] ?? '')?.[1];
  const subject = found ? decodeWords(found.replaceAll(/\r?\n[ \t]+/g, ' ')).trim() : '';
  return subject === '' ? null : subject.slice(0, 120);
}
