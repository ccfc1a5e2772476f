-- A draft of the guideline, from which nothing follows: an operator writes it, looks whom it would touch, and publishes that very text.
create table policy.draft (
  n bigint generated always as identity primary key, -- the latest is the one that can be published
  id text not null unique check (id like 'gdr\_%'),
  based_on int not null check (based_on >= 0), -- the version it was written against; a newer one makes the draft old
  content json not null,
  saved_by text not null check (saved_by like 'mem\_%'),
  at timestamptz not null
);
grant select, insert on policy.draft to garante_app;

-- Everybody who has an account, so that all of them can be told what changes for all.
create view accounts.shown_everybody as
  select c.member, m.created_at from accounts.credential c join accounts.member m on m.id = c.member;
grant select on accounts.shown_everybody to garante_app;

-- The preview of a draft looks at what was issued in the last days, whoever it concerns.
create index breach_at on enforcement.breach (at);
