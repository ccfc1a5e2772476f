-- What a professional offers, when they work, when they are away, and samples of their work: read before anybody hires them.
create schema talent;
grant usage on schema talent to garante_app;

-- One row for each saving, the latest counts: what was read at the time of a hire can be read again.
create table talent.services (
  member text not null check (member like 'mem\_%'),
  seq int not null, -- the entry of the member's record
  skills text[] not null check (cardinality(skills) <= 20),
  free_skills text[] not null check (cardinality(free_skills) <= 10),
  languages jsonb not null,
  currency text,
  hourly bigint check (hourly > 0),
  smallest bigint check (smallest > 0),
  city text not null check (length(city) <= 80),
  remote boolean not null,
  on_site_km int check (on_site_km between 1 and 20000),
  at timestamptz not null,
  primary key (member, seq),
  constraint rates_have_a_currency check (currency is not null or (hourly is null and smallest is null))
);
grant select, insert on talent.services to garante_app;

-- Weekly hours in the member's own time zone, and days on which they do not work.
create table talent.calendar (
  member text not null check (member like 'mem\_%'),
  seq int not null,
  hours jsonb not null,
  hours_per_week int check (hours_per_week between 1 and 80),
  busy jsonb not null,
  at timestamptz not null,
  primary key (member, seq)
);
grant select, insert on talent.calendar to garante_app;

-- Announced before it begins; ended early by a row of its own.
create table talent.holiday (
  id text primary key check (id like 'hol\_%'),
  member text not null check (member like 'mem\_%'),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  set_at timestamptz not null
);
create index on talent.holiday (member, ends_at);
grant select, insert on talent.holiday to garante_app;

create table talent.holiday_end (
  holiday text not null references talent.holiday,
  at timestamptz not null,
  constraint holiday_already_ended primary key (holiday)
);
grant select, insert on talent.holiday_end to garante_app;

create table talent.sample (
  id text primary key check (id like 'smp\_%'),
  member text not null check (member like 'mem\_%'),
  added_at timestamptz not null
);
create index on talent.sample (member, added_at);
grant select, insert on talent.sample to garante_app;

-- The words of a sample, one row for each saving.
create table talent.sample_edition (
  sample text not null references talent.sample,
  seq int not null,
  title text not null check (length(title) <= 120),
  body text not null check (length(body) <= 2000),
  links text[] not null check (cardinality(links) <= 5),
  year int check (year between 1950 and 2200),
  at timestamptz not null,
  primary key (sample, seq)
);
grant select, insert on talent.sample_edition to garante_app;

create table talent.sample_removal (
  sample text not null references talent.sample,
  at timestamptz not null,
  constraint sample_already_removed primary key (sample)
);
grant select, insert on talent.sample_removal to garante_app;

create view talent.shown_services as
  select distinct on (member) member, seq, skills, free_skills, languages, currency, hourly, smallest, city, remote, on_site_km, at
  from talent.services order by member, seq desc;
grant select on talent.shown_services to garante_app;

create view talent.shown_sample as
  select s.id, s.member, s.added_at, e.seq, e.title, e.body, e.links, e.year, e.at
  from talent.sample s
  join lateral (select * from talent.sample_edition e where e.sample = s.id order by e.seq desc limit 1) e on true
  where not exists (select from talent.sample_removal r where r.sample = s.id);
grant select on talent.shown_sample to garante_app;

-- Until when somebody is or will be away, with what ended early left out.
create view talent.shown_holiday as
  select h.id, h.member, h.starts_on, h.ends_on, h.starts_at, least(h.ends_at, e.at) as ends_at
  from talent.holiday h left join talent.holiday_end e on e.holiday = h.id
  where e.at is null or e.at > h.starts_at;
grant select on talent.shown_holiday to garante_app;

-- A holiday takes first messages out of the count of slow answers.
alter table standing.fact drop constraint fact_kind_check;
alter table standing.fact add constraint fact_kind_check check (kind in ('proposal', 'proposal_withdrawn', 'win', 'earning',
  'closed', 'cancelled', 'first_message', 'answer', 'rating', 'certification', 'identity', 'ending', 'annulled', 'holiday',
  'holiday_ended'));

-- The words of a profile go with their author; that there was one stays.
create function custody.erase_talent(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  update talent.services set skills = '{}', free_skills = '{}', languages = '[]', currency = null, hourly = null, smallest = null,
    city = '', on_site_km = null
    where member = who and exists (select from vault.erasure e where e.author = who);
  update talent.calendar set hours = '[]', busy = '[]', hours_per_week = null
    where member = who and exists (select from vault.erasure e where e.author = who);
  update talent.sample_edition e set title = '–', body = '', links = '{}'
    from talent.sample s where s.id = e.sample and s.member = who and exists (select from vault.erasure v where v.author = who);
  insert into talent.sample_removal (sample, at)
    select s.id, now() from talent.sample s
    where s.member = who and exists (select from vault.erasure v where v.author = who) on conflict do nothing;
$$;
revoke all on function custody.erase_talent from public;
grant execute on function custody.erase_talent to garante_app;

-- The words of a profile as their owner wrote them, for what counts what is missing.
create view accounts.shown_words as
  select id as member, headline, about, country, created_at from accounts.member;
grant select on accounts.shown_words to garante_app;
