-- Suspensions as facts: who may not do what, from when until when, and why. They end by themselves.
create schema enforcement;
grant usage on schema enforcement to garante_app;

create table enforcement.suspension (
  id text primary key check (id like 'sus\_%'),
  member text not null check (member like 'mem\_%'),
  what text not null check (what in ('proposals', 'unfunded_projects')),
  from_at timestamptz not null,
  until_at timestamptz not null,
  rule text, -- the row of the guideline, where one applies
  policy_version int not null,
  reason text not null check (reason <> ''),
  decided_by text not null,
  check (until_at > from_at)
);
create index on enforcement.suspension (member, until_at);
grant select, insert on enforcement.suspension to garante_app;
