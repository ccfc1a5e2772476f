-- Messaging: what was said stands on the record; these rows give a message an address, and people their place in the talk.
create schema messaging;
grant usage on schema messaging to garante_app;

create table messaging.message (
  id text primary key check (id like 'msg\_%'),
  engagement text not null,
  seq int not null, -- the entry of the record that holds its words
  author text not null,
  at timestamptz not null,
  unique (engagement, seq)
);
grant select, insert on messaging.message to garante_app;

-- An edit is a new entry; the old words stay where they are.
create table messaging.edit (
  message text not null references messaging.message,
  seq int not null,
  at timestamptz not null,
  primary key (message, seq)
);
grant select, insert on messaging.edit to garante_app;

-- How far somebody has read, and since when.
create table messaging.reading (
  engagement text not null,
  member text not null,
  seq int not null,
  at timestamptz not null,
  primary key (engagement, member)
);
create index on messaging.reading (member);
grant select, insert, update on messaging.reading to garante_app;

-- What somebody has begun to write; nobody else ever sees it.
create table messaging.draft (
  engagement text not null,
  member text not null,
  body text not null check (length(body) <= 10000),
  at timestamptz not null,
  primary key (engagement, member)
);
grant select, insert, update, delete on messaging.draft to garante_app;

create view messaging.shown_reading as select engagement, member, seq, at from messaging.reading;
grant select on messaging.shown_reading to garante_app;
