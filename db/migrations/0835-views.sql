-- Who looked: a conversation opened by staff, for a while and for a reason. And words taken out of sight by two people.
create table custody.view (
  id text primary key check (id like 'viw\_%'),
  engagement text not null,
  staff text not null,
  role text not null,
  about text not null check (about <> ''),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  until_at timestamptz not null check (until_at > at)
);
create index view_open on custody.view (engagement, staff, until_at);
grant select, insert on custody.view to garante_app;

create table custody.redaction (
  id text primary key check (id like 'red\_%'),
  message text not null,
  engagement text not null,
  ground text not null check (ground in ('illegal', 'personal_data', 'order', 'rules')),
  reason text not null check (reason <> ''),
  state text not null check (state in ('proposed', 'approved', 'declined')),
  by text not null,
  at timestamptz not null,
  second text,
  note text,
  decided_at timestamptz,
  constraint second_is_somebody_else check (second <> by),
  check ((state = 'proposed') = (decided_at is null) and (second is null) = (decided_at is null) and (note is null) = (decided_at is null))
);
create unique index redaction_waits on custody.redaction (message) where state = 'proposed';
grant select, insert on custody.redaction to garante_app;
grant update (state, second, note, decided_at) on custody.redaction to garante_app;

grant execute on function vault.withhold to garante_app;

-- What a reason for looking may point at: whether it has to do with the conversation is decided by who reads it.
create view hiring.shown_report as select id, reporter, subject, about from hiring.report;
create view support.shown_request as select id, member from support.request where member is not null;
create view messaging.shown_message as
  select m.id, m.engagement, m.author, m.seq, array(select e.seq from messaging.edit e where e.message = m.id order by e.seq) as edits
  from messaging.message m;
grant select on hiring.shown_report, support.shown_request, messaging.shown_message to garante_app;
