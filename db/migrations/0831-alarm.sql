-- What the auditor of the record has found to be other than it was. Rows stay; an operator says what came of each.
create table record.alarm (
  id text primary key check (id like 'alm\_%'),
  rule text not null,
  subject text not null,
  detail text not null,
  at timestamptz not null,
  settled_by text,
  settled_at timestamptz,
  reason text,
  check ((settled_by is null) = (settled_at is null) and (settled_by is null) = (reason is null))
);
create unique index alarm_is_known on record.alarm (rule, subject) where settled_at is null;
grant select, insert on record.alarm to garante_app;
grant update (settled_by, settled_at, reason) on record.alarm to garante_app;
