-- A case: one number for a disagreement, with its parties, its phase and its clock; and money that nobody moves while it is open.
create schema casework;
grant usage on schema casework to garante_app;

create sequence casework.number start 1001;
grant usage on sequence casework.number to garante_app;

-- The book of cases knows no kind of case: what a phase means is said by the module that opened it.
create table casework.docket (
  number text primary key check (number ~ '^CASE-[1-9][0-9]{3,11}$'),
  kind text not null,
  stream text not null, -- where everything of the case is recorded
  subject text not null, -- what it is about
  parties text[] not null,
  phase text not null,
  phase_from timestamptz not null,
  ends_at timestamptz, -- when somebody must have acted; null when nobody has to
  owner text check (owner like 'mem\_%'), -- whoever of the house it belongs to
  opened_by text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1, -- every move counts, so that nobody decides on what they have not seen
  check (closed_at is null or ends_at is null),
  check (ends_at > phase_from)
);
create unique index case_already_open on casework.docket (subject) where closed_at is null;
create index docket_stream on casework.docket (stream);
create index docket_parties on casework.docket using gin (parties);
create index docket_open on casework.docket (kind, phase, ends_at) where closed_at is null;
grant select, insert on casework.docket to garante_app;
grant update (phase, phase_from, ends_at, owner, closed_at, version) on casework.docket to garante_app;

-- What has ended stays as it ended.
create function casework.stays_closed() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'case % is closed', old.number using errcode = '23514', constraint = 'case_closed';
  end if;
  return new;
end $$;
create trigger docket_closed before update on casework.docket for each row execute function casework.stays_closed();

-- What later modules may join.
create view casework.shown_docket as select number, stream, phase, ends_at, opened_at, closed_at from casework.docket;
grant select on casework.shown_docket to garante_app;

-- What people of the house write for themselves; the parties never read it.
create table casework.note (
  id text primary key check (id like 'not\_%'),
  number text not null references casework.docket,
  by text not null check (by like 'mem\_%'),
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null
);
create index note_case on casework.note (number, at);
grant select, insert on casework.note to garante_app;

-- A named amount on a named account that stays where it is, and why. It ends by another row.
create table ledger.hold (
  id text primary key check (id like 'hol\_%'),
  account text not null references ledger.account,
  amount bigint not null check (amount > 0),
  cause text not null, -- the case
  actor text not null,
  at timestamptz not null
);
create index hold_account on ledger.hold (account);
create index hold_cause on ledger.hold (cause);
create table ledger.hold_end (
  hold text primary key references ledger.hold,
  actor text not null,
  at timestamptz not null
);
grant select, insert on ledger.hold, ledger.hold_end to garante_app;
create trigger hold_stays before update or delete or truncate on ledger.hold
  for each statement execute function ledger.refuse_change();
create trigger hold_end_stays before update or delete or truncate on ledger.hold_end
  for each statement execute function ledger.refuse_change();

create view ledger.shown_hold as
  select h.id, h.account, h.amount, h.cause, h.at from ledger.hold h
  where not exists (select from ledger.hold_end e where e.hold = h.id);
grant select on ledger.shown_hold to garante_app;

-- Whatever a rule forgets: what is held does not leave its account.
create function ledger.keep_hold() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.posted < (select sum(amount) from ledger.shown_hold where account = new.account) then
    raise exception 'a part of % is held', new.account using errcode = '23514', constraint = 'milestone_in_case';
  end if;
  return new;
end $$;
create trigger balance_keeps_hold before update on ledger.balance
  for each row when (new.floored and new.posted < old.posted) execute function ledger.keep_hold();
