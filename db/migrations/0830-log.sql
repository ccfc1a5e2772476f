-- The log: the envelopes of all streams in one tree, so that one signed checkpoint stands for everything recorded so far.
create table record.log (
  index bigint primary key check (index >= 0),
  n bigint not null unique references record.entry,
  leaf bytea not null check (length(leaf) = 32)
);
grant select, insert on record.log to garante_app;

-- The tree in tiles of up to 256 hashes, eight levels apart. A tile fills up and never changes.
create table record.tile (
  level int not null check (level >= 0),
  n bigint not null check (n >= 0),
  hashes bytea not null check (length(hashes) % 32 = 0 and length(hashes) between 32 and 8192),
  primary key (level, n)
);
grant select, insert on record.tile to garante_app;
grant update (hashes) on record.tile to garante_app;

-- The keys the house signs with, one after the other. The private halves are made from the secret and stand nowhere.
create table record.signing_key (
  generation int primary key check (generation > 0),
  name text not null check (name !~ '[[:space:]+]'),
  vkey text not null unique,
  since timestamptz not null
);
grant select, insert on record.signing_key to garante_app;

-- What was signed. Of one size there is one, so two that contradict each other cannot both be kept.
create table record.checkpoint (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  generation int not null references record.signing_key,
  note text not null,
  at timestamptz not null
);
grant select, insert on record.checkpoint to garante_app;

create trigger log_stays before update or delete on record.log for each row execute function record.refuse_change();
create trigger log_stays_whole before truncate on record.log execute function record.refuse_change();
create trigger key_stays before update or delete on record.signing_key for each row execute function record.refuse_change();
create trigger checkpoint_stays before update or delete on record.checkpoint for each row execute function record.refuse_change();
create trigger checkpoint_stays_whole before truncate on record.checkpoint execute function record.refuse_change();

create function record.only_fill() returns trigger language plpgsql as $$
begin
  if substr(new.hashes, 1, length(old.hashes)) <> old.hashes then
    raise exception 'the log does not change' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger tile_fills before update on record.tile for each row execute function record.only_fill();
create trigger tile_stays before delete on record.tile for each row execute function record.refuse_change();
