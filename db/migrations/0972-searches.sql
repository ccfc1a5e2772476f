-- Searches that somebody keeps: what was asked of the list of projects, how often the house looks for them, and until when it
-- has looked. Nothing of trust hangs on them, so they may be changed and go with their owner.
create schema searches;
grant usage on schema searches to garante_app;

create table searches.search (
  id text primary key check (id like 'sch\_%'),
  member text not null,
  filters jsonb not null,
  every text not null check (every in ('hour', 'day')),
  saved_at timestamptz not null,
  looked_at timestamptz not null,
  ended_at timestamptz
);
create unique index search_already_saved on searches.search (member, filters) where ended_at is null;
grant select, insert on searches.search to garante_app;
grant update (every, looked_at, ended_at) on searches.search to garante_app;

-- Each project is told of once, however often the house looks, and also when it was closed and opened again.
create table searches.told (
  search text not null references searches.search on delete cascade,
  project text not null,
  at timestamptz not null,
  primary key (search, project)
);
grant select, insert on searches.told to garante_app;

create function custody.erase_searches(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  delete from searches.search where member = who and exists (select from vault.erasure e where e.author = who);
$$;
revoke all on function custody.erase_searches from public;
grant execute on function custody.erase_searches to garante_app;
