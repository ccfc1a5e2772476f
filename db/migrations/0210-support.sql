-- What visitors and members write to the house, and what the house answers.
create schema support;
grant usage on schema support to garante_app;

-- Who is not signed in leaves a name and an address; a member needs neither.
create table support.request (
  id text primary key check (id like 'sup\_%'),
  member text check (member like 'mem\_%'),
  name text,
  email text,
  lang text not null check (lang in ('en', 'es', 'pt')),
  subject text not null,
  status text not null check (status in ('open', 'answered', 'closed')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((member is null) = (email is not null and name is not null))
);
create index on support.request (member, changed_at desc) where member is not null;
create index on support.request (status, changed_at);
grant select, insert, update (status, changed_at) on support.request to garante_app;

create table support.message (
  n bigint generated always as identity unique, -- the order in which it was said
  id text primary key check (id like 'spm\_%'),
  request text not null references support.request,
  author text not null, -- a member, a member of the staff, or 'visitor'
  by_house boolean not null,
  text text not null,
  at timestamptz not null
);
create index on support.message (request, n);
grant select, insert on support.message to garante_app;
