-- Requirement sets: what a client asks of whoever wants to work, written once, in versions, and attached to pools and projects.
create schema requirements;
grant usage on schema requirements to garante_app;

create table requirements.set (
  id text primary key check (id like 'rqs\_%'),
  owner text not null check (owner like 'mem\_%' or owner like 'com\_%'),
  made_at timestamptz not null,
  ended_at timestamptz
);
create index on requirements.set (owner);
grant select, insert on requirements.set to garante_app;
grant update (ended_at) on requirements.set to garante_app;

-- What was asked of somebody is what they read: a version stays as it was written.
create table requirements.version (
  id text primary key check (id like 'rqv\_%'),
  set text not null references requirements.set,
  n int not null check (n > 0),
  name text not null,
  rules jsonb not null,
  by text not null,
  at timestamptz not null,
  replaced_at timestamptz,
  unique (set, n)
);
create unique index one_version_counts on requirements.version (set) where replaced_at is null;
grant select, insert on requirements.version to garante_app;
grant update (replaced_at) on requirements.version to garante_app;

create table requirements.attachment (
  set text not null references requirements.set,
  subject text not null check (subject like 'prj\_%' or subject like 'pol\_%' or subject like 'asg\_%'),
  by text not null,
  at timestamptz not null,
  ended_at timestamptz
);
create unique index set_already_attached on requirements.attachment (subject, set) where ended_at is null;
grant select, insert on requirements.attachment to garante_app;
grant update (ended_at) on requirements.attachment to garante_app;

-- What stands between one client and one professional about requirements, with a stream of the record that the two can read.
create table requirements.bond (
  id text primary key check (id like 'rqb\_%'),
  owner text not null,
  member text not null check (member like 'mem\_%'),
  began_at timestamptz not null,
  constraint written_at_once unique (owner, member)
);
grant select, insert on requirements.bond to garante_app;

-- A text of the client that the professional has accepted; the key is made from its words, so another text is another key.
create table requirements.signature (
  bond text not null references requirements.bond,
  key text not null,
  at timestamptz not null,
  constraint paper_already_signed primary key (bond, key)
);
grant select, insert on requirements.signature to garante_app;

-- The client lets somebody pass although they do not meet these rules, and says why.
create table requirements.override (
  id text primary key check (id like 'rqo\_%'),
  bond text not null references requirements.bond,
  subject text not null,
  keys text[] not null,
  reason text not null,
  by text not null,
  at timestamptz not null
);
create index on requirements.override (bond, subject);
grant select, insert on requirements.override to garante_app;

-- By which versions somebody was judged when they proposed.
create table requirements.judged (
  proposal text primary key check (proposal like 'prp\_%'),
  subject text not null,
  member text not null,
  versions text[] not null,
  at timestamptz not null
);
create index on requirements.judged (subject, member, at);
grant select, insert on requirements.judged to garante_app;

-- Where somebody works from, if they want to say it: two decimals are a square of about a kilometre. No page shows it to others.
create table requirements.whereabouts (
  member text primary key check (member like 'mem\_%'),
  lat numeric(4, 2) check (lat between -90 and 90),
  lon numeric(5, 2) check (lon between -180 and 180),
  at timestamptz not null,
  check ((lat is null) = (lon is null))
);
grant select, insert, update on requirements.whereabouts to garante_app;

-- What other rooms know, as far as a rule may look at it.
create view talent.shown_mark as
  select a.member, a.test, r.score, r.valid_until from talent.result r join talent.attempt a on a.id = r.attempt;
create view talent.shown_title as select test, lang, n, title from talent.test_version;
create view talent.shown_test as select id, owner, key from talent.test;
create view standing.shown_rating as
  select f.member, f.stars, f.at from standing.fact f
  left join (
    select x.subject from standing.fact x where x.kind in ('annulled', 'restored') group by x.subject
    having count(*) filter (where x.kind = 'annulled') > count(*) filter (where x.kind = 'restored')
  ) gone on gone.subject = f.subject
  where f.kind = 'rating' and gone.subject is null;
create view standing.shown_ending as select member, outcome, at from standing.fact where kind = 'ending';
create view standing.shown_identity as select member, at, until_at from standing.fact where kind = 'identity';
grant select on talent.shown_mark, talent.shown_test, talent.shown_title,
  standing.shown_rating, standing.shown_ending, standing.shown_identity to garante_app;
-- What is counted for everybody at once is read from indexes alone.
create index fact_rating_of on standing.fact (member) include (stars, subject) where kind = 'rating';
create index fact_ending_of on standing.fact (member) include (outcome) where kind = 'ending';
create index fact_identity_of on standing.fact (member) include (until_at) where kind = 'identity';
create index fact_annulled on standing.fact (subject) where kind in ('annulled', 'restored');

-- For whose people a project is, is a column that a later migration adds: it is read from the whole row.
create view hiring.shown_wanted as select p.id, p.owner, p.title, p.status, to_jsonb(p) ->> 'pool' as pool from hiring.project p;
grant select on hiring.shown_wanted to garante_app;

-- To what a set can be attached; whatever comes later joins here.
create view requirements.subject as
  select id, owner, title as name, status <> 'cancelled' as open, status <> 'draft' as shown, pool from hiring.shown_wanted
  union all
  select id, owner, name, closed_at is null, kind <> 'private', null from pools.shown_pool;
grant select on requirements.subject to garante_app;

-- The words go with their author; that something was asked, met or overridden stays.
create function custody.erase_requirements(who text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from vault.erasure e where e.author = who) then return; end if;
  update requirements.override set reason = '' where by = who;
  update requirements.version v set name = '–', rules = '[]' from requirements.set s where s.id = v.set and s.owner = who;
  update requirements.whereabouts set lat = null, lon = null where member = who;
end $$;
revoke all on function custody.erase_requirements from public;
grant execute on function custody.erase_requirements to garante_app;
