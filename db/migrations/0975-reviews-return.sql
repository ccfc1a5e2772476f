-- A review that was annulled returns when the appeal against the statement is won: as if it had never been taken out.
create table reviews.restoration (
  review text not null,
  statement text not null,
  at timestamptz not null,
  constraint review_not_annulled primary key (review, statement)
);
grant select, insert on reviews.restoration to garante_app;

-- It may be taken out again, with another statement. That only one counts at a time says the rule, under the lock of the engagement.
alter table reviews.annulment drop constraint review_already_annulled;
alter table reviews.annulment add constraint review_already_annulled primary key (review, statement);
create view reviews.annulled as
  select a.review, a.statement, a.at from reviews.annulment a
  where not exists (select from reviews.restoration r where r.review = a.review and r.statement = a.statement);
grant select on reviews.annulled to garante_app;

alter table standing.fact drop constraint fact_kind_check;
alter table standing.fact add constraint fact_kind_check check (kind in ('proposal', 'proposal_withdrawn', 'win', 'earning',
  'closed', 'cancelled', 'first_message', 'answer', 'rating', 'certification', 'identity', 'ending', 'annulled', 'restored', 'holiday',
  'holiday_ended'));
alter table standing.client_fact drop constraint client_fact_kind_check;
alter table standing.client_fact add constraint client_fact_kind_check
  check (kind in ('client_rating', 'client_annulled', 'client_restored', 'delivered', 'decided'));
