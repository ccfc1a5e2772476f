import { isMember } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ListedAssignment, browseAssignments, myAssignments } from '../../../../modules/assignments/index.ts';
import { categoryKeys, categoryName } from '../../../../modules/hiring/index.ts';
import { eventsIcs } from '../../../../platform/documents/index.ts';
import { date, dayMs, time } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Tabs } from '../../parts/steps.tsx';
import { Document, type Show, type Visit } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { country } from '../hiring/reading.ts';
import {
  assignmentPath,
  assignmentsPath,
  importPath,
  myAssignmentsPath,
  newAssignmentPath,
  payLine,
  there,
} from './kit.ts';

interface Item {
  readonly visit: Visit;
  readonly item: ListedAssignment;
}

function where({ item, visit }: Item): string {
  return [item.place, item.city, item.country ? country(item.country, visit.page.lang) : '']
    .filter((each) => each !== '')
    .join(', ');
}

function Card({ visit, item, level = 2 }: Item & { readonly level?: 2 | 3 }) {
  const { w } = visit;
  const a = w.assignments;
  const Heading = `h${level}` as const;
  return (
    <li class="job">
      <article>
        <div class="what">
          <p class="meta-line">{item.startsAt && there(visit, item.startsAt, item)}</p>
          <Heading>
            <a href={assignmentPath(item.id)}>{item.title || a.status.draft}</a>
          </Heading>
          <p>{where({ visit, item })}</p>
          <ul class="row tight wrap plain-list">
            <li>
              <Badge>{a.status[item.status]}</Badge>
            </li>
            {item.status === 'sent' && item.mode && (
              <li>
                <Badge>{a.browse[item.mode]}</Badge>
              </li>
            )}
          </ul>
        </div>
        <div class="pay">
          {item.pay && <span class="sum">{payLine(visit, item.pay, item.currency)}</span>}
          <span>{item.termsDays === null ? a.pay.protected : a.pay.terms(item.termsDays)}</span>
        </div>
        <p class="by">
          <b>{item.ownerName}</b>
        </p>
      </article>
    </li>
  );
}

function Cards({ visit, items }: { readonly visit: Visit; readonly items: readonly ListedAssignment[] }) {
  return (
    <ul class="jobs">
      {items.map((item) => (
        <Card visit={visit} item={item} />
      ))}
    </ul>
  );
}

/** Work at a place and a time that somebody may take now. */
export const browsePage: Show = async (visit) => {
  const { page, w, query } = visit;
  const a = w.assignments;
  const asked = Object.fromEntries(
    ['q', 'city', 'country', 'category', 'from', 'after'].flatMap((name) => {
      const value = query[name]?.trim() ?? '';
      return value === '' ? [] : [[name, name === 'country' ? value.toUpperCase() : value]];
    }),
  );
  const list = await see(visit, browseAssignments, asked);
  const items = isRefusal(list) ? [] : list.items;
  const next = isRefusal(list) ? null : list.next;
  const more = next && `${assignmentsPath}?${new URLSearchParams({ ...asked, after: next }).toString()}`;
  const value = (name: string) => query[name] ?? '';
  return (
    <Layout page={page} title={a.title} description={a.browse.lead} index>
      <div class="stack loose">
        <PageHead lang={page.lang} title={a.title} lead={a.browse.lead}>
          {isMember(visit.actor) && (
            <p class="row">
              <a href={myAssignmentsPath}>{a.mine.title}</a>
            </p>
          )}
        </PageHead>
        <form action={assignmentsPath} class="panel row wrap" role="search">
          <Field kind="search" name="q" label={a.browse.q} value={value('q')} optional={w.parts.field.optional} />
          <Field
            kind="text"
            name="city"
            label={a.browse.city}
            value={value('city')}
            optional={w.parts.field.optional}
          />
          <Field
            kind="select"
            name="category"
            label={a.browse.category}
            value={value('category')}
            optional={w.parts.field.optional}
            options={[
              { value: '', label: a.browse.any },
              ...categoryKeys.map((key) => ({ value: key, label: categoryName(key, page.lang) })),
            ]}
          />
          <Field
            kind="date"
            name="from"
            label={a.browse.from}
            value={value('from')}
            optional={w.parts.field.optional}
          />
          <Button look="main" icon="search">
            {a.browse.search}
          </Button>
        </form>
        {items.length === 0 ? (
          <Empty title={a.browse.none}>
            <p>{a.browse.noneMeans}</p>
          </Empty>
        ) : (
          <Cards visit={visit} items={items} />
        )}
        {more && (
          <p>
            <ButtonLink href={more}>{a.browse.more}</ButtonLink>
          </p>
        )}
      </div>
    </Layout>
  );
};

/** Monday of the week a day is in. */
function mondayOf(day: Date): Date {
  const back = (day.getUTCDay() + 6) % 7;
  return new Date(Math.floor(day.getTime() / dayMs) * dayMs - back * dayMs);
}
const iso = (day: Date) => day.toISOString().slice(0, 10);

/** What one does or has ordered: as a list, or week by week. */
export const mineRoute: Show = async (visit) => {
  const { page, w, query } = visit;
  const a = w.assignments;
  const side = query['side'] === 'client' ? 'client' : 'professional';
  const wanted = query['week'];
  const monday =
    wanted === undefined
      ? null
      : mondayOf(/^\d{4}-\d\d-\d\d$/.test(wanted) ? new Date(`${wanted}T00:00:00Z`) : page.now);
  const week = monday && !Number.isNaN(monday.getTime()) ? monday : null;
  const list = await see(visit, myAssignments, {
    side,
    ...(week ? { week: iso(week) } : {}),
    ...(query['after'] ? { after: query['after'] } : {}),
  });
  if (isRefusal(list)) return list;
  const path = (more: Readonly<Record<string, string>>) =>
    `${myAssignmentsPath}?${new URLSearchParams({ side, ...more }).toString()}`;
  return (
    <Layout page={page} title={a.mine.title}>
      <div class="stack loose">
        <PageHead lang={page.lang} title={a.mine.title}>
          <p class="row wrap">
            <ButtonLink look="main" icon="plus" href={newAssignmentPath}>
              {a.mine.new}
            </ButtonLink>
            <ButtonLink href={importPath}>{a.mine.many}</ButtonLink>
            <ButtonLink href={assignmentsPath}>{a.mine.find}</ButtonLink>
          </p>
        </PageHead>
        <Tabs
          label={a.mine.title}
          at={`${myAssignmentsPath}?side=${side}`}
          tabs={[
            { href: `${myAssignmentsPath}?side=professional`, label: a.mine.asProfessional },
            { href: `${myAssignmentsPath}?side=client`, label: a.mine.asClient },
          ]}
        />
        <p class="row wrap">
          {week ? (
            <a href={path({})}>{a.mine.all}</a>
          ) : (
            <a href={path({ week: iso(mondayOf(page.now)) })}>{a.mine.thisWeek}</a>
          )}
          <a href={`${myAssignmentsPath}.ics?side=${side}`}>{a.mine.calendar}</a>
        </p>
        {week && <Week visit={visit} monday={week} items={list.items} path={path} />}
        {!week && list.items.length === 0 && (
          <Empty title={a.mine.none}>
            <p>{a.mine.noneMeans}</p>
          </Empty>
        )}
        {!week && list.items.length > 0 && <Cards visit={visit} items={list.items} />}
        {list.next && (
          <p>
            <ButtonLink href={path({ ...(week ? { week: iso(week) } : {}), after: list.next })}>
              {a.browse.more}
            </ButtonLink>
          </p>
        )}
      </div>
    </Layout>
  );
};

interface WeekProps {
  readonly visit: Visit;
  readonly monday: Date;
  readonly items: readonly ListedAssignment[];
  readonly path: (more: Readonly<Record<string, string>>) => string;
}

/** Seven days, each with what begins on it as the clock shows it at the place. */
function Week({ visit, monday, items, path }: WeekProps) {
  const { page, w } = visit;
  const m = w.assignments.mine;
  const days = Array.from({ length: 7 }, (_, n) => new Date(monday.getTime() + n * dayMs));
  const said = (day: Date) => date(day, page.lang, 'UTC', 'short');
  const last = days.at(-1) ?? monday;
  return (
    <section class="stack" aria-labelledby="h-week">
      <div class="row wrap">
        <h2 id="h-week">{m.week({ from: said(monday), to: said(last) })}</h2>
        <a href={path({ week: iso(new Date(monday.getTime() - 7 * dayMs)) })}>{m.before}</a>
        <a href={path({ week: iso(new Date(monday.getTime() + 7 * dayMs)) })}>{m.after}</a>
      </div>
      <ol class="stack plain-list">
        {days.map((day) => {
          const here = items.filter(({ startsLocal }) => startsLocal?.slice(0, 10) === iso(day));
          return (
            <li class="panel stack tight">
              <h3>{said(day)}</h3>
              {here.length === 0 && <p class="soft sm">{m.free}</p>}
              {here.map((item) => (
                <p>
                  {item.startsAt && time(item.startsAt, page.lang, item.timeZone)}{' '}
                  <a href={assignmentPath(item.id)}>{item.title}</a>{' '}
                  <span class="soft">
                    {item.city} · {w.assignments.status[item.status]}
                  </span>
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Everything that is to come, for one's own calendar. */
export const calendarFile: Show = async (visit) => {
  const { page, query, w } = visit;
  const side = query['side'] === 'client' ? 'client' : 'professional';
  const list = await see(visit, myAssignments, { side });
  if (isRefusal(list)) return list;
  const events = list.items.flatMap(({ id, title, startsAt, endsAt, place, city, status }) =>
    startsAt && endsAt && !['cancelled', 'abandoned', 'draft'].includes(status)
      ? [
          {
            ...{ uid: `${id}@garante`, title, startsAt, endsAt, place: [place, city].filter(Boolean).join(', ') },
            ...{ description: w.assignments.status[status], url: `${page.origin}${assignmentPath(id)}` },
          },
        ]
      : [],
  );
  return new Document({
    type: 'text/calendar; charset=utf-8',
    name: 'assignments.ics',
    body: eventsIcs(events, page.now),
  });
};
