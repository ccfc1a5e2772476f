-- How a person proves to be a member: password, factors, sessions, tokens, tickets in mails; and who is staff.

-- An address is one member's, however it is written.
create table accounts.credential (
  member text primary key references accounts.member,
  email text not null check (email = btrim(email) and length(email) between 3 and 254),
  email_key text generated always as (lower(email)) stored,
  password_hash text not null check (password_hash like '$argon2id$%'),
  totp_sealed text,
  totp_step int, -- the last half minute whose code was taken: none is taken twice
  recovery_salt text,
  changed_at timestamptz not null,
  constraint email_taken unique (email_key)
);
grant select, insert, update on accounts.credential to garante_app;

create table accounts.recovery_code (
  member text not null references accounts.member,
  hash text not null,
  used_at timestamptz,
  primary key (member, hash)
);
grant select, insert, update, delete on accounts.recovery_code to garante_app;

create table accounts.passkey (
  id text primary key check (id like 'key\_%'),
  credential text not null check (length(credential) <= 1400),
  member text not null references accounts.member,
  name text not null,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_known unique (credential)
);
create index on accounts.passkey (member);
grant select, insert, update, delete on accounts.passkey to garante_app;

-- A question a passkey has answered; each is answered once.
create table accounts.challenge (
  hash text not null,
  at timestamptz not null default now(),
  constraint challenge_used primary key (hash)
);
create index on accounts.challenge (at);
grant select, insert, delete on accounts.challenge to garante_app;

-- Sessions and tokens keep to real time (`now()`), whatever the house's clock says: a moved clock signs nobody out.
create table accounts.session (
  id text primary key check (id like 'ses\_%'),
  member text not null references accounts.member,
  hash text not null unique,
  device text not null,
  address text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  fresh_at timestamptz not null default now(), -- when the person last proved to be themselves
  ended_at timestamptz
);
create index session_live on accounts.session (member) where ended_at is null;
grant select, insert, update on accounts.session to garante_app;

create table accounts.token (
  id text primary key check (id like 'tok\_%'),
  member text not null references accounts.member,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'write', 'money']),
  hash text not null unique,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);
create index token_live on accounts.token (member) where revoked_at is null;
grant select, insert, update on accounts.token to garante_app;

-- Something to be used once: the link of a mail, a sign-in that waits for its second factor. Its token is signed, not kept.
create table accounts.ticket (
  id text primary key check (id like 'tic\_%'),
  kind text not null check (kind in ('sign_up', 'email', 'reset', 'invite', 'factor')),
  member text not null, -- of a sign-up: who the person will be
  email text,
  company text references accounts.company,
  facts jsonb not null default '{}',
  tries int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz -- taken back, or replaced by a later one
);
create index ticket_member on accounts.ticket (member, kind) where used_at is null and ended_at is null;
create index ticket_company on accounts.ticket (company) where company is not null;
grant select, insert, update on accounts.ticket to garante_app;

-- Tries at a door, counted per address and account so that nobody can lock somebody else out.
create table accounts.attempt (
  key text primary key,
  count int not null,
  since timestamptz not null default now()
);
create index on accounts.attempt (since);
grant select, insert, update, delete on accounts.attempt to garante_app;

-- A duty in the house, given and ended by somebody; the row stays.
create table accounts.staff (
  id text primary key check (id like 'duty\_%'),
  member text not null references accounts.member,
  role text not null check (role in ('mediator', 'arbiter', 'trust_agent', 'account_executive', 'operator')),
  given_by text not null,
  given_at timestamptz not null,
  ended_by text,
  ended_at timestamptz
);
create unique index staff_role_held on accounts.staff (member, role) where ended_at is null;
grant select, insert, update on accounts.staff to garante_app;

-- What a member wants in the post: everything, or only what has a deadline or concerns money and safety.
alter table accounts.member add column mail text not null default 'all' check (mail in ('all', 'needed'));

-- Where mail reaches a member or the owners of a company, for those who write to them.
create view accounts.shown_address as
  select c.member as party, c.member, c.email, m.name, m.lang, m.time_zone, m.mail
  from accounts.credential c join accounts.member m on m.id = c.member
  union all
  select s.company, c.member, c.email, m.name, m.lang, m.time_zone, m.mail
  from accounts.membership s
  join accounts.credential c on c.member = s.member and s.role = 'owner'
  join accounts.member m on m.id = c.member;
grant select on accounts.shown_address to garante_app;

create view accounts.shown_staff as
  select member, role, given_at from accounts.staff where ended_at is null;
grant select on accounts.shown_staff to garante_app;
