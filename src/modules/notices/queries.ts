import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import type { Facts, NoticeKind } from './kinds.ts';
import { sayNotice } from './present.ts';
import { namesOf } from './store.ts';
import { namesFor, pathOf, whoIn } from './tell.ts';

const page = 50;

interface Row {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly stream: string;
  readonly seq: number;
  readonly count: number;
  readonly facts: Facts;
  readonly at: Date;
  readonly read: boolean;
}

/** A notice as its reader is told it. */
export interface Notice extends Row {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** What happened, the latest first. What was seen in the room of its engagement counts as read. */
export const notices = query({
  name: 'notices.list',
  input: z.strictObject({
    unread: z.enum(['true', 'false']).default('false'),
    after: id('ntc').optional(),
  }),
  async run(db, { unread, after }, { actor, lang }) {
    if (!isMember(actor)) return null;
    const [found, [reader]] = await Promise.all([
      db<Row>`
        select id, kind, stream, seq, count, facts, at, read from (
          select n.n, n.id, n.kind, n.stream, n.seq, n.count, n.facts, n.at,
                 n.read_at is not null or exists (select from messaging.shown_reading r
                   where r.engagement = n.stream and r.member = n.member and r.seq >= n.seq) as read
          from notices.notice n where n.member = ${actor.id}
            and (${after ?? null}::text is null
              or n.n < (select a.n from notices.notice a where a.id = ${after ?? ''} and a.member = ${actor.id}))
        ) mine where ${unread === 'false'} or not read order by n desc limit ${page + 1}`,
      db<{ timeZone: string }>`select time_zone as "timeZone" from accounts.shown_party where id = ${actor.id}`,
    ]);
    const rows = found.slice(0, page);
    const names = await namesOf(db, whoIn(rows), [...new Set(rows.map(({ stream }) => stream))]);
    const told = { lang, timeZone: reader?.timeZone ?? 'UTC' };
    const items = rows.map((row): Notice => ({
      ...row,
      path: pathOf(row),
      ...sayNotice({ ...row, names: namesFor(row, names) }, told),
    }));
    return { items, next: found.length > page ? (items.at(-1)?.id ?? null) : null };
  },
});

/** One notice of the reader's own: where it leads. */
export const oneNotice = query({
  name: 'notices.one',
  input: z.strictObject({ notice: id('ntc') }),
  async run(db, { notice }, { actor }) {
    if (!isMember(actor)) return null;
    const [row] = await db<Pick<Row, 'id' | 'kind' | 'stream' | 'seq' | 'facts'>>`
      select id, kind, stream, seq, facts from notices.notice where id = ${notice} and member = ${actor.id}`;
    return row ? { id: row.id, path: pathOf(row) } : null;
  },
});

/** How much is new: what the bell of every page shows. */
export async function unreadNotices(db: Db, member: string): Promise<number> {
  const [row] = await db<{ count: number }>`
    select count(*)::int as count from (
      select from notices.notice n
      where n.member = ${member} and n.read_at is null and not exists (select from messaging.shown_reading r
        where r.engagement = n.stream and r.member = n.member and r.seq >= n.seq)
      limit 100
    ) fresh`;
  return row?.count ?? 0;
}
