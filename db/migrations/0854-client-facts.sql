-- How clients, members and companies, treat those who work for them: a book of its own, posted from the record as the one of professionals is.
create table standing.client_fact (
  client text not null check (client like 'mem\_%' or client like 'com\_%'),
  kind text not null check (kind in ('client_rating', 'client_annulled', 'delivered', 'decided')),
  at timestamptz not null,
  stars int check (stars between 1 and 5),
  subject text not null, -- the review or the milestone
  stream text not null,
  seq int not null,
  constraint client_fact_posted_once primary key (stream, seq),
  check ((kind = 'client_rating') = (stars is not null))
);
create index on standing.client_fact (client, at);
grant select, insert on standing.client_fact to garante_app;

-- What happened before today counts too: the reader begins anew, and posts nothing twice.
delete from record.cursor where reader = 'standing';
