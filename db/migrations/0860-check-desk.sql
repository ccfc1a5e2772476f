-- One queue of everything that waits for a judgement, and who has taken what: no two people judge one thing at a time.
create schema checks;
grant usage on schema checks to garante_app;

-- Somebody of the desk has taken something, for a while. Nobody changes a row: it ends by the clock, or is handed back.
create table checks.taking (
  n bigint generated always as identity unique,
  id text primary key check (id like 'tak\_%'),
  item text not null check (item ~ '^(fin|fil|rpt)_'),
  by text not null check (by like 'mem\_%'),
  at timestamptz not null,
  until_at timestamptz not null check (until_at > at)
);
create index taking_of_item on checks.taking (item, until_at);
create index taking_of_person on checks.taking (by, until_at);
grant select, insert on checks.taking to garante_app;

create table checks.handed_back (
  taking text constraint already_handed_back primary key references checks.taking,
  at timestamptz not null
);
grant select, insert on checks.handed_back to garante_app;

-- Takings that were not handed back; whether their time is over says the clock of the house.
create view checks.shown_held as
  select t.id, t.item, t.by, t.at, t.until_at from checks.taking t
  where not exists (select from checks.handed_back h where h.taking = t.id);
grant select on checks.shown_held to garante_app;

-- One lock for the whole desk, held for a moment: people judge by the minute, not by the millisecond.
create function checks.lock() returns void language sql as $$ select pg_advisory_xact_lock(hashtextextended('checks', 0)) $$;

create function checks.refuse_if_taken(what text, who text, moment timestamptz) returns void language plpgsql as $$
begin
  perform checks.lock();
  if exists (select from checks.shown_held h where h.item = what and h."by" <> who and h.until_at > moment) then
    raise exception 'somebody else has taken it' using errcode = '23514', constraint = 'taken_by_another';
  end if;
end $$;

create function checks.taken_alone() returns trigger language plpgsql as $$
begin
  perform checks.refuse_if_taken(new.item, new."by", new.at);
  return new;
end $$;
create trigger taken_alone before insert on checks.taking for each row execute function checks.taken_alone();

create function checks.words_judged_by_holder() returns trigger language plpgsql as $$
begin
  perform checks.refuse_if_taken(new.finding, new."by", new.at);
  return new;
end $$;
create trigger judged_by_holder before insert on screening.decision for each row execute function checks.words_judged_by_holder();

create function checks.file_judged_by_holder() returns trigger language plpgsql as $$
begin
  perform checks.refuse_if_taken(new.file, new."by", new.at);
  return new;
end $$;
create trigger judged_by_holder before insert on files.verdict for each row when (new."by" <> 'clock')
  execute function checks.file_judged_by_holder();

create function checks.report_judged_by_holder() returns trigger language plpgsql as $$
begin
  perform checks.refuse_if_taken(new.id, new.resolved_by, new.resolved_at);
  return new;
end $$;
create trigger judged_by_holder before update of outcome on hiring.report for each row when (new.outcome is not null)
  execute function checks.report_judged_by_holder();

-- Everything that waits. `turn_at` is its place in the queue: a report by somebody who was mostly wrong before stands later,
-- six hours for each step that its weight is below the ordinary five, and never falls out.
create view checks.waiting as
  select f.id as item, 'text' as kind, f.at as since, f.at as turn_at, f.member as author, f.lang, null::int as weight,
         coalesce(s.parties, '{}') || f.member as parties
  from screening.finding f left join record.stream s on s.id = f.stream where f.state = 'contested'
  union all
  select f.id, 'file', f.at, f.at, f.owner, null, null, coalesce(s.parties, '{}') || f.owner
  from files.file f join files.place p on p.file = f.id left join record.stream s on s.id = p.stream where f.status = 'contested'
  union all
  select r.id, 'report', r.made_at, r.made_at + greatest(0, 5 - r.weight) * interval '6 hours', r.about, null, r.weight,
         array[r.reporter, r.about]
  from hiring.report r where r.outcome is null;
grant select on checks.waiting to garante_app;

-- Everything that a person has judged, for the charts of the desk.
create view checks.judged as
  select d.finding as item, 'text' as kind, d.by, f.at as since, d.at
  from screening.decision d join screening.finding f on f.id = d.finding where f.subject is null or f.subject not like 'fil\_%'
  union all
  select v.file, 'file', v.by, f.at, v.at from files.verdict v join files.file f on f.id = v.file where v.by <> 'clock'
  union all
  select r.id, 'report', r.resolved_by, r.made_at, r.resolved_at from hiring.report r where r.outcome is not null;
grant select on checks.judged to garante_app;
create index decision_at on screening.decision (at);
create index report_resolved on hiring.report (resolved_at) where outcome is not null;

-- What a person of the staff has to do with the people of a matter: `part`, they stand for one of them; `hired`, they have
-- spoken about work with one of them, on either side; `helped`, they answer an open question of one of them; `colleague`,
-- who wrote it is of the staff too.
create function checks.interest(who text, author text, parties text[])
returns table (part boolean, hired boolean, helped boolean, colleague boolean) language sql stable security definer
set search_path = pg_catalog as $$
  with people as (select distinct s.member from accounts.shown_stand s where s.party = any(parties)),
  sides as (select distinct s.party from accounts.shown_stand s join people p on p.member = s.member),
  mine as (select s.party from accounts.shown_stand s where s.member = who)
  select exists (select from mine m join sides s on s.party = m.party),
         exists (select from hiring.engagement e join mine m on m.party in (e.client, e.professional)
                 join sides s on s.party in (e.client, e.professional)),
         exists (select from support.request r join people p on p.member = r.member
                 join support.message w on w.request = r.id where r.status <> 'closed' and w.by_house and w.author = who),
         exists (select from accounts.shown_staff f where f.member = author and f.member <> who)
$$;
revoke all on function checks.interest from public;
grant execute on function checks.interest to garante_app;

-- What a contested text really was, where the screen was right to hold it and wrong about what it is.
alter table screening.decision add column kind text;
alter table screening.decision add constraint kind_only_confirmed check (kind is null or verdict = 'confirmed');
alter table screening.step drop constraint step_step_check;
alter table screening.step add constraint step_step_check check
  (step in ('shown', 'edited_away', 'sent_again', 'contested', 'masked', 'confirmed', 'wrong_kind', 'cleared'));

create or replace view screening.shown_finding as
  select f.id, f.member, f.stream, f.subject, f.param, coalesce(d.kind, f.kind) as kind,
         case when d.kind is null then f.rule else 'person' end as rule, f.certainty, f.words, f.before, f.after, f.stage,
         f.lang, f.state, f.at, d.by, d.reason, d.at as decided_at, d.kind is not null as other_kind
  from screening.finding f left join screening.decision d on d.finding = f.id;
create or replace view screening.shown_life as
  select f.kind, f.rule, f.certainty, case when f.subject like 'fil\_%' then 'file' else f.lang end as lang,
         (select array_agg(s.step order by s.at, array_position(array['shown', 'contested', 'masked', 'confirmed', 'wrong_kind', 'cleared'], s.step))
          from screening.step s where s.finding = f.id) as life
  from screening.finding f;
