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
  -- What stands around them in a text that left: a person who checks has to understand them.
  before text not null,
  after text not null,
  stage text not null check (stage in ('talking', 'funded', 'closed', 'ended', 'public')),
  lang text not null,
  -- shown: the writer saw it and nothing left; contested: delivered masked, a person will look; masked: delivered masked
  -- by the writer's choice; confirmed and cleared: what the person decided.
  state text not null check (state in ('shown', 'contested', 'masked', 'confirmed', 'cleared')),
  at timestamptz not null
);
create index on screening.finding (subject) where subject is not null;
create index on screening.finding (stream, member, at);
create index finding_state on screening.finding (state, at, id);
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

-- A person has looked at somebody's repeated tries in one conversation, and said why it is at rest for now.
create table screening.look (
  id text primary key check (id like 'loo\_%'),
  member text not null,
  stream text not null,
  by text not null,
  reason text not null check (reason <> ''),
  at timestamptz not null
);
create index on screening.look (member, stream, at);
grant select, insert on screening.look to garante_app;

create view screening.shown_veil as
  select id, subject, param, starts, ends, kind, rule, state, member from screening.finding
  where subject is not null and state in ('contested', 'masked', 'confirmed');
grant select on screening.shown_veil to garante_app;

-- What the desk reads, together with names that later modules know.
create view screening.shown_finding as
  select f.id, f.member, f.stream, f.subject, f.param, f.kind, f.rule, f.certainty, f.words, f.before, f.after, f.stage,
         f.lang, f.state, f.at, d.by, d.reason, d.at as decided_at
  from screening.finding f left join screening.decision d on d.finding = f.id;
create view screening.shown_look as select member, stream, max(at) as at from screening.look group by member, stream;
grant select on screening.shown_finding, screening.shown_look to garante_app;
