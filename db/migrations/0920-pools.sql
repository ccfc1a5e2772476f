-- Talent pools: a client gathers professionals for work that comes again, by invitation or application, and writes to all of them.
create schema pools;
grant usage on schema pools to garante_app;

create table pools.pool (
  id text primary key check (id like 'pol\_%'),
  owner text not null check (owner like 'mem\_%' or owner like 'com\_%'),
  kind text not null check (kind in ('public', 'by_invitation', 'private')),
  name text not null,
  purpose text not null,
  edition int not null check (edition > 0),
  made_at timestamptz not null,
  closed_at timestamptz
);
create index on pools.pool (owner);
create index on pools.pool (made_at desc) where kind = 'public' and closed_at is null;
grant select, insert on pools.pool to garante_app;
grant update (kind, name, purpose, edition, closed_at) on pools.pool to garante_app;

-- Rows of a list that was imported leave one entry together, so that nobody learns from it which address belongs to whom.
create table pools.import (
  id text primary key check (id like 'pim\_%'),
  pool text not null references pools.pool,
  by text not null,
  -- What came of each row; what stood in it only where it names a member. No address is kept.
  report jsonb not null,
  at timestamptz not null
);
grant select, insert on pools.import to garante_app;

-- Somebody was asked to come in. `by_address`: the client knows an address only, and is not told whose it is.
create table pools.asked (
  id text primary key check (id like 'pin\_%'),
  pool text not null references pools.pool,
  member text not null check (member like 'mem\_%'),
  by_address boolean not null,
  import text references pools.import,
  text text not null,
  by text not null,
  at timestamptz not null,
  -- `replaced`: asked anew by name, so that the client may see it.
  answer text check (answer in ('came', 'declined', 'replaced')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create unique index already_asked_in on pools.asked (pool, member) where answer is null;
create index on pools.asked (member) where answer is null;
create index on pools.asked (import);
grant select, insert on pools.asked to garante_app;
grant update (answer, answered_at) on pools.asked to garante_app;

-- One stay of one professional in one pool, with a stream of the record that the two can read.
create table pools.seat (
  id text primary key check (id like 'plc\_%'),
  pool text not null references pools.pool,
  member text not null check (member like 'mem\_%'),
  status text not null check (status in ('applied', 'inside', 'withdrawn', 'turned_down', 'left', 'removed')),
  text text not null,
  began_at timestamptz not null,
  inside_at timestamptz,
  ended_at timestamptz,
  reason text
);
create unique index already_in_pool on pools.seat (pool, member) where status in ('applied', 'inside');
create index on pools.seat (member, pool);
grant select, insert on pools.seat to garante_app;
grant update (status, inside_at, ended_at, reason) on pools.seat to garante_app;

create table pools.post (
  id text primary key check (id like 'pst\_%'),
  pool text not null references pools.pool,
  by text not null,
  text text not null,
  at timestamptz not null
);
create index on pools.post (pool, at);
grant select, insert on pools.post to garante_app;

-- What the client keeps about somebody for itself; it is nobody's record and goes when its owner wants.
create table pools.remark (
  pool text not null references pools.pool,
  member text not null,
  tags text[] not null,
  note text not null,
  by text not null,
  at timestamptz not null,
  primary key (pool, member)
);
grant select, insert, update on pools.remark to garante_app;

create view pools.shown_seat as
  select s.id as seat, s.pool, s.member, s.status, s.inside_at, p.owner, p.name
  from pools.seat s join pools.pool p on p.id = s.pool;
create view pools.shown_asked as select pool, member, import from pools.asked;
create view pools.shown_pool as select id, owner, kind, name, closed_at from pools.pool;
grant select on pools.shown_seat, pools.shown_asked, pools.shown_pool to garante_app;

-- What somebody wrote here goes with their other words, and so does what was kept about them.
create function custody.erase_pools(who text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from vault.erasure e where e.author = who) then return; end if;
  update pools.asked set text = '' where by = who;
  update pools.asked set answer = 'declined', answered_at = now() where member = who and answer is null;
  update pools.seat set text = '' where member = who;
  update pools.post set text = '' where by = who;
  update pools.pool set purpose = '' where owner = who;
  update pools.seat s set reason = '' from pools.pool p
    where p.id = s.pool and p.owner = who and s.status in ('turned_down', 'removed');
  delete from pools.remark where member = who;
end $$;
revoke all on function custody.erase_pools from public;
grant execute on function custody.erase_pools to garante_app;
