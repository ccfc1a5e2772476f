import { type Notice, markNoticesRead, notices as list } from '../../../modules/notices/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

export const notices: readonly ApiRoute[] = [
  read(
    '/notices',
    list,
    'What the house has to tell you, the latest first, in your language; `unread=true` for what is new',
    ({ items, next }: { readonly items: readonly Notice[]; readonly next: string | null }) => ({
      items: items.map(({ seq, stream, ...notice }) => ({ object: 'notice', ...notice, entry: { stream, seq } })),
      next,
    }),
  ),
  act('POST', '/notices/read', markNoticesRead, 'Lay notices aside: those named, or all there were until a moment'),
];
