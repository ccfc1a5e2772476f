import type { Db, Sql } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { profileName } from '../accounts/index.ts';
import { type Veil, veilText, veils } from '../screening/index.ts';
import { inBaseCurrency, numbersInForce } from '../policy/index.ts';
import { searchDocument } from '../talent/index.ts';
import type { Entry, Offered, Source } from './rules.ts';

/** Whoever writes here waits for whoever writes: the words of a person and their place never pass each other. */
export async function lockWriting(sql: Sql): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('discovery', 11))`;
}

interface SourceRow extends Omit<Source, 'headline' | 'about' | 'offer'> {
  readonly headline: string;
  readonly about: string;
  readonly profileSeq: number;
}

/** What the house shows of each of them; whoever was erased, or is nobody, is not among the answers. */
export async function sourcesOf(sql: Sql, members: readonly string[], now: Date): Promise<readonly Source[]> {
  const rows = await sql<SourceRow & { offers: boolean }>`
    select p.member, p.name, p.headline, p.about, p.country, p.lang, p.created_at as "joinedAt", p.profile_seq as "profileSeq",
      (select count(*)::int from hiring.shown_sent w where w.professional = p.member) as proposals,
      exists (select from hiring.shown_project j where j.owner = p.member) as hires,
      exists (select from talent.shown_services t where t.member = p.member) as offers,
      array(select distinct unnest(s.skills) from hiring.shown_sent w join hiring.shown_skills s on s.project = w.project
            where w.professional = p.member and w.status = 'accepted' order by 1) as done
    from accounts.shown_profile p
    where p.member = any(${[...members]}::text[])
      and not exists (select from vault.erasure v where v.author = p.member)`;
  const hidden = await veils(
    sql,
    rows.map(({ member, profileSeq }) => profileName(member, profileSeq)),
  );
  const offers = await offersOf(
    sql,
    rows.filter(({ offers: has }) => has).map(({ member }) => member),
    now,
  );
  return rows.map(({ profileSeq, headline, about, offers: _offers, ...row }) => {
    const said = (param: string, text: string) =>
      read(text, hidden.get(`${profileName(row.member, profileSeq)} ${param}`) ?? []);
    const offer = offers.get(row.member) ?? null;
    return { ...row, offer, headline: said('headline', headline), about: said('about', about) };
  });
}

async function offersOf(sql: Sql, members: readonly string[], now: Date): Promise<ReadonlyMap<string, Offered>> {
  if (members.length === 0) return new Map();
  const numbers = (await numbersInForce(sql)).at(now);
  // Read as a visitor reads a profile, in the transaction that writes.
  const visitor = { actor: { kind: 'visitor' }, lang: 'en', now } as const;
  const offers = new Map<string, Offered>();
  for (const member of members) {
    const document = await searchDocument.run(sql as Db, { member: member as Id<'mem'> }, visitor);
    if (document === null || !('skills' in document)) continue;
    const { text, skills, languages, city, currency, hourly } = document;
    const hourlyBase = hourly === null || currency === null ? null : inBaseCurrency(hourly, currency, numbers);
    const known = languages.map(({ language }) => language);
    offers.set(member, { text, skills, languages: known, city, currency, hourly, hourlyBase });
  }
  return offers;
}

/** Words that wait for a person are not found: the sign that stands for them is no word. */
function read(text: string, ranges: readonly Veil[]): string {
  return ranges.length === 0 ? text : veilText(text, ranges);
}

/** Where somebody stands in the lists. */
export interface Placed {
  readonly member: string;
  readonly rank: number;
  readonly score: number;
  readonly isNew: boolean;
}

/** Takes people in, or writes anew what they are found by. Places are given apart (`place`), in the same transaction. */
export async function save(sql: Sql, entries: readonly Entry[], placed: readonly Placed[], day: Date): Promise<void> {
  await remove(
    sql,
    entries.map(({ member }) => member),
  );
  const rows = JSON.stringify(
    entries.map(({ since, hourly, hourlyBase, ...entry }) => ({
      ...entry,
      hourly: hourly === null ? null : `${hourly}`,
      hourlyBase: hourlyBase === null ? null : `${hourlyBase}`,
      since: since.toISOString(),
      ...placed.find(({ member }) => member === entry.member),
    })),
  );
  const written = await sql<{ word: string }>`
    with given as (
      select * from json_to_recordset(${rows}::text::json) as g(member text, name text, headline text, summary text, country text,
        languages text[], skills text[], done text[], since timestamptz, currency text, hourly bigint,
        "hourlyBase" bigint, words text, keys text[], rank bigint, score numeric,
        "isNew" boolean)),
    taken as (
      insert into discovery.professional (member, rank, tier, score, is_new, ranked_on, name, headline, summary, country,
                                          languages, skills, currency, hourly, hourly_base, done, since)
      select member, rank, discovery.tier_of(rank), score, "isNew", ${day}::timestamptz::date, name, headline, summary, country,
             languages, skills, currency, hourly, "hourlyBase", done, since
      from given order by member
      returning n, member, rank, tier, skills),
    listed as (
      insert into discovery.listed (skill, rank, n)
      select s.skill, t.rank, t.n from taken t, unnest(t.skills || ''::text) s(skill)),
    found as (
      insert into discovery.words (tier, n, rank, hourly_base, search)
      select t.tier, t.n, t.rank, g."hourlyBase", strip(to_tsvector('simple', hiring.plain(g.words))) || array_to_tsvector(g.keys)
      from taken t join given g using (member)
      returning search)
    select distinct word from found, unnest(tsvector_to_array(search)) word where word !~ '^='`;
  await sql`
    insert into discovery.vocabulary (word)
    select word from unnest(${written.map(({ word }) => word)}::text[]) word order by word on conflict do nothing`;
}

/** Takes people out, and from the vocabulary what nobody else is found by. */
export async function remove(sql: Sql, members: readonly string[]): Promise<void> {
  const gone = await sql<{ word: string }>`
    with out as (
      delete from discovery.professional where member = any(${[...members]}::text[]) returning n, rank, tier, skills),
    listed as (
      delete from discovery.listed l
      using out o, unnest(o.skills || ''::text) s(skill),
        lateral (select i.ctid as here from discovery.listed i
                 where i.skill = s.skill and i.rank = o.rank and i.n = o.n limit 1) line
      where l.ctid = line.here),
    words as (
      delete from discovery.words w using out o where w.tier = o.tier and w.n = o.n returning w.search)
    select distinct word from words, unnest(tsvector_to_array(search)) word where word !~ '^='`;
  if (gone.length === 0) return;
  await sql`
    delete from discovery.vocabulary v
    where v.word = any(${gone.map(({ word }) => word)}::text[])
      and not exists (select from discovery.words w where w.search @@ quote_literal(v.word)::tsquery)`;
}

/**
 * New places for those who are found: their line in the list of each skill, and the tier of their words. Rows are met by
 * their old place, so the lists need no second index.
 */
export async function place(sql: Sql, placed: readonly Placed[], day: Date): Promise<void> {
  if (placed.length === 0) return;
  await sql`
    with given as (
      select * from unnest(${placed.map(({ member }) => member)}::text[], ${placed.map(({ rank }) => rank)}::bigint[],
        ${placed.map(({ score }) => score)}::numeric[], ${placed.map(({ isNew }) => `${isNew}`)}::text[]::boolean[])
        as g(member, rank, score, is_new)),
    was as (
      select p.n, p.rank as before, p.tier as tier_before, p.skills, g.rank, g.score, g.is_new, discovery.tier_of(g.rank) as tier
      from given g join discovery.professional p using (member)),
    listed as (
      update discovery.listed l set rank = w.rank
      from was w, unnest(w.skills || ''::text) s(skill),
        lateral (select o.ctid as here from discovery.listed o
                 where o.skill = s.skill and o.rank = w.before and o.n = w.n limit 1) line
      where l.ctid = line.here and w.rank <> w.before),
    words as (
      update discovery.words d set rank = w.rank, tier = w.tier from was w
      where d.tier = w.tier_before and d.n = w.n and w.rank <> w.before)
    update discovery.professional p
    set rank = w.rank, tier = w.tier, score = w.score, is_new = w.is_new, ranked_on = ${day}::timestamptz::date
    from was w where p.n = w.n`;
}

export async function joinedAt(sql: Sql, members: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (members.length === 0) return new Map();
  const rows = await sql<{ member: string; since: Date }>`
    select member, since from discovery.professional where member = any(${[...members]}::text[])`;
  return new Map(rows.map(({ member, since }) => [member, since]));
}

/** Moves the beginnings of the tiers to where the house stands now, and whoever stands in another tier since. */
export async function moveTiers(sql: Sql, shares: readonly number[], smallest: number): Promise<void> {
  await sql`delete from discovery.tier`;
  await sql`
    insert into discovery.tier (tier, from_rank)
    select t.tier, percentile_disc(1 - t.share) within group (order by p.rank)
    from discovery.professional p, unnest(${[...shares]}::float8[]) with ordinality t(share, tier)
    group by t.tier, t.share having count(*) >= ${smallest}`;
  await sql`
    update discovery.words set tier = discovery.tier_of(rank) where tier <> discovery.tier_of(rank)`;
  await sql`
    update discovery.professional set tier = discovery.tier_of(rank) where tier <> discovery.tier_of(rank)`;
}
