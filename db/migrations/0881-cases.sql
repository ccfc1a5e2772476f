-- Cases about the money of a milestone: offers between the two, and where they find no agreement an arbiter's award.
create schema cases;
grant usage on schema cases to garante_app;

create table cases.dispute (
  number text primary key references casework.docket,
  engagement text not null,
  milestone text not null,
  client text not null,
  professional text not null,
  side text not null check (side in ('client', 'professional')), -- who opened it
  held bigint not null check (held > 0),
  currency char(3) not null,
  at timestamptz not null
);
create index dispute_engagement on cases.dispute (engagement, at);
create index dispute_milestone on cases.dispute (milestone);
grant select, insert on cases.dispute to garante_app;

-- One way to share what is held, offered by one side to the other.
create table cases.offer (
  id text primary key check (id like 'ofr\_%'),
  number text not null references cases.dispute,
  n int not null check (n > 0),
  side text not null check (side in ('client', 'professional')),
  to_client bigint not null check (to_client >= 0),
  fault text not null check (fault in ('none', 'client', 'professional')),
  rule text,
  reason text not null check (length(reason) <= 2000),
  by text not null,
  at timestamptz not null,
  ends_at timestamptz not null check (ends_at > at),
  constraint offer_is_stale unique (number, n),
  check ((fault = 'none') = (rule is null))
);
grant select, insert on cases.offer to garante_app;

-- What a side would accept without saying so: read by nobody but the rule that looks for the overlap.
create table cases.blind_range (
  number text not null references cases.dispute,
  side text not null check (side in ('client', 'professional')),
  lowest bigint not null check (lowest >= 0), -- of the professional's part
  highest bigint not null check (highest >= lowest),
  by text not null,
  at timestamptz not null,
  constraint range_already_given primary key (number, side)
);
grant select, insert on cases.blind_range to garante_app;

create table cases.evidence (
  id text primary key check (id like 'evd\_%'),
  number text not null references cases.dispute,
  side text not null check (side in ('client', 'professional')),
  text text not null check (length(text) <= 8000),
  extends boolean not null, -- it came late, so the other side got more time
  by text not null,
  at timestamptz not null
);
create index evidence_case on cases.evidence (number, at);
create unique index one_extension_a_side on cases.evidence (number, side) where extends;
grant select, insert on cases.evidence to garante_app;

-- What an arbiter decided. A second instance writes another row; the first stays as it was said.
create table cases.award (
  id text primary key check (id like 'awd\_%'),
  number text not null references cases.dispute,
  instance int not null check (instance in (1, 2)),
  to_client bigint not null check (to_client >= 0),
  reason text not null check (length(reason) between 10 and 8000),
  criteria jsonb not null, -- [{criterion, met, reason}]
  marks jsonb not null, -- [{side, rule, reason}]
  by text not null check (by like 'mem\_%'),
  at timestamptz not null,
  constraint already_awarded unique (number, instance)
);
grant select, insert on cases.award to garante_app;

create table cases.signature (
  award text not null references cases.award,
  by text not null check (by like 'mem\_%'),
  at timestamptz not null,
  constraint already_signed primary key (award)
);
grant select, insert on cases.signature to garante_app;

create table cases.waiver (
  number text not null references cases.dispute,
  side text not null check (side in ('client', 'professional')),
  by text not null,
  at timestamptz not null,
  constraint already_waived primary key (number, side)
);
grant select, insert on cases.waiver to garante_app;

create table cases.second_look (
  number text not null references cases.dispute,
  side text not null check (side in ('client', 'professional')),
  reason text not null check (length(reason) <= 4000),
  by text not null,
  at timestamptz not null,
  constraint second_look_already_asked primary key (number)
);
grant select, insert on cases.second_look to garante_app;

-- How a case ended: once, with one transfer.
create table cases.settlement (
  number text not null references cases.dispute,
  how text not null check (how in ('accepted', 'ranges', 'conceded', 'awarded')),
  offer text references cases.offer,
  award text references cases.award,
  to_client bigint not null check (to_client >= 0),
  gross bigint not null check (gross >= 0),
  fee bigint not null check (fee >= 0),
  net bigint not null check (net >= 0),
  transfer text not null,
  by text not null,
  at timestamptz not null,
  constraint case_already_settled primary key (number),
  check (gross = fee + net)
);
grant select, insert on cases.settlement to garante_app;

-- A violation that was named: the clock gives it right after, with its statement of reasons.
create table cases.mark (
  id text primary key check (id like 'mrk\_%'),
  number text not null references cases.dispute,
  member text not null check (member like 'mem\_%'),
  side text not null check (side in ('client', 'professional')),
  rule text not null,
  reason text not null,
  took_part text[] not null,
  at timestamptz not null
);
create index mark_case on cases.mark (number);
grant select, insert on cases.mark to garante_app;

-- What a case shares out is released and given back in one transfer, without a delivery that was accepted.
alter table engagements.release drop constraint release_how_check;
alter table engagements.release add constraint release_how_check check (how in ('accepted', 'silence', 'settled', 'awarded'));
alter table engagements.release alter column delivery drop not null;
alter table engagements.release add constraint release_delivery_check check (delivery is not null or how in ('settled', 'awarded'));

-- Words of somebody who leaves go with their other words; sums, faults and decisions stay, because they are about others.
create function custody.erase_cases(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  update cases.offer set reason = '' where by = who and exists (select from vault.erasure e where e.author = who);
  update cases.evidence set text = '' where by = who and exists (select from vault.erasure e where e.author = who);
  update cases.second_look set reason = '' where by = who and exists (select from vault.erasure e where e.author = who)
$$;
revoke all on function custody.erase_cases from public;
grant execute on function custody.erase_cases to garante_app;
