-- Files: what people hand in, where it stands, and what came of looking into it. The bytes rest in the file store.
create schema files;
grant usage on schema files to garante_app;

create table files.file (
  id text primary key check (id like 'fil\_%'),
  owner text not null,
  -- Of the bytes as they came; they never change under this id.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size int not null check (size >= 0),
  type text not null,
  ending text not null,
  -- Safe to show; the name as it was given is kept beside it.
  name text not null check (length(name) between 1 and 160),
  given text not null check (length(given) <= 1000),
  -- loose: handed in, and nowhere yet. Others see it when it is clean, and never before.
  status text not null check (status in ('loose', 'checking', 'clean', 'held', 'unread', 'contested', 'confirmed', 'withdrawn', 'replaced')),
  at timestamptz not null
);
create index file_owner on files.file (owner, at);
create index file_status on files.file (status, at) where status = 'contested';
grant select, insert on files.file to garante_app;
grant update (status) on files.file to garante_app;

-- Where a file stands: once, in one place, under the name that everybody there may read.
create table files.place (
  file text constraint file_already_used primary key references files.file,
  stream text not null,
  subject text not null,
  -- A criterion of a delivery; empty for the whole.
  part text not null default '',
  n int not null check (n >= 0),
  name text not null check (length(name) between 1 and 160),
  stage text not null check (stage in ('talking', 'funded', 'closed', 'ended', 'public')),
  replaces text unique references files.file,
  at timestamptz not null
);
create index place_subject on files.place (subject);
create index place_stream on files.place (stream, at);
grant select, insert on files.place to garante_app;

-- What came of each look: a row, never a flag.
create table files.verdict (
  file text not null references files.file,
  n int not null check (n > 0),
  verdict text not null check (verdict in ('clean', 'held', 'unread', 'cleared', 'confirmed')),
  reason text not null,
  -- The page or member in which the reason stands.
  inside text not null default '',
  -- The copy that is served of a picture: its pixels without what was written beside them.
  served_sha256 text check (served_sha256 ~ '^[0-9a-f]{64}$'),
  served_size int,
  served_type text,
  by text not null,
  at timestamptz not null,
  primary key (file, n)
);
grant select, insert on files.verdict to garante_app;

-- Files that wait to be looked into; a row goes when there is nothing more to wait for.
create table files.due (
  file text primary key references files.file,
  due_at timestamptz not null,
  attempts int not null default 0,
  leased_until timestamptz
);
create index due_at on files.due (due_at);
grant select, insert, update, delete on files.due to garante_app;

-- When somebody other than its owner first had a file sent to them: "I never received it" has an answer.
create table files.fetched (
  file text not null references files.file,
  member text not null,
  at timestamptz not null,
  primary key (file, member)
);
grant select, insert on files.fetched to garante_app;

create view files.shown_file as
  select f.id, f.owner, f.sha256, f.size, f.type, f.ending, f.name as own_name, f.status, f.at, p.stream, p.subject, p.part,
         p.n, p.name, p.stage, p.at as placed_at, v.verdict, v.reason, v.inside, v.at as looked_at,
         s.served_sha256, s.served_size, s.served_type, b.file as replaced_by,
         (select min(g.at) from files.fetched g where g.file = f.id) as fetched_at
  from files.file f
  left join files.place p on p.file = f.id
  left join lateral (select * from files.verdict v where v.file = f.id order by v.n desc limit 1) v on true
  left join lateral (select * from files.verdict s where s.file = f.id and s.served_sha256 is not null order by s.n desc limit 1) s on true
  left join files.place b on b.replaces = f.id;
grant select on files.shown_file to garante_app;
