import { isRefusal, type Refusal } from '../../../core/refusal.ts';
import {
  type Message,
  type Messages,
  type Brought,
  type Found,
  answerTalk,
  bringTalk,
  broughtTalks,
  conversation,
  conversations,
  discardTalk,
  editMessage,
  exportLimit,
  markRead,
  noteTalk,
  readTalkIn,
  saveDraft,
  searchTalk,
  sendMessage,
  talkReadIn,
} from '../../../modules/messaging/index.ts';
import type { Shown } from '../../../modules/record/index.ts';
import { type ApiRoute, act, read } from '../route.ts';
import { presentFile } from '../../../modules/files/index.ts';

export const messaging: readonly ApiRoute[] = [
  act('POST', '/engagements/:engagement/messages', sendMessage, 'Say something to the other side', { status: 201 }),
  act('PATCH', '/messages/:message', editMessage, 'Change the words of a message of yours; the old ones stay'),
  act('PUT', '/engagements/:engagement/reading', markRead, 'Say how far you have read'),
  act('PUT', '/engagements/:engagement/draft', saveDraft, 'Keep what you have begun to write'),
  act(
    'PUT',
    '/engagements/:engagement/outside/read-in',
    readTalkIn,
    'Read a chat export or e-mails in, for yourself: `text`, or `bytes` in base64 (a zip, an e-mail)',
    { bodyBytes: exportLimit * 1.5 },
  ),
  read(
    '/engagements/:engagement/outside/read-in',
    talkReadIn,
    'What you have read in and not yet brought: its lines, who speaks, and what is not certain',
    ({ engagement, talk }: { engagement: string; talk: object | null }) => ({ object: 'read_in', engagement, talk }),
  ),
  act('DELETE', '/engagements/:engagement/outside/read-in', discardTalk, 'Throw away what you have read in'),
  act(
    'POST',
    '/engagements/:engagement/outside',
    bringTalk,
    'Bring what you have read in onto the record, as something you claim; lines that are not in `take` stay out',
    { status: 201 },
  ),
  act('POST', '/engagements/:engagement/outside/notes', noteTalk, 'Write down a call or a meeting', { status: 201 }),
  read(
    '/engagements/:engagement/outside',
    broughtTalks,
    'Talk from elsewhere, line by line, with what the other side says of each line',
    ({ items }: { items: readonly Brought[] }) => ({ items: items.map(talkOf), next: null }),
  ),
  act('POST', '/outside/:talk/answers', answerTalk, 'Confirm, contest or comment on lines that the other side brought'),
  read(
    '/engagements/:engagement/search',
    searchTalk,
    'Look for words in what you may see of a conversation: messages, and talk from elsewhere',
    ({ items, more }: { items: readonly Found[]; more: boolean }) => ({
      items: items.map((each) => ({ object: 'found', ...each })),
      more,
      next: null,
    }),
  ),
  read('/conversations', conversations, 'Everybody you talk with, the latest first', (list: List) => ({
    items: list.items.map(({ last, said, ...row }) => ({
      object: 'conversation',
      id: row.engagement,
      ...row,
      last: last && { ...entryOf(last), ...(said ? { pieces: said } : {}) },
    })),
    next: list.next,
  })),
  read(
    '/engagements/:engagement/conversation',
    conversation,
    'The record of an engagement as you may see it, with its messages put together; `before` and `after` take the number of an entry',
    (answer: Conversation) => ({
      object: 'conversation',
      id: answer.engagement,
      engagement: answer.engagement,
      stage: answer.stage,
      items: answer.entries.map(entryOf),
      messages: [...answer.messages.all.values()].map(messageOf),
      draft: answer.draft,
      read: answer.mine,
      seen: answer.seen && { seq: answer.seen.seq, at: answer.seen.at },
      actions: { send: isRefusal(answer.may) ? { allowed: false, code: answer.may.code } : { allowed: true } },
      next: answer.next === null ? null : String(answer.next),
    }),
  ),
];

function talkOf({ id, ...talk }: Brought) {
  return { object: 'talk', id, ...talk };
}

interface List {
  readonly items: readonly {
    readonly engagement: string;
    readonly last: Shown | null;
    readonly said: Message['pieces'] | null;
  }[];
  readonly next: string | null;
}

interface Conversation {
  readonly engagement: string;
  readonly stage: string;
  readonly entries: readonly Shown[];
  readonly messages: Messages;
  readonly draft: string;
  readonly mine: number;
  readonly seen: { readonly seq: number; readonly at: Date } | null;
  readonly may: string | Refusal;
  readonly next: number | null;
}

/** An entry without what only the house needs to find its place. */
function entryOf({ stream, seq, type, at, actor, refs, conv, leaf, fields }: Shown) {
  return { object: 'entry', stream, seq, type, at, actor, refs, conv, leaf, fields };
}

function messageOf({ id, engagement, seq, author, mine, at, editedAt, pieces, earlier, gone, files }: Message) {
  const attached = files.map(presentFile);
  return { object: 'message', id, engagement, seq, author, mine, at, editedAt, pieces, earlier, gone, files: attached };
}
