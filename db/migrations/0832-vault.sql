-- The vault: words at rest are encrypted, one key for each conversation and author; a key that is destroyed takes them along.
create schema vault;
grant usage on schema vault to garante_app;

-- Wrapped by a key that is made from the secret of the installation and stands in no table.
create table vault.key (
  stream text not null,
  author text not null,
  wrapped bytea not null check (length(wrapped) = 64),
  constraint again_key_was_made primary key (stream, author)
);
create index key_author on vault.key (author);
grant select, insert on vault.key to garante_app;

-- A head brings its keys along, read under its lock: whoever writes next knows without another trip what is there.
drop function record.lock(text);
drop function record.lock_all(text[]);
create function record.lock(stream_id text)
returns table (id text, kind text, conv text, seq int, leaf bytea, at timestamptz, parties text[], keys jsonb)
language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended(stream_id, 0));
  select s.id, s.kind, s.conv, s.seq, s.leaf, s.at, s.parties,
         (select coalesce(jsonb_object_agg(k.author, encode(k.wrapped, 'hex')), '{}') from vault.key k where k.stream = s.id)
  from record.stream s where s.id = stream_id for update of s
$$;
create function record.lock_all(stream_ids text[])
returns table (id text, kind text, conv text, seq int, leaf bytea, at timestamptz, parties text[], keys jsonb)
language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended(named, 0)) from (select distinct unnest(stream_ids) as named order by 1) queues;
  select s.id, s.kind, s.conv, s.seq, s.leaf, s.at, s.parties,
         (select coalesce(jsonb_object_agg(k.author, encode(k.wrapped, 'hex')), '{}') from vault.key k where k.stream = s.id)
  from record.stream s where s.id = any(stream_ids) order by s.id for update of s
$$;

-- Who was erased. Whatever of theirs cannot be read any more is gone by law, and not by somebody's hand.
create table vault.erasure (
  author text primary key,
  at timestamptz not null
);
grant select on vault.erasure to garante_app;

-- Words the house has taken out of sight: kept under lock with the ground, shown to nobody, for as long as somebody may appeal.
create table vault.withheld (
  stream text not null,
  seq int not null,
  name text not null,
  sealed jsonb not null,
  ground text not null,
  by text not null,
  second text not null check (second <> by),
  at timestamptz not null,
  primary key (stream, seq, name)
);
grant select (stream, seq, name, ground, by, second, at) on vault.withheld to garante_app;

-- The program may not change words. These two acts may, and each leaves a row that says so.
create function vault.withhold(of_stream text, of_seq int, of_name text, why text, one text, two text, moment timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog as $$
declare words jsonb;
begin
  select c.fields -> of_name into words from record.content c where c.stream = of_stream and c.seq = of_seq for update;
  if words is null then return; end if;
  insert into vault.withheld (stream, seq, name, sealed, ground, by, second, at)
  values (of_stream, of_seq, of_name, words, why, one, two, moment);
  update record.content c set fields = c.fields - of_name where c.stream = of_stream and c.seq = of_seq;
end $$;

create function vault.erase(who text, moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into vault.erasure (author, at) values (who, moment) on conflict do nothing;
  delete from vault.key k where k.author = who;
  delete from vault.withheld w using record.entry e where e.actor = who and w.stream = e.stream and w.seq = e.seq;
  update record.content c set fields = '{}' from record.entry e where e.actor = who and c.stream = e.stream and c.seq = e.seq;
end $$;
revoke all on function vault.withhold, vault.erase from public;
