import { z } from 'zod';
import { type Db, query } from '../../core/command.ts';
import { amount, id, line } from '../../core/input.ts';
import { type Refusal, refuseInput } from '../../core/refusal.ts';
import { countries } from '../accounts/index.ts';
import { barredAmong } from '../enforcement/index.ts';
import { languageKeys, skillKeys } from '../talent/index.ts';
import { type PublicPosition, publicPosition } from '../standing/index.ts';
import { type Cursor, cursorField, cursorOf, first } from './cursor.ts';
import { type Findable, keysOf } from './rules.ts';

const pageSize = 20;
const nearest = 4;

export interface Professional extends Findable {
  readonly score: number;
  /** No engagement of theirs has ended yet. */
  readonly isNew: boolean;
}
export interface Found {
  readonly items: readonly Professional[];
  readonly next: string | null;
  /** Nobody is found by the very words; these are found by words that are written nearly like them. */
  readonly near: boolean;
}

const input = z.strictObject({
  text: line({ min: 0, max: 200 }).default(''),
  skill: z.enum(skillKeys).optional(),
  country: z.enum(countries as [string, ...string[]]).optional(),
  language: z.enum(languageKeys).optional(),
  /** What an hour costs, in the base currency of the house. Whoever names no rate is then not among them. */
  hourlyMin: amount.optional(),
  hourlyMax: amount.optional(),
  cursor: cursorField,
  limit: z.coerce.number().int().min(1).max(pageSize).default(pageSize),
});
type Filters = z.infer<typeof input>;

/** Professionals for everybody, whoever stands highest first. Whoever is suspended or has left is not among them. */
export const browseProfessionals = query({
  name: 'professionals.browse',
  input,
  async run(db, filters, { now }): Promise<Found | Refusal> {
    const words = filters.text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8) ?? [];
    const asked = filters.cursor?.near ? await nearWords(db, words) : words.map((word) => [word]);
    if (asked === null) return refuseInput([{ param: 'cursor', code: 'not_an_option' }]);
    const found = await pageOf(db, filters, asked, now);
    if (found.items.length > 0 || words.length === 0 || filters.cursor) {
      return { ...found, near: filters.cursor?.near ?? false };
    }
    const near = await nearWords(db, words);
    if (near === null) return { items: [], next: null, near: false };
    const again = await pageOf(db, { ...filters, cursor: { ...first, near: true } }, near, now);
    return { ...again, near: again.items.length > 0 };
  },
});

/** Each word of the search with what may be meant by it. */
type Asked = readonly (readonly string[])[];

interface Row extends Professional {
  readonly n: number;
  readonly rank: bigint;
  readonly concerned: boolean;
}

/** Reads on until the page is full: those who are barred now are left out here, whatever stands in the index. */
async function pageOf(db: Db, filters: Filters, asked: Asked, now: Date): Promise<Omit<Found, 'near'>> {
  const want = filters.limit + 1;
  const kept: Row[] = [];
  let at: Cursor = filters.cursor ?? first;
  for (let more = true; more && kept.length < want;) {
    const rows = await read(db, filters, asked, at, want);
    const suspects = rows.filter(({ concerned }) => concerned).map(({ member }) => member);
    const barred = await barredAmong(db, suspects, now);
    kept.push(...rows.filter(({ member }) => !barred.has(member)));
    const last = rows.at(-1);
    if (last) at = { ...at, rank: last.rank, n: last.n };
    more = rows.length === want;
  }
  const shown = kept.slice(0, filters.limit);
  const last = kept.length > filters.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ n: _n, rank: _rank, concerned: _concerned, ...professional }) => professional),
    next: last ? cursorOf({ ...at, rank: last.rank, n: last.n }) : null,
  };
}

async function read(db: Db, filters: Filters, asked: Asked, at: Cursor, want: number): Promise<Row[]> {
  const { skill, country, language, hourlyMin = null, hourlyMax = null } = filters;
  const keys = keysOf({
    skills: skill === undefined ? [] : [skill],
    languages: language === undefined ? [] : [language],
    country: country ?? null,
  });
  const simple = asked.length === 0 && country === undefined && language === undefined;
  const priced = hourlyMin !== null || hourlyMax !== null;
  const rates = db`(${hourlyMin}::bigint is null or p.hourly_base >= ${hourlyMin}::bigint)
    and (${hourlyMax}::bigint is null or p.hourly_base <= ${hourlyMax}::bigint)`;
  // The list of one skill, or of all, stands in its order; anything else is asked of the words, tier by tier.
  const places = simple
    ? db`select l.n, l.rank from discovery.listed l
         ${priced ? db`join discovery.professional p on p.n = l.n and ${rates}` : db``}
         where l.skill = ${skill ?? ''} and (l.rank, l.n) < (${at.rank}, ${at.n}) order by l.rank desc, l.n desc limit ${want}`
    : db`select f.n, f.rank from discovery.find(${questionOf(db, asked, keys)}, ${hourlyMin}::bigint, ${hourlyMax}::bigint,
           ${at.rank}::bigint, ${at.n}::int, ${want}::int) f`;
  return db<Row>`
    select p.member, p.name, p.headline, p.summary, p.country, p.languages, p.skills, p.done, p.currency, p.hourly, p.score::float8 as score,
           p.is_new as "isNew", p.since, p.n, p.rank,
           exists (select from enforcement.shown_concerned c where c.member = p.member) as concerned
    from (${places}) f join discovery.professional p on p.n = f.n
    where not exists (select from vault.erasure v where v.author = p.member)
    order by p.rank desc, p.n desc`;
}

/** All words together, each in one of its meanings and with every ending, and all filters. */
function questionOf(db: Db, asked: Asked, keys: readonly string[]) {
  const words = asked.flatMap((meant, n) => meant.map((word) => ({ word, n })));
  const filters = keys.map((key) => `'${key}'`).join(' & ');
  if (words.length === 0) return db`${filters}::tsquery`;
  // Quoted after it was made plain: what becomes of a letter then may be a sign that a question is written with.
  const said = db`to_tsquery('simple', (
    select string_agg('(' || g.meant || ')', ' & ') from (
      select string_agg(quote_literal(hiring.plain(w.word)) || ':*', ' | ') as meant
      from unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ n }) => n)}::int[]) w(word, n) group by w.n) g))`;
  return filters === '' ? said : db`${said} && ${filters}::tsquery`;
}

/** For each word those that are written most like it and that somebody is found by; null when one has none. */
async function nearWords(db: Db, words: readonly string[]): Promise<Asked | null> {
  const rows = await db<{ asked: string; near: string[] }>`
    select w.asked, array(
      select v.word from discovery.vocabulary v where v.word % w.asked
      order by similarity(v.word, w.asked) desc, v.word limit ${nearest}) as near
    from unnest(${[...words]}::text[]) with ordinality g(word, n), lateral (select hiring.plain(g.word) as asked) w
    order by g.n`;
  return rows.some(({ near }) => near.length === 0) ? null : rows.map(({ near }) => near);
}

export interface ShownPosition extends PublicPosition {
  readonly object: 'position';
  readonly member: string;
  readonly name: string;
}

/** Why a professional stands where they stand: the factors with their values and weights, computed now. */
export const showPosition = query({
  name: 'professionals.position',
  input: z.strictObject({ member: id('mem') }),
  async run(db, { member }, { now }): Promise<ShownPosition | null> {
    const [row] = await db<{ name: string }>`
      select name from discovery.professional p where member = ${member}
        and not exists (select from vault.erasure v where v.author = p.member)`;
    if (!row) return null;
    const [barred, position] = await Promise.all([barredAmong(db, [member], now), publicPosition(db, member, now)]);
    return barred.has(member) ? null : { object: 'position', member, name: row.name, ...position };
  },
});
