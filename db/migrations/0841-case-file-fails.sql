-- A case file that cannot be made ends: after some tries with longer and longer rests it is failed, with its reason, and can be asked for again.
alter table casefile.export
  add column tries int not null default 0 check (tries >= 0),
  add column again_at timestamptz, -- not tried before; null while nothing has gone wrong
  add column failed_at timestamptz,
  add column why text check (why in ('no_space', 'unreadable', 'fault')),
  add constraint failed_says_why check ((failed_at is null) = (why is null)),
  add constraint failed_is_not_ready check (failed_at is null or ready_at is null);
drop index casefile.case_file_under_way;
-- One at a time for each person and conversation; one that failed is in nobody's way.
create unique index case_file_under_way on casefile.export (engagement, requester) where ready_at is null and failed_at is null;
create index export_unfinished on casefile.export (at) where ready_at is null and failed_at is null;
grant update (tries, again_at, failed_at, why) on casefile.export to garante_app;
