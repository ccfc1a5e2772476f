-- What later modules may read of an entry's outside: what it is about, beside what the older view shows.
create view record.shown_act as select stream, seq, type, actor, at, refs from record.entry;
grant select on record.shown_act to garante_app;
