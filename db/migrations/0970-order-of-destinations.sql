-- Two changes of where somebody is paid can fall into one instant, and the later one counts: so they have an order of their
-- own. Those of before were written in the order in which they stand.
alter table payments.destination add column n bigint generated always as identity;
drop index payments.destination_member;
create index destination_member on payments.destination (member, n desc);
