-- Each finding has a life of steps that are only added to, so that how often the screen is right can be counted by anybody.
create table screening.step (
  finding text not null references screening.finding,
  -- shown: the writer saw it and nothing left; edited_away: a text of the same kind then left without it; sent_again: the same
  -- text left with a choice, and is counted by that one; contested, masked: what the writer chose; confirmed, cleared: what a
  -- person decided, and cleared also what an appeal overturned.
  step text not null check (step in ('shown', 'edited_away', 'sent_again', 'contested', 'masked', 'confirmed', 'cleared')),
  at timestamptz not null,
  constraint step_taken_once primary key (finding, step)
);
grant select, insert on screening.step to garante_app;

insert into screening.step (finding, step, at)
  select f.id, case when f.state in ('shown', 'contested', 'masked') then f.state
                    when d.finding is not null then case when f.subject like 'fil\_%' then 'shown' else 'contested' end
                    else 'masked' end, f.at
  from screening.finding f left join screening.decision d on d.finding = f.id
  union all
  select finding, verdict, at from screening.decision
  on conflict do nothing;
insert into screening.step (finding, step, at)
  select id, state, at from screening.finding on conflict do nothing;

-- What somebody was shown a short while ago and has not answered: the next text of that kind says what became of it.
create view screening.shown_open as
  select f.id, f.member, f.stream, f.param, f.at from screening.finding f
  where f.state = 'shown' and f.subject is null
    and not exists (select from screening.step s where s.finding = f.id and s.step in ('edited_away', 'sent_again'));
grant select on screening.shown_open to garante_app;

-- What was marked while somebody wrote and never sent: of what kind, and whether the words were changed. Nobody's name, no
-- words, no place, and of the time only the day.
create table screening.mark (
  id bigint generated always as identity primary key,
  kind text not null,
  rule text not null,
  lang text not null,
  changed boolean not null,
  day date not null
);
grant select, insert on screening.mark to garante_app;

-- Lives, without a name, a place or a word: what anybody needs to count again.
create view screening.shown_life as
  select f.kind, f.rule, f.certainty, case when f.subject like 'fil\_%' then 'file' else f.lang end as lang,
         (select array_agg(s.step order by s.at, array_position(array['shown', 'contested', 'masked', 'confirmed', 'cleared'], s.step))
          from screening.step s where s.finding = f.id) as life
  from screening.finding f;
create view screening.shown_mark as
  select kind, rule, lang, changed, count(*)::int as count from screening.mark group by kind, rule, lang, changed;
grant select on screening.shown_life, screening.shown_mark to garante_app;
