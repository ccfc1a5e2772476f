-- No consequence without its reasons: breaches, suspensions and confirmations point to a statement, and appeals answer one.

-- The outside of an entry with the ids it is about, so that a statement can name the very entries it relies on.
create view record.shown_reference as select stream, seq, type, actor, at, refs from record.entry;
grant select on record.shown_reference to garante_app;

-- Why something follows, as it was said to the member on the day: it is never rewritten.
create table enforcement.statement (
  n bigint generated always as identity unique,
  id text primary key check (id like 'sta\_%'),
  member text not null check (member like 'mem\_%'),
  rule text, -- the row of the guideline; without one the terms are the ground
  guideline_version int not null,
  numbers_version int not null,
  lang text not null check (lang in ('en', 'es', 'pt')),
  at timestamptz not null,
  happened_at timestamptz not null,
  facts text not null check (length(facts) between 1 and 5000),
  explanation text not null check (length(explanation) between 1 and 2000),
  evidence jsonb not null, -- [{ stream, seq }]: the entries relied on
  effects jsonb not null,
  detected text not null check (detected in ('automatic', 'person')),
  decided text not null check (decided in ('automatic', 'partly', 'person')),
  decided_by text not null,
  took_part text[] not null,
  appeal_ends_at timestamptz not null check (appeal_ends_at > at)
);
create index on enforcement.statement (member, at);
grant select, insert on enforcement.statement to garante_app;

-- One fact of a row of the guideline. What follows from it is computed from all of them, with the ladder of its day.
create table enforcement.breach (
  n bigint generated always as identity unique, -- the order in which they were issued
  id text primary key check (id like 'bre\_%'),
  member text not null check (member like 'mem\_%'),
  rule text not null,
  at timestamptz not null,
  statement text not null unique references enforcement.statement,
  source text not null constraint already_issued unique,
  weight text not null check (weight in ('light', 'normal', 'heavy')),
  ladder jsonb not null,
  counting_days int not null check (counting_days > 0),
  machine_days int not null check (machine_days >= 0),
  by_person boolean not null,
  waits boolean not null -- whether a part of it needed a person's confirmation when it was issued
);
create index on enforcement.breach (member, at);
create index breach_waits on enforcement.breach (at) where waits;
grant select, insert on enforcement.breach to garante_app;

-- Which words an alert was issued for: several words of one text are one alert.
create table enforcement.alerted (
  finding text primary key,
  breach text not null references enforcement.breach
);
create index on enforcement.alerted (breach);
grant select, insert on enforcement.alerted to garante_app;

-- A person confirms what is heavier than the machine may give, or says that it shall not follow.
create table enforcement.confirmation (
  breach text not null references enforcement.breach,
  verdict text not null check (verdict in ('confirmed', 'declined')),
  statement text unique references enforcement.statement,
  by text not null check (by like 'mem\_%'),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  constraint step_already_decided primary key (breach),
  check ((verdict = 'confirmed') = (statement is not null))
);
grant select, insert on enforcement.confirmation to garante_app;

-- Suspensions that were given by hand before reasons were kept: their reason is made a statement.
alter table enforcement.suspension add column statement text references enforcement.statement;
insert into enforcement.statement
    (id, member, rule, guideline_version, numbers_version, lang, at, happened_at, facts, explanation, evidence, effects, detected,
     decided, decided_by, took_part, appeal_ends_at)
  select 'sta_' || substr(id, 5), member, rule, 1, policy_version, 'en', from_at, from_at, left(reason, 5000), left(reason, 2000),
         '[]', jsonb_build_array(jsonb_build_object('does', 'suspend', 'what', what, 'days',
           ceil(extract(epoch from until_at - from_at) / 86400)::int, 'fromAt', to_char(from_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'untilAt', to_char(until_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))),
         'person', 'person', decided_by, array[decided_by], from_at + interval '180 days'
  from enforcement.suspension;
update enforcement.suspension set statement = 'sta_' || substr(id, 5);
alter table enforcement.suspension alter column statement set not null;
create unique index suspension_reasons on enforcement.suspension (statement);

-- The member's one answer to a statement, and the decision of somebody who took no part in it.
create table enforcement.appeal (
  id text not null unique check (id like 'apl\_%'),
  statement text not null references enforcement.statement,
  member text not null check (member like 'mem\_%'),
  text text not null check (length(text) between 1 and 10000),
  at timestamptz not null,
  due_at timestamptz not null check (due_at > at),
  constraint already_appealed primary key (statement)
);
create index on enforcement.appeal (due_at);
grant select, insert on enforcement.appeal to garante_app;

create table enforcement.appeal_decision (
  appeal text not null references enforcement.appeal (id),
  outcome text not null check (outcome in ('upheld', 'overturned')),
  by text not null check (by like 'mem\_%'),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  constraint appeal_already_decided primary key (appeal)
);
grant select, insert on enforcement.appeal_decision to garante_app;

create function enforcement.another_person() returns trigger language plpgsql as $$
begin
  if exists (select from enforcement.appeal a join enforcement.statement s on s.id = a.statement
             where a.id = new.appeal and (new."by" = s.member or new."by" = any(s.took_part))) then
    raise exception 'somebody else decides an appeal' using errcode = '23514', constraint = 'not_allowed_took_part';
  end if;
  return new;
end $$;
create trigger appeal_by_another before insert on enforcement.appeal_decision
  for each row execute function enforcement.another_person();
