import { editMessage, markRead, saveDraft, sendMessage } from '../../../modules/messaging/index.ts';
import { conversationsPage } from '../pages/messaging/conversations.tsx';
import { seenPart } from '../pages/messaging/seen.tsx';
import { type Show, type Values, type Visit, type WebRoute, form, one, page } from '../route.ts';

const room = ({ params }: Visit): string => `/engagements/${params['engagement']}`;
const body = (values: Values, { params }: Visit) => ({ engagement: params['engagement'], body: one(values, 'body') });

/** @param back the room of an engagement: it comes back with what was written when a message was held. */
export function messaging(back: Show): readonly WebRoute[] {
  return [
    page('/messages', conversationsPage),
    form<{ seq: number }>('/engagements/:engagement/messages', {
      command: sendMessage,
      input: body,
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
  ];
}
