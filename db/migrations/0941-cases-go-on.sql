-- What parties and arbiters expect of a case: it can be taken back, settled late, sent back by the second signature, and paused; and a late decision rings.
alter table cases.over drop constraint over_how_check;
alter table cases.over add constraint over_how_check check (how in ('silence', 'left', 'nothing', 'withdrawn'));
comment on table cases.over is 'how a case ended in which no money moved; it holds no words, so nothing of it goes with an erasure';

alter table cases.offer add column late boolean not null default false;
comment on column cases.offer.late is 'made after the talks: it moves no clock, and the other side may take it until the case has moved the money';

-- A second person may send a decision back; then the arbiter decides anew, in another round of the same instance.
alter table cases.award add column round int not null default 1 check (round > 0);
alter table cases.award drop constraint already_awarded;
alter table cases.award add constraint already_awarded unique (number, instance, round);
create table cases.award_declined (
  award text not null references cases.award,
  by text not null check (by like 'mem\_%'),
  reason text not null check (length(reason) between 10 and 2000),
  at timestamptz not null,
  constraint already_declined primary key (award)
);
comment on table cases.award_declined is 'why a second person did not sign: words of the house about its own draft, read at the desk alone';
grant select, insert on cases.award_declined to garante_app;

-- A decision that is late rings once a day until it is there.
create table cases.late (
  number text not null references cases.dispute,
  phase_from timestamptz not null,
  n int not null check (n > 0),
  at timestamptz not null,
  constraint already_rung primary key (number, phase_from, n)
);
comment on table cases.late is 'how often a late decision has rung; no words and no people in it';
grant select, insert on cases.late to garante_app;

-- Each side may stop the clock once in a case, and need not say why.
create table cases.pause (
  number text not null references cases.dispute,
  side text not null check (side in ('client', 'professional')),
  days int not null check (days between 1 and 14),
  by text not null,
  at timestamptz not null,
  constraint pause_taken primary key (number, side)
);
comment on table cases.pause is 'a side has stopped the clock for some days; nobody is asked why, so nothing of it goes with an erasure';
grant select, insert on cases.pause to garante_app;

create or replace view cases.shown_dispute_tally as
  select c.at, k.phase, k.closed_at, first.at as decided_at, second.at as decided_again_at,
         second.to_client is not null and second.to_client <> first.to_client as changed
  from cases.dispute c join casework.docket k on k.number = c.number
  left join lateral (
    select a.at, a.to_client from cases.award a
    where a.number = c.number and a.instance = 1 and not exists (select from cases.award_declined d where d.award = a.id)
  ) first on true
  left join lateral (
    select a.at, a.to_client from cases.award a
    where a.number = c.number and a.instance = 2 and not exists (select from cases.award_declined d where d.award = a.id)
  ) second on true
  where c.about = 'held';
