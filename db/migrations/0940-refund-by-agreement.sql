-- After a release the two can still agree that a part goes back, out of what the professional has in the house: nobody decides it for them.
alter table cases.dispute add column about text not null default 'held' check (about in ('held', 'released'));
comment on column cases.dispute.about is 'held: the money waits for the case; released: it is the professional''s, and only what both agree on goes back';
comment on column cases.dispute.held is 'of a case about a release: what was released';
-- Each side may begin such talks once about one milestone.
create unique index refund_case_once on cases.dispute (milestone, side) where about = 'released';

-- How talks ended in which no money moved.
create table cases.over (
  number text not null references cases.dispute,
  how text not null check (how in ('silence', 'left', 'nothing')),
  by text not null,
  at timestamptz not null,
  constraint case_already_over primary key (number)
);
comment on table cases.over is 'talks after a release that ended without a refund; it holds no words, so nothing of it goes with an erasure';
grant select, insert on cases.over to garante_app;

-- What an arbiter may come to decide is counted; talks that nobody decides are not.
create view cases.shown_dispute_tally as
  select c.at, k.phase, k.closed_at, first.at as decided_at, second.at as decided_again_at,
         second.to_client is not null and second.to_client <> first.to_client as changed
  from cases.dispute c join casework.docket k on k.number = c.number
  left join cases.award first on first.number = c.number and first.instance = 1
  left join cases.award second on second.number = c.number and second.instance = 2
  where c.about = 'held';
grant select on cases.shown_dispute_tally to garante_app;
