import { ask, perform } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type Notice, markNoticesRead, notices, oneNotice } from '../../../../modules/notices/index.ts';
import { date, dayOf } from '../../../../words/format.ts';
import { Button } from '../../parts/button.tsx';
import { classes } from '../../parts/class.ts';
import { Empty } from '../../parts/empty.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { Time, zoneOf } from '../../parts/time.tsx';
import { Redirect, type Show, type Visit } from '../../route.ts';

/** What happened, day by day. */
export const noticesPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const t = w.notices.page;
  const fresh = query['new'] === '1';
  const here = fresh ? `${paths.notices}?new=1` : paths.notices;
  const input = { unread: fresh ? 'true' : 'false', ...(query['after'] ? { after: query['after'] } : {}) };
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, notices, input);
  if (isRefusal(list)) return list;
  const unread = list.items.some(({ read }) => !read);
  return (
    <Layout page={page} title={t.title}>
      <PageHead lang={page.lang} title={t.title} lead={t.lead}>
        <div class="row apart">
          <Tabs
            label={t.title}
            tabs={[
              { href: paths.notices, label: t.all },
              {
                href: `${paths.notices}?new=1`,
                label: t.onlyUnread,
                ...(page.member?.unread ? { count: page.member.unread } : {}),
              },
            ]}
            at={here}
          />
          {unread && (
            <Form action={`${paths.notices}/read`} formKey={visit.formKey()} class="row">
              <Hidden name="until" value={page.now.toISOString()} />
              <Button icon="check" small>
                {t.readAll}
              </Button>
            </Form>
          )}
        </div>
      </PageHead>
      {list.items.length === 0 && (
        <Empty title={fresh ? t.noneUnread : t.none}>{fresh ? null : <p>{t.noneMeans}</p>}</Empty>
      )}
      <Days visit={visit} items={list.items} />
      {(list.next || query['after']) && (
        <Pagination
          lang={page.lang}
          next={list.next ? `${here}${fresh ? '&' : '?'}after=${list.next}` : undefined}
          first={query['after'] ? here : undefined}
        />
      )}
      <p class="sm">
        <a href="/account/preferences">{t.choose}</a>
      </p>
    </Layout>
  );
};

function Days({ visit, items }: { readonly visit: Visit; readonly items: readonly Notice[] }) {
  const { page, w } = visit;
  const zone = zoneOf(page);
  const today = dayOf(page.now, zone);
  const days = [...Map.groupBy(items, ({ at }) => dayOf(at, zone))];
  return (
    <>
      {days.map(([day, told]) => (
        <section class="told" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day === today
              ? w.notices.page.today
              : date(told[0]?.at ?? page.now, page.lang, zone, 'long', day.slice(0, 4) !== today.slice(0, 4))}
          </h2>
          <ol>
            {told.map((notice) => (
              <Line visit={visit} notice={notice} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Line({ visit: { page, w }, notice }: { readonly visit: Visit; readonly notice: Notice }) {
  const { id, kind, title, text, at, read } = notice;
  return (
    <li class={classes(!read && 'fresh')}>
      <Icon name={iconOf(kind)} />
      <div>
        <h3>
          <a href={`${paths.notices}/${id}`}>{title}</a> {!read && <span class="sr">{w.notices.page.unread}</span>}
        </h3>
        <p>{text}</p>
      </div>
      <Time at={at} page={page} />
    </li>
  );
}

const icons: readonly (readonly [RegExp, IconName])[] = [
  [/^message$/, 'message-square'],
  [/^(work_can_start|payment_protected)$/, 'lock'],
  [/silence|reminder|extended|expired/, 'hourglass'],
  [/^(delivered|released)/, 'package-check'],
  [/refund|payment|payout|destination/, 'banknote'],
  [/^(words|tries)/, 'eye'],
  [/^(award|agreement|counter|proposal)/, 'signature'],
  [/^card/, 'contact'],
  [/^(duty|company)/, 'user'],
  [/^suspended/, 'octagon-alert'],
];

function iconOf(kind: string): IconName {
  return icons.find(([pattern]) => pattern.test(kind))?.[1] ?? 'info';
}

/** A notice that is opened has been read, and leads to what it tells of. */
export const openNotice: Show = async (visit) => {
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  const notice = await ask(visit.house, viewer, oneNotice, { notice: visit.params['notice'] });
  if (isRefusal(notice)) return notice;
  await perform(visit.house, viewer, markNoticesRead, { notices: [notice.id] });
  return new Redirect(notice.path);
};
