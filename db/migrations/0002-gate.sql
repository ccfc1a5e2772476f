-- What the gate remembers: answers under a caller's key, and deadlines on the house's clock.
create schema gate;
grant usage on schema gate to garante_app;

create table gate.key (
  scope text not null,
  key text not null check (length(key) between 1 and 255),
  hash text not null,
  answer json not null, -- as it was said: jsonb would reorder it, and a repeated answer is the same byte for byte
  at timestamptz not null,
  primary key (scope, key)
);
create index on gate.key (at);
grant select, insert, delete on gate.key to garante_app; -- expires; the permanent guard of money is the transfer's cause

-- A deadline is set by an act and kept by the clock: `kind` says which act, `subject` on what.
create table gate.deadline (
  kind text not null,
  subject text not null,
  due_at timestamptz not null,
  done_at timestamptz,
  attempts int not null default 0,
  leased_until timestamptz,
  last_outcome text,
  primary key (kind, subject)
);
create index deadline_due on gate.deadline (due_at) where done_at is null;
grant select, insert, update, delete on gate.deadline to garante_app;
