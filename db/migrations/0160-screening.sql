-- What the contact screen found, and what became of it: each finding has a life, so that precision can be published.
create schema screening;
grant usage on schema screening to garante_app;

create table screening.finding (
  id text primary key check (id like 'fin\_%'),
  member text not null,
  -- The record stream the text belongs to, and the thing the text is of (a message, a project, a proposal).
  stream text not null,
  subject text,
  param text not null,
  starts int not null check (starts >= 0),
  ends int not null check (ends > starts),
  kind text not null,
  rule text not null,
  certainty text not null check (certainty in ('certain', 'likely')),
  words text not null,
  stage text not null check (stage in ('talking', 'funded', 'closed', 'ended', 'public')),
  lang text not null,
  -- shown: the writer saw it and nothing left; contested: delivered masked, a person will look; masked: delivered masked
  -- by the writer's choice; confirmed and cleared: what the person decided.
  state text not null check (state in ('shown', 'contested', 'masked', 'confirmed', 'cleared')),
  at timestamptz not null
);
create index on screening.finding (subject) where subject is not null;
create index on screening.finding (stream, member, at);
create index finding_open on screening.finding (at) where state = 'contested';
grant select, insert on screening.finding to garante_app;
grant update (state) on screening.finding to garante_app;

-- The decision of a person on a contested finding: a row, with who, when and why.
create table screening.decision (
  finding text primary key references screening.finding,
  verdict text not null check (verdict in ('confirmed', 'cleared')),
  by text not null,
  reason text not null check (reason <> ''),
  at timestamptz not null
);
grant select, insert on screening.decision to garante_app;

create view screening.shown_veil as
  select id, subject, param, starts, ends, kind, rule, state, member from screening.finding
  where subject is not null and state in ('contested', 'masked', 'confirmed');
grant select on screening.shown_veil to garante_app;
