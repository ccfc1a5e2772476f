-- Notices: what the record has to tell to whom, made by the reader of the relay, never by the act itself.
create schema notices;
grant usage on schema notices to garante_app;

-- Facts are ids, amounts and moments; the sentence is made when it is read, in the reader's language. Never a text that
-- somebody wrote: words of it may be hidden.
-- The order in which things were told; a conversation that goes on moves to the front again.
create sequence notices.turn;
grant usage on sequence notices.turn to garante_app;

create table notices.notice (
  id text primary key check (id like 'ntc\_%'),
  n bigint not null default nextval('notices.turn'),
  member text not null,
  kind text not null,
  stream text not null,
  seq int not null, -- the entry it tells of; for messages the latest of those not yet read
  leaf text not null,
  count int not null default 1,
  facts jsonb not null,
  at timestamptz not null,
  read_at timestamptz,
  -- When it goes out as a mail, unless it was read before; null when it does not, or when it has.
  mail_due_at timestamptz,
  wanted boolean not null, -- only for members who want all mail; without it for everybody
  mailed_at timestamptz
);
create unique index notice_once on notices.notice (member, stream, seq, kind);
create unique index notice_talk on notices.notice (member, stream) where kind = 'message' and read_at is null;
create index notice_list on notices.notice (member, n desc);
create index notice_unread on notices.notice (member) where read_at is null;
create index notice_mail on notices.notice (mail_due_at) where mail_due_at is not null;
grant select, insert, update on notices.notice to garante_app;
