-- Talk from outside: what somebody has read in and not yet brought, what was brought onto the record, and what the other side says of each line.
create table messaging.read_in (
  engagement text not null,
  member text not null,
  -- As it was read; nobody but the reader sees it, and it is gone once it is brought or thrown away.
  talk jsonb not null check (octet_length(talk::text) <= 4000000),
  at timestamptz not null,
  primary key (engagement, member)
);
grant select, insert, update, delete on messaging.read_in to garante_app;

create table messaging.brought (
  id text primary key check (id like 'tlk\_%'),
  engagement text not null,
  seq int not null, -- the entry of the record that holds its words
  source text not null check (source in ('whatsapp', 'telegram', 'signal', 'slack', 'instagram', 'eml', 'mbox', 'plain', 'call', 'meeting')),
  author text not null,
  -- Who may answer: never the side that brought it.
  asked text not null check (asked in ('client', 'professional')),
  lines int not null check (lines between 1 and 1000),
  left_out int not null check (left_out >= 0),
  at timestamptz not null,
  unique (engagement, seq),
  unique (id, asked)
);
grant select, insert on messaging.brought to garante_app;

-- What the other side says of a line. A line without a row is not answered, and nothing is read into that.
create table messaging.line_answer (
  talk text not null,
  line int not null check (line >= 1),
  verdict text not null check (verdict in ('confirmed', 'contested', 'commented')),
  side text not null,
  author text not null,
  seq int not null,
  at timestamptz not null,
  primary key (talk, line, seq),
  constraint only_the_other_side_answers foreign key (talk, side) references messaging.brought (id, asked)
);
create unique index line_already_answered on messaging.line_answer (talk, line) where verdict <> 'commented';
grant select, insert on messaging.line_answer to garante_app;
