-- The record: one chained stream per engagement, project, member, company and for the house; nothing on it changes.
create schema record;
grant usage on schema record to garante_app;

create table record.stream (
  id text primary key,
  kind text not null check (kind in ('engagement', 'project', 'assignment', 'pool', 'member', 'company', 'house')),
  conv text not null unique check (conv ~ '^[0-9a-f]{32}$'),
  seq int not null default 0,
  leaf bytea check (length(leaf) = 32),
  at timestamptz,
  parties text[] not null
) with (fillfactor = 70);
create index stream_parties on record.stream using gin (parties);
grant select, insert on record.stream to garante_app;
grant update (seq, leaf, at, parties) on record.stream to garante_app;

-- `bytes` are the canonical bytes of the envelope, kept as they were hashed and never rebuilt.
create table record.entry (
  n bigint generated always as identity primary key,
  stream text not null references record.stream,
  seq int not null check (seq > 0),
  type text not null,
  at timestamptz not null,
  actor text not null,
  refs jsonb not null,
  bytes bytea not null,
  leaf bytea not null check (length(leaf) = 32),
  xid xid8 not null default pg_current_xact_id(),
  unique (stream, seq)
);
create index entry_relay on record.entry (xid, n); -- the relay reads in an order that cannot skip an entry
create index entry_actor on record.entry (actor, n);
grant select, insert on record.entry to garante_app;

-- What was said, with the salts that tie it to the envelope. Kept apart so that words can be erased and the chain stays.
create table record.content (
  stream text not null,
  seq int not null,
  fields jsonb not null,
  primary key (stream, seq),
  foreign key (stream, seq) references record.entry (stream, seq)
);
grant select, insert on record.content to garante_app;

-- How far each reader of the record has come.
create table record.cursor (
  reader text primary key,
  xid xid8 not null,
  n bigint not null
);
grant select, insert, update on record.cursor to garante_app;

create function record.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record does not change' using errcode = '42501';
end $$;
create trigger entry_stays before update or delete on record.entry for each row execute function record.refuse_change();
create trigger entry_stays_whole before truncate on record.entry execute function record.refuse_change();

-- Locks one stream for an act and answers with its head. Later modules call it with the stream they looked up.
-- Whoever waits for a row has taken a transaction number before it waits, and rows are not granted in the order of these
-- numbers; the relay reads in their order. So acts queue for the stream first, where waiting takes no number: on one
-- stream the numbers of transactions then stand in the order of its entries.
create function record.lock(stream_id text)
returns table (id text, kind text, conv text, seq int, leaf bytea, at timestamptz, parties text[])
language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended(stream_id, 0));
  select s.id, s.kind, s.conv, s.seq, s.leaf, s.at, s.parties from record.stream s where s.id = stream_id for update
$$;

-- The same for many streams at once: first the queues, in one order for the whole house, then the rows.
create function record.lock_all(stream_ids text[])
returns table (id text, kind text, conv text, seq int, leaf bytea, at timestamptz, parties text[])
language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended(named, 0)) from (select distinct unnest(stream_ids) as named order by 1) queues;
  select s.id, s.kind, s.conv, s.seq, s.leaf, s.at, s.parties from record.stream s where s.id = any(stream_ids)
  order by s.id for update
$$;

-- What later modules may join: how long a stream is and when something last happened on it.
create view record.shown_stream as select id, kind, seq, at, parties from record.stream;
grant select on record.shown_stream to garante_app;

-- The outside of an entry: when what kind of thing was done by whom, without its words.
create view record.shown_entry as select stream, seq, type, actor, at from record.entry;
grant select on record.shown_entry to garante_app;
