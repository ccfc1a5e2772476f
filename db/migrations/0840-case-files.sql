-- Case files: who took the record of a conversation along, where its seal stands, and how far the building has come.
create schema casefile;
grant usage on schema casefile to garante_app;

create table casefile.export (
  id text primary key check (id like 'csf\_%'),
  engagement text not null,
  requester text not null,
  role text not null check (role in ('client', 'professional')),
  lang text not null check (lang in ('en', 'es', 'pt')),
  exported_seq int not null check (exported_seq > 0), -- the entry that says who took it
  at timestamptz not null,
  sealed_seq int check (sealed_seq > exported_seq), -- the last entry in it
  done int not null default 0, -- entries written so far
  size bigint check (size > 0),
  ready_at timestamptz,
  removed_at timestamptz,
  constraint ready_is_sealed check (ready_at is null or (sealed_seq is not null and size is not null))
);
create index export_of on casefile.export (engagement, requester, at);
-- One at a time for each person and conversation.
create unique index case_file_under_way on casefile.export (engagement, requester) where ready_at is null;
grant select, insert on casefile.export to garante_app;
grant update (sealed_seq, done, size, ready_at, removed_at) on casefile.export to garante_app;
