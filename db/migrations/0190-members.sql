-- People and companies: who acts, for whom, and with which duties. The rest of accounts follows in its own file.
create schema accounts;
grant usage on schema accounts to garante_app;

create table accounts.member (
  id text primary key check (id like 'mem\_%'),
  name text not null,
  country text,
  headline text not null default '',
  about text not null default '',
  lang text not null default 'en' check (lang in ('en', 'es', 'pt')),
  time_zone text not null default 'UTC',
  created_at timestamptz not null
);
grant select, insert, update on accounts.member to garante_app;

create table accounts.company (
  id text primary key check (id like 'com\_%'),
  name text not null,
  created_at timestamptz not null
);
grant select, insert, update on accounts.company to garante_app;

-- owner: everything; hirer: publish, choose, accept work; payer: fund and see payments.
create table accounts.membership (
  company text not null references accounts.company,
  member text not null references accounts.member,
  role text not null check (role in ('owner', 'hirer', 'payer')),
  since timestamptz not null,
  primary key (company, member, role)
);
create index on accounts.membership (member);
grant select, insert, delete on accounts.membership to garante_app;

-- What later modules may join: the name a party is shown with.
create view accounts.shown_party as
  select id, name, lang, time_zone, country, 'member' as kind from accounts.member
  union all
  select id, name, 'en', 'UTC', null, 'company' from accounts.company;
grant select on accounts.shown_party to garante_app;

-- Who stands for whom: everybody for themselves as owner, members for their companies.
create view accounts.shown_stand as
  select id as party, id as member, 'owner' as role from accounts.member
  union all
  select company, member, role from accounts.membership;
grant select on accounts.shown_stand to garante_app;
