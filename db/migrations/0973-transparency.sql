-- What the public report of the house counts: without a name, a word or a place, so that the rows may be read by anybody.
create view screening.shown_tally as
  select f.at, f.kind, case when f.subject like 'fil\_%' then 'file' else f.lang end as lang, f.state,
         exists (select from screening.step s where s.finding = f.id and s.step in ('contested', 'masked')) as left_hidden,
         exists (select from screening.step s where s.finding = f.id and s.step = 'edited_away') as edited_away
  from screening.finding f;
create view enforcement.shown_tally as
  select s.at, coalesce(s.rule, 'terms') as rule, s.decided, e.effect ->> 'does' as does
  from enforcement.statement s, jsonb_array_elements(s.effects) e(effect);
create view enforcement.shown_appeal_tally as
  select a.at, a.due_at, d.outcome, d.at as decided_at
  from enforcement.appeal a left join enforcement.appeal_decision d on d.appeal = a.id;
create view cases.shown_tally as
  select c.at, k.phase, k.closed_at, first.at as decided_at, second.at as decided_again_at,
         second.to_client is not null and second.to_client <> first.to_client as changed
  from cases.dispute c join casework.docket k on k.number = c.number
  left join cases.award first on first.number = c.number and first.instance = 1
  left join cases.award second on second.number = c.number and second.instance = 2;
create view hiring.shown_report_tally as
  select reason, made_at as at, outcome, resolved_at from hiring.report;
-- Both together: what waits for a judgement, and what was judged.
create view checks.shown_tally as
  select kind, since as at, at as done from checks.judged union all select kind, since, null from checks.waiting;
grant select on checks.shown_tally, screening.shown_tally, enforcement.shown_tally, enforcement.shown_appeal_tally, cases.shown_tally,
  hiring.shown_report_tally to garante_app;
create index finding_at on screening.finding (at);
create index statement_at on enforcement.statement (at);
create index appeal_at on enforcement.appeal (at);
create index report_at on hiring.report (made_at);
create index dispute_at on cases.dispute (at);
