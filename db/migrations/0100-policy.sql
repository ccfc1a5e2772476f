-- The rules of the house as versions that stay: numbers, terms, guideline and privacy notice, and who accepted which.
create schema policy;
grant usage on schema policy to garante_app;

-- `content` is kept as it was published (json, not jsonb): versions are compared and quoted word for word.
create table policy.version (
  kind text not null check (kind in ('numbers', 'terms', 'guideline', 'privacy')),
  number int not null check (number > 0),
  content json not null,
  announced_at timestamptz not null,
  counts_at timestamptz not null check (counts_at >= announced_at),
  published_by text not null,
  reason text not null check (reason <> ''),
  constraint version_taken primary key (kind, number)
);
grant select, insert on policy.version to garante_app;

create table policy.acceptance (
  member text not null check (member like 'mem\_%'),
  kind text not null check (kind in ('terms', 'guideline')),
  number int not null,
  at timestamptz not null,
  constraint already_accepted primary key (member, kind, number),
  foreign key (kind, number) references policy.version (kind, number)
);
grant select, insert on policy.acceptance to garante_app;
