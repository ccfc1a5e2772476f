/** A house with as many professionals as one likes, made in SQL: seven skills each, forty words, scores around the middle. */
import { retier } from '../../src/modules/discovery/index.ts';
import { skillKeys } from '../../src/modules/talent/index.ts';
import type { Sql } from '../../src/core/command.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

/** So many different words there are; the n-th is taken the more seldom the greater n is. */
export const wordsKnown = 20_000;

export async function professionals(sql: Connection, count: number): Promise<void> {
  await sql`
    insert into discovery.professional (member, rank, tier, score, is_new, ranked_on, name, headline, summary, country, languages,
                                        skills, done, since)
    select 'mem_' || lpad(r.n::text, 26, '0'),
           round(r.score * 100)::bigint * (2::bigint ^ 38)::bigint + 20000 * (2::bigint ^ 22)::bigint + (random() * 4000000)::bigint,
           4, r.score, false, current_date, 'Person ' || r.n, 'Somebody who works', 'What they say of themselves.',
           (array['AR', 'BR', 'CL', 'CO', 'MX', 'PE'])[1 + floor(6 * power(random(), 2))::int], array['es'], r.skills, '{}', now()
    from (select n, least(100, greatest(0, 50 + 13 * (random() + random() + random() + random() - 2) * 1.7))::numeric(5, 2) as score,
            array(select distinct (${[...skillKeys]}::text[])[1 + floor(${skillKeys.length} * power(random(), 2.2))::int + n * 0]
                  from generate_series(1, 8)) as skills
          from generate_series(1, ${count}::int) n) r`;
  await sql.begin((tx) => retier(tx as unknown as Sql));
  await sql`
    insert into discovery.listed (skill, rank, n)
    select s.skill, p.rank, p.n from discovery.professional p, unnest(p.skills || ''::text) s(skill) order by 1, 2, 3`;
  await sql`analyze discovery.professional, discovery.listed`;
}

/** The words of all of them, in their tiers, and the same in one table as one would do it without. */
export async function wordsOfAll(sql: Connection): Promise<void> {
  await sql`drop index discovery.words_search_idx`;
  await sql`
    insert into discovery.words (tier, n, rank, search)
    select p.tier, p.n, p.rank, array_to_tsvector(
      array(select 'w' || floor(${wordsKnown} * power(random(), 3))::int from generate_series(1, 40 + p.n * 0))
      || array(select '=s:' || s from unnest(p.skills) s) || array['=l:es', '=c:' || p.country])
    from discovery.professional p`;
  await sql`create index words_search_idx on discovery.words using gin (search) with (fastupdate = off)`;
  await sql`create schema if not exists bench`;
  await sql`create table bench.flat as select n, rank, search from discovery.words`;
  await sql`create index on bench.flat using gin (search) with (fastupdate = off)`;
  await sql`grant usage on schema bench to garante_app`;
  await sql`grant select on bench.flat to garante_app`;
  await sql`analyze discovery.words, bench.flat`;
}

/** What happened to each of them: six facts of the last months. */
export async function factsOfAll(sql: Connection): Promise<void> {
  await sql`
    insert into accounts.member (id, name, created_at) select member, name, now() - interval '1 year' from discovery.professional`;
  await sql`
    insert into standing.fact (member, kind, at, counterparty, amount_minor, stars, subject, stream, seq)
    select p.member, k.kind, now() - random() * interval '170 days', 'mem_client' || (p.n % 1000),
           case when k.kind = 'earning' then (random() * 100000)::bigint end, case when k.kind = 'rating' then 3 + p.n % 3 end,
           case when k.kind = 'proposal' then 'prp_' || p.n end, 'eng_' || lpad(p.n::text, 26, '0'), k.seq
    from discovery.professional p,
         (values ('proposal', 1), ('win', 2), ('answer', 3), ('earning', 4), ('closed', 5), ('rating', 6)) k(kind, seq)`;
  await sql`
    insert into standing.score (member, score, formula, as_of, computed_at)
    select member, score, 1, now() - interval '1 day', now() from discovery.professional`;
  await sql`analyze standing.fact, standing.score, accounts.member`;
}
