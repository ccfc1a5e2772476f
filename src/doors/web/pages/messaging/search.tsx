import { isRefusal } from '../../../../core/refusal.ts';
import { type Room, engagementRoom } from '../../../../modules/engagements/index.ts';
import { type Found, searchTalk } from '../../../../modules/messaging/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Text } from '../../parts/talk/message-bubble.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { calledName, roomPath, see } from '../engagements/kit.ts';
import { outsidePath } from './outside-lines.tsx';

/** Words looked for in one conversation: what was written here, and what was brought in. */
export const searchPage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const q = (visit.query['q'] ?? '').trim().slice(0, 200);
  const [room, found] = await Promise.all([
    see(visit, engagementRoom, { engagement }),
    q === '' ? null : see(visit, searchTalk, { engagement, q }),
  ]);
  if (isRefusal(room)) return room;
  const { page, w } = visit;
  const s = w.outside.search;
  const wrong = isRefusal(found) ? w.inputs.forbidden_characters : null;
  const result = isRefusal(found) ? null : found;
  return (
    <Layout page={page} title={s.title}>
      <PageHead
        lang={page.lang}
        title={s.title}
        crumbs={[{ href: `${roomPath(engagement)}#record`, label: room.title }]}
      />
      <div class="stack far">
        <search>
          <form class="row" method="get" action={`${roomPath(engagement)}/search`}>
            <Field kind="search" name="q" label={s.label} value={q} maxLength={200} />
            <Button look="main" icon="search">
              {s.act}
            </Button>
          </form>
        </search>
        {wrong !== null && <p role="status">{s.none(q)}</p>}
        {result && (
          <>
            <p role="status">
              {result.items.length === 0 ? s.none(q) : s.found({ count: result.items.length, words: q })}
            </p>
            <ol class="brought">
              {result.items.map((each) => (
                <Place visit={visit} room={room} found={each} />
              ))}
            </ol>
            {result.more && <p class="soft">{s.more}</p>}
          </>
        )}
      </div>
    </Layout>
  );
};

function Place({ visit, room, found }: { readonly visit: Visit; readonly room: Room; readonly found: Found }) {
  const { page, w } = visit;
  const s = w.outside.search;
  const href =
    found.talk === null
      ? `${roomPath(room.engagement)}?before=${found.seq + 1}#e${found.seq}`
      : `${outsidePath(room.engagement)}/${found.talk}#l${found.line}`;
  const by = found.author === room.professional.id ? room.professional : room.client;
  return (
    <li>
      <p class="meta row">
        <a href={href}>{found.kind === 'message' ? s.message : s.brought}</a>
        <b>{calledName(by)}</b>
        <span class="soft xs">{said(found.at, page, 'deadline')}</span>
      </p>
      <Text lang={page.lang} pieces={found.pieces} />
    </li>
  );
}
