import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { conversations } from '../../../../modules/messaging/index.ts';
import { sayEntry } from '../../../../modules/notices/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { classes } from '../../parts/class.ts';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { Portrait } from '../../parts/portrait.tsx';
import { plainText } from '../../parts/talk/message-bubble.tsx';
import { Time, zoneOf } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';

const snippetCharacters = 160;

/** Everybody a person talks with, the latest first. */
export const conversationsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const { list: t } = w.messaging;
  const input = query['after'] ? { after: query['after'] } : {};
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, conversations, input);
  if (isRefusal(list)) return list;
  return (
    <Layout page={page} title={t.title}>
      <PageHead lang={page.lang} title={t.title} lead={t.lead} />
      {list.items.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneClient}</p>
          <div class="row">
            <ButtonLink href={paths.projects}>{t.findWork}</ButtonLink>
            <ButtonLink href={paths.publish}>{t.publish}</ButtonLink>
          </div>
        </Empty>
      ) : (
        <ul class="talks">
          {list.items.map((item) => (
            <Row visit={visit} item={item} />
          ))}
        </ul>
      )}
      {(list.next || query['after']) && (
        <Pagination
          lang={page.lang}
          next={list.next ? `/messages?after=${list.next}` : undefined}
          first={query['after'] ? '/messages' : undefined}
        />
      )}
    </Layout>
  );
};

type Item = Extract<Awaited<ReturnType<typeof conversations.run>>, { items: unknown }>['items'][number];

function Row({ visit, item }: { readonly visit: Visit; readonly item: Item }) {
  const { page, w } = visit;
  const { list: t } = w.messaging;
  const { last, said } = item;
  const mine = last?.actor === page.member?.id;
  const names = { who: mine ? (page.member?.name ?? null) : item.other, project: item.title, company: null };
  const reader = { lang: page.lang, timeZone: zoneOf(page) };
  const words = said ? plainText(said) : last ? (sayEntry(last, names, reader) ?? '') : '';
  return (
    <li class={classes(item.unread > 0 && 'fresh')}>
      <Portrait name={item.other} side={item.side === 'client' ? 'professional' : 'client'} />
      <div>
        <p class="meta-line">
          <b>{item.other}</b>
          <Time at={item.at} page={page} />
        </p>
        <h2>
          <a href={`/engagements/${item.engagement}#write`}>{item.title}</a>
        </h2>
        <p class="last">
          {said && mine && <>{t.you}: </>}
          {words.slice(0, snippetCharacters)}
        </p>
        <p class="row tight">
          {item.unread > 0 && <Badge tone="petrol">{t.unread(item.unread)}</Badge>}
          {item.draft && <Badge icon="pen-line">{t.draft}</Badge>}
          <span class="soft xs">{item.side === 'client' ? t.asClient : t.asProfessional}</span>
        </p>
      </div>
    </li>
  );
}
