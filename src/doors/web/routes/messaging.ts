import {
  answerTalk,
  bringTalk,
  discardTalk,
  editMessage,
  exportLimit,
  markRead,
  noteTalk,
  readTalkIn,
  saveDraft,
  sendMessage,
} from '../../../modules/messaging/index.ts';
import { conversationsPage } from '../pages/messaging/conversations.tsx';
import { bringInput } from '../pages/messaging/outside-preview.tsx';
import { outsideTalkPage } from '../pages/messaging/outside-talk.tsx';
import { outsidePage } from '../pages/messaging/outside.tsx';
import { searchPage } from '../pages/messaging/search.tsx';
import { seenPart } from '../pages/messaging/seen.tsx';
import { type Show, type Values, type Visit, type WebRoute, form, many, one, page } from '../route.ts';

const room = ({ params }: Visit): string => `/engagements/${params['engagement']}`;
const body = (values: Values, { params }: Visit) => ({ engagement: params['engagement'], body: one(values, 'body') });

const outsidePath = (visit: Visit): string => `${room(visit)}/outside`;
const given = (values: Values, ...names: readonly string[]): object =>
  Object.fromEntries(names.flatMap((name) => (one(values, name) === '' ? [] : [[name, one(values, name)]])));

/** Talk from elsewhere: read in for oneself, brought onto the record, answered by the other side. */
const outside: readonly WebRoute[] = [
  page('/engagements/:engagement/outside', outsidePage),
  page('/engagements/:engagement/outside/:talk', outsideTalkPage),
  form('/engagements/:engagement/outside/read', {
    command: readTalkIn,
    input: (values, { params }) => ({
      engagement: params['engagement'],
      ...(one(values, 'bytes') === '' ? { text: one(values, 'text') } : {}),
      ...given(values, 'bytes', 'format', 'from', 'until'),
    }),
    next: (_result, visit) => `${outsidePath(visit)}#preview`,
    back: outsidePage,
    bodyBytes: 4 * 1024 * 1024,
    reads: { field: 'bytes', bytes: exportLimit },
  }),
  form('/engagements/:engagement/outside/discard', {
    command: discardTalk,
    input: (_values, { params }) => ({ engagement: params['engagement'] }),
    next: (_result, visit) => outsidePath(visit),
    back: outsidePage,
  }),
  form<{ id: string }>('/engagements/:engagement/outside/bring', {
    command: bringTalk,
    input: bringInput,
    next: ({ id }, visit) => `${outsidePath(visit)}/${id}?done=1`,
    back: outsidePage,
  }),
  form<{ id: string }>('/engagements/:engagement/outside/notes', {
    command: noteTalk,
    input: (values, { params }) => ({
      engagement: params['engagement'],
      kind: one(values, 'kind'),
      // Browsers leave the seconds out.
      on: one(values, 'on').replace(/T\d\d:\d\d$/, '$&:00'),
      ...given(values, 'minutes', 'others'),
      agreed: one(values, 'agreed'),
    }),
    next: ({ id }, visit) => `${outsidePath(visit)}/${id}?done=1`,
    back: outsidePage,
  }),
  form('/engagements/:engagement/outside/:talk/answers', {
    command: answerTalk,
    input: (values, { params }) => ({
      talk: params['talk'],
      verdict: many(values, 'verdict').at(-1),
      comment: one(values, 'comment'),
      ...(one(values, 'which') === 'all' ? {} : { lines: many(values, 'lines') }),
    }),
    next: (_result, visit) => `${outsidePath(visit)}/${visit.params['talk']}?done=1`,
    back: outsideTalkPage,
  }),
];

/** @param back the room of an engagement: it comes back with what was written when a message was held. */
export function messaging(back: Show): readonly WebRoute[] {
  return [
    page('/messages', conversationsPage),
    form<{ seq: number }>('/engagements/:engagement/messages', {
      command: sendMessage,
      uploads: /^files$/,
      input: (values, visit) => ({ ...body(values, visit), files: many(values, 'files') }),
      next: ({ seq }, visit) => `${room(visit)}#e${seq}`,
      back,
    }),
    form<{ of: number }>('/engagements/:engagement/messages/:message', {
      command: editMessage,
      input: (values, { params }) => ({ message: params['message'], body: one(values, 'body') }),
      next: ({ of }, visit) => `${room(visit)}#e${of}`,
      back,
    }),
    form('/engagements/:engagement/draft', {
      command: saveDraft,
      input: body,
      next: (_result, visit) => `${room(visit)}#write`,
      back,
    }),
    form('/engagements/:engagement/reading', {
      command: markRead,
      input: (values, { params }) => ({ engagement: params['engagement'], seq: one(values, 'seq') }),
      next: (_result, visit) => room(visit),
      back,
    }),
    page('/engagements/:engagement/seen', seenPart),
    page('/engagements/:engagement/search', searchPage),
    ...outside,
  ];
}
