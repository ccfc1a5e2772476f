-- Case files that whoever decides a case has made of its engagement: which case, in which role. The house says the export on the record.
alter table casefile.export
  add column about text check (about like 'CASE-%'), -- the case; null for a side's own copy
  alter column exported_seq drop not null, -- of a case: null until the clock has written the entry
  drop constraint export_role_check,
  add constraint export_role_check check (
    case when about is null then role in ('client', 'professional') else role in ('mediator', 'arbiter', 'operator') end),
  add constraint own_copy_is_exported check (about is not null or exported_seq is not null),
  add constraint sealed_after_exported check (sealed_seq is null or exported_seq is not null);
create index export_about on casefile.export (about, requester, at) where about is not null;
grant update (exported_seq) on casefile.export to garante_app;
