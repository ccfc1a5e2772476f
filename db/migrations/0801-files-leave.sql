-- Files leave: what was handed in and sent nowhere goes after a day, what an erased person handed in goes with their words.
alter table files.file drop constraint file_status_check;
alter table files.file add constraint file_status_check check (status in
  ('loose', 'checking', 'clean', 'held', 'unread', 'contested', 'confirmed', 'withdrawn', 'replaced', 'removed'));

-- Bytes that perhaps nobody holds any more; a row goes when they are gone from the disk, or when somebody holds them.
create table files.leaving (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);
grant select, insert, delete on files.leaving to garante_app;
create index file_sha256 on files.file (sha256);
create index verdict_served on files.verdict (served_sha256) where served_sha256 is not null;

-- What is left over of a file: that there was one, of which kind and size, and its hash, which the record knows too.
create function files.remove(which text[], moment timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into files.leaving (sha256, at)
    select f.sha256, moment from files.file f where f.id = any(which)
    union
    select v.served_sha256, moment from files.verdict v where v.file = any(which) and v.served_sha256 is not null
    on conflict do nothing;
  update files.file set status = 'removed', name = 'file.' || ending, given = '' where id = any(which);
  update files.place set name = 'file.' || f.ending from files.file f where f.id = place.file and f.id = any(which);
  update files.verdict set inside = '' where file = any(which);
  delete from files.due where file = any(which);
$$;
revoke all on function files.remove from public;
grant execute on function files.remove to garante_app;

-- Work that was handed in for a milestone and reached the client is the client's, and stays.
create function files.remove_of(who text, moment timestamptz) returns void
language sql security definer set search_path = pg_catalog as $$
  select files.remove(array(
    select f.id from files.file f left join files.place p on p.file = f.id
    where f.owner = who and f.status <> 'removed'
      and not (f.status = 'clean' and p.subject like 'dlv\_%')), moment)
$$;
revoke all on function files.remove_of from public;
grant execute on function files.remove_of to garante_app;
