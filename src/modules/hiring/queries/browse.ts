import { z } from 'zod';
import { type Db, type Sql, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { isMember } from '../../../core/actor.ts';
import { amount, currency, id as idOf, line } from '../../../core/input.ts';
import { type Refusal, refuseInput } from '../../../core/refusal.ts';
import { categoryKeys, skillKeys } from '../../talent/index.ts';
import { limits } from '../limits.ts';
import { editionName } from '../words.ts';
import { type Cursor, cursorField, cursorOf } from './cursor.ts';
import { unveil } from './veiled.ts';

export const sorts = ['recent', 'budget', 'due', 'fit'] as const;
export type Sort = (typeof sorts)[number];

export interface Listed {
  readonly id: Id<'prj'>;
  readonly title: string;
  /** The beginning of the description. */
  readonly summary: string;
  readonly category: string;
  readonly skills: readonly string[];
  readonly budgetMin: bigint;
  readonly budgetMax: bigint;
  readonly currency: string;
  readonly dueOn: string | null;
  readonly publishedAt: Date;
  readonly proposals: number;
  /** Counts the versions of the words. */
  readonly edition: number;
  readonly client: { readonly id: Party; readonly name: string; readonly country: string | null };
}
export interface Browsed {
  readonly items: readonly Listed[];
  readonly next: string | null;
  /** Counted up to `countedUpTo`, on the first page only. */
  readonly total: number | null;
  readonly sort: Sort;
}
export const countedUpTo = 1000;
const beginningCharacters = 240;

/** What a search of the list may ask for, and what somebody may keep of it. */
export const projectFilters = {
  text: line({ min: 0, max: 200 }).default(''),
  category: z.enum(categoryKeys).optional(),
  skill: z.enum(skillKeys).optional(),
  currency: currency.optional(),
  budgetMin: amount.optional(),
  budgetMax: amount.optional(),
};
/** As they are written down: amounts as text. */
export type ProjectFilters = z.input<z.ZodObject<typeof projectFilters>>;

const input = z.strictObject({
  ...projectFilters,
  /** Published at most so many days ago. */
  days: z.coerce.number().int().min(1).max(365).optional(),
  sort: z.enum(sorts).optional(),
  cursor: cursorField,
  limit: z.coerce.number().int().min(1).max(limits.browsePage).default(limits.browsePage),
});
type Filters = z.infer<typeof input>;

interface Row extends Omit<Listed, 'client'> {
  readonly clientId: Party;
  readonly clientName: string;
  readonly clientCountry: string | null;
  readonly veiled: boolean;
  readonly sortKey: string;
  readonly total: number | null;
}

/** Open projects for everybody. Text finds whole words, beginnings of words, and words with a letter wrong. */
export const browseProjects = query({
  name: 'projects.browse',
  input,
  async run(db, filters, { now }): Promise<Browsed | Refusal> {
    const words = wordsOf(filters.text);
    const sort =
      filters.sort === 'fit' && words.length === 0 ? 'recent' : (filters.sort ?? (words.length > 0 ? 'fit' : 'recent'));
    // A place in one order says nothing in another.
    if (filters.cursor && filters.cursor[0] !== sort) return refuseInput([{ param: 'cursor', code: 'not_an_option' }]);
    const where = condition(db, filters, words, now);
    const { key, order, beyond } = ordering(db, sort, words);
    const rows = await db<Row>`
      select p.id, p.title, left(p.description, ${beginningCharacters}) as summary, p.category, p.skills, p.budget_min as "budgetMin",
             p.budget_max as "budgetMax", p.currency, p.due_on::text as "dueOn", p.published_at as "publishedAt",
             p.edition, p.veiled, o.id as "clientId", o.name as "clientName", o.country as "clientCountry",
             (select count(*)::int from hiring.proposal q where q.project = p.id and q.status <> 'withdrawn') as proposals,
             (${key})::text as "sortKey", ${total(db, where, filters.cursor)} as total
      from hiring.project p join accounts.shown_party o on o.id = p.owner
      where ${where} ${beyond(filters.cursor)}
      order by ${order} limit ${filters.limit + 1}`;
    const shown = rows.slice(0, filters.limit);
    const last = rows.length > filters.limit ? shown.at(-1) : undefined;
    return {
      items: (await unveil(db, shown, editionName, ['title', 'description'])).map(listed),
      next: last ? cursorOf([sort, last.sortKey, last.id]) : null,
      total: filters.cursor ? null : (rows[0]?.total ?? 0),
      sort,
    };
  },
});

/** What is open for the people of a pool: for whoever is inside, and for its client. */
export const poolProjects = query({
  name: 'pools.projects',
  input: z.strictObject({ pool: idOf('pol') }),
  async run(db, { pool }, { actor }): Promise<Pick<Browsed, 'items' | 'next'> | null> {
    const member = isMember(actor) ? actor.id : '';
    const [may] = await db`
      select from pools.shown_pool p where p.id = ${pool} and (
        exists (select from pools.shown_seat s where s.pool = p.id and s.member = ${member} and s.status = 'inside')
        or exists (select from accounts.shown_stand t where t.party = p.owner and t.member = ${member}))`;
    if (!may) return null;
    const rows = await db<Row>`
      select p.id, p.title, left(p.description, ${beginningCharacters}) as summary, p.category, p.skills, p.budget_min as "budgetMin",
             p.budget_max as "budgetMax", p.currency, p.due_on::text as "dueOn", p.published_at as "publishedAt",
             p.edition, p.veiled, o.id as "clientId", o.name as "clientName", o.country as "clientCountry",
             (select count(*)::int from hiring.proposal q where q.project = p.id and q.status <> 'withdrawn') as proposals,
             '' as "sortKey", null::int as total
      from hiring.project p join accounts.shown_party o on o.id = p.owner
      where p.pool = ${pool} and p.status = 'open' order by p.published_at desc, p.id desc limit ${limits.browsePage}`;
    return { items: (await unveil(db, rows, editionName, ['title', 'description'])).map(listed), next: null };
  },
});

/** A beginning that was cut ends with a whole word and says that it goes on. */
function ended(beginning: string): string {
  if (beginning.length < beginningCharacters) return beginning;
  const cut = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n'));
  return `${cut > 0 ? beginning.slice(0, cut).trimEnd() : beginning}…`;
}

function listed({ clientId, clientName, clientCountry, ...row }: Row): Listed {
  const { id, title, summary, category, skills, budgetMin, budgetMax, dueOn, publishedAt, proposals, edition } = row;
  return {
    id,
    title,
    summary: ended(summary),
    category,
    skills,
    budgetMin,
    budgetMax,
    currency: row.currency,
    dueOn,
    publishedAt,
    proposals,
    edition,
    client: {
      id: clientId,
      name: clientName,
      country: clientCountry,
    },
  };
}

function total(db: Db, where: object, cursor: Cursor | undefined) {
  if (cursor) return db`null::int`;
  return db`(select count(*)::int from (select from hiring.project p where ${where} limit ${countedUpTo}) counted)`;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8) ?? [];

export interface Opened {
  readonly id: Id<'prj'>;
  readonly publishedAt: Date;
}

/** Open projects published from an instant on that a search finds, the newest first: not one's own, and nobody's whom one has blocked. */
export async function openedSince(
  sql: Sql,
  filters: ProjectFilters,
  from: Date,
  reader: string,
  limit: number,
): Promise<readonly Opened[]> {
  const kept = z.object(projectFilters).parse(filters); // as it was kept: amounts are text there
  return sql<Opened>`
    select p.id, p.published_at as "publishedAt" from hiring.project p
    where ${condition(sql, kept, wordsOf(kept.text), from)} and p.published_at >= ${from} and p.author <> ${reader}
      and not exists (select from hiring.block b where b.lifted_at is null and b.party = ${reader} and b.blocked = p.owner)
    order by p.published_at desc, p.id desc limit ${limit}`;
}

type Asked = Omit<Filters, 'sort' | 'cursor' | 'limit' | 'days'> & { readonly days?: number | undefined };

/** All together must hold; amounts without a currency are compared in the base currency of the house. */
function condition(db: Sql, filters: Asked, words: readonly string[], now: Date) {
  const { category, skill, budgetMin, budgetMax, days } = filters;
  const inOwn = filters.currency !== undefined;
  const since = days === undefined ? null : new Date(now.getTime() - days * 86_400_000);
  return db`p.status = 'open' and p.pool is null
    ${category === undefined ? db`` : db`and p.category = ${category}`}
    ${skill === undefined ? db`` : db`and p.skills @> array[${skill}]`}
    ${inOwn ? db`and p.currency = ${filters.currency}` : db``}
    ${budgetMin === undefined ? db`` : inOwn ? db`and p.budget_max >= ${budgetMin}` : db`and p.budget_base >= ${budgetMin}`}
    ${budgetMax === undefined ? db`` : inOwn ? db`and p.budget_min <= ${budgetMax}` : db`and p.budget_base <= ${budgetMax}`}
    ${since === null ? db`` : db`and p.published_at >= ${since}`}
    ${words.length === 0 ? db`` : db`and (p.search @@ ${asked(db, words)} or hiring.plain(${words.join(' ')}) <% p.words)`}`;
}

/** Quoted after it was made plain: what becomes of a letter then may be a sign that a question is written with. */
function asked(db: Sql, words: readonly string[]) {
  return db`to_tsquery('simple', (
    select string_agg(quote_literal(hiring.plain(word)) || ':*', ' & ') from unnest(${[...words]}::text[]) word))`;
}

/** Each order ends with the id, so that a cursor names one place whatever appears meanwhile. */
function ordering(db: Db, sort: Sort, words: readonly string[]) {
  if (sort === 'due') {
    const key = db`coalesce(p.due_on, 'infinity'::date)`;
    return {
      key,
      order: db`coalesce(p.due_on, 'infinity'::date), p.id`,
      beyond: (at: Cursor | undefined) =>
        at ? db`and (coalesce(p.due_on, 'infinity'::date), p.id) > (${at[1]}::text::date, ${at[2]})` : db``,
    };
  }
  if (sort === 'budget') {
    return {
      key: db`coalesce(p.budget_base, 0)`,
      order: db`coalesce(p.budget_base, 0) desc, p.id desc`,
      beyond: (at: Cursor | undefined) =>
        at ? db`and (coalesce(p.budget_base, 0), p.id) < (${at[1]}::text::bigint, ${at[2]})` : db``,
    };
  }
  if (sort === 'fit') {
    const fit = () => db`
      (ts_rank(p.search, ${asked(db, words)}) * 1000 + word_similarity(hiring.plain(${words.join(' ')}), p.words) * 1000)::int`;
    return {
      key: fit(),
      order: db`${fit()} desc, p.id desc`,
      beyond: (at: Cursor | undefined) => (at ? db`and (${fit()}, p.id) < (${at[1]}::text::int, ${at[2]})` : db``),
    };
  }
  return {
    key: db`extract(epoch from p.published_at) * 1000`,
    order: db`p.published_at desc, p.id desc`,
    beyond: (at: Cursor | undefined) =>
      at ? db`and (p.published_at, p.id) < (to_timestamp(${at[1]}::text::numeric / 1000.0), ${at[2]})` : db``,
  };
}
