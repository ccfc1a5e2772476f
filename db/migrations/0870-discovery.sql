-- Professionals found by their standing: a row for each who is found, their place in the list of each skill, and the words
-- they are found by, in tiers so that a common word reads only the best of those it stands with.
create schema discovery;
grant usage on schema discovery to garante_app;

-- What earlier modules show of a member, so that a search may find them by it.
create view accounts.shown_profile as
  select id as member, name, country, headline, about, lang, profile_seq, created_at from accounts.member;
create view hiring.shown_skills as select id as project, category, skills from hiring.project where status <> 'draft';
create view hiring.shown_sent as select professional, project, status from hiring.proposal;
-- Only for a look at the index: what follows from it is computed from all facts (`modules/enforcement`).
create view enforcement.shown_concerned as
  select member from enforcement.breach union all select member from enforcement.suspension
  union all select member from enforcement.closure;
grant select on accounts.shown_profile, hiring.shown_skills, hiring.shown_sent, enforcement.shown_concerned to garante_app;

-- From which place on somebody stands in a tier; the last tier has no beginning. Moved when the house has grown.
create table discovery.tier (
  tier smallint primary key check (tier between 1 and 3),
  from_rank bigint not null
);
grant select, insert, update, delete on discovery.tier to garante_app;
create function discovery.tier_of(rank bigint) returns smallint language sql stable parallel safe
  return coalesce((select min(t.tier) from discovery.tier t where t.from_rank <= tier_of.rank), 4::smallint);

create table discovery.professional (
  n int generated always as identity primary key,
  member text not null unique check (member like 'mem\_%'),
  -- Score, last activity and a hash of the day in one number: lists are sorted by it alone.
  rank bigint not null check (rank >= 0),
  tier smallint not null,
  score numeric(5, 2) not null check (score between 0 and 100),
  is_new boolean not null,
  ranked_on date not null,
  name text not null,
  headline text not null,
  summary text not null,
  country text,
  languages text[] not null,
  skills text[] not null,
  currency text,
  hourly bigint check (hourly > 0), -- what an hour costs, in that currency
  hourly_base bigint, -- and in the base currency of the house, so that rates of many currencies can be compared
  done text[] not null, -- skills of projects they were hired for; the others they name themselves
  since timestamptz not null
) with (fillfactor = 80);
create index on discovery.professional (ranked_on);
grant select, insert, update, delete on discovery.professional to garante_app;

-- A line in the list of each skill, and one in the list of all, whose skill is empty. Read from the end, in its own order.
create table discovery.listed (
  skill text not null,
  rank bigint not null,
  n int not null,
  primary key (skill, rank, n)
) with (fillfactor = 80);
grant select, insert, update, delete on discovery.listed to garante_app;

create table discovery.words (
  tier smallint not null,
  n int not null,
  rank bigint not null,
  hourly_base bigint,
  search tsvector not null,
  primary key (tier, n)
) partition by list (tier);
create table discovery.words_1 partition of discovery.words for values in (1) with (fillfactor = 80);
create table discovery.words_2 partition of discovery.words for values in (2) with (fillfactor = 80);
create table discovery.words_3 partition of discovery.words for values in (3) with (fillfactor = 80);
create table discovery.words_4 partition of discovery.words for values in (4) with (fillfactor = 80);
create index on discovery.words using gin (search) with (fastupdate = off);
grant select, insert, update, delete on discovery.words to garante_app;

-- Every word somebody is found by, so that a word with a letter wrong finds its neighbour.
create table discovery.vocabulary (word text primary key);
create index on discovery.vocabulary using gin (word gin_trgm_ops);
grant select, insert, delete on discovery.vocabulary to garante_app;

-- Tier after tier, the best first, until there are as many as were asked for: whoever stands in a tier stands above all of
-- the next, so what is found first is what the whole would have had at its beginning.
create function discovery.find(asked tsquery, at_least bigint, at_most bigint, below bigint, under int, want int)
returns table (n int, rank bigint) language plpgsql stable parallel safe as $$
declare
  added int;
  missing int := want;
begin
  for here in 1..4 loop
    return query
      select w.n, w.rank from discovery.words w
      where w.tier = here and w.search @@ asked and (w.rank, w.n) < (below, under)
        and (at_least is null or w.hourly_base >= at_least) and (at_most is null or w.hourly_base <= at_most)
      order by w.rank desc, w.n desc limit missing;
    get diagnostics added = row_count;
    missing := missing - added;
    exit when missing <= 0;
  end loop;
end $$;
