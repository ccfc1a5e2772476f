-- Hiring: a project finds its professional. Everything between the first hello and the award stands here.
create schema hiring;
grant usage on schema hiring to garante_app;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- How words are compared: without accents and capitals. `unaccent` follows a dictionary that could be changed, which
-- is why PostgreSQL does not call it immutable; ours is never changed, so an index may rest on it.
create function hiring.plain(words text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

create table hiring.project (
  id text primary key check (id like 'prj\_%'),
  owner text not null, -- a member or a company
  author text not null references accounts.member,
  status text not null check (status in ('draft', 'open', 'closed', 'awarded', 'cancelled')),
  lang text not null check (lang in ('en', 'es', 'pt')),
  title text not null default '',
  description text not null default '',
  category text,
  skills text[] not null default '{}',
  budget_min bigint check (budget_min > 0),
  budget_max bigint check (budget_max > 0),
  currency char(3) not null,
  -- The highest price in the base currency of the house, so that budgets of many currencies have one order.
  budget_base bigint,
  starts_on date,
  due_on date,
  criteria jsonb not null default '[]', -- [{id, text, needsEvidence}]: what "done" means
  questions jsonb not null default '[]', -- [{id, text}]: what a proposal must answer
  skill_words text not null default '', -- category and skills in all languages of the house, for the search
  edition int not null default 1,
  veiled boolean not null default false, -- some words of this edition were contested: they are not found before a person looked
  created_at timestamptz not null,
  edited_at timestamptz not null,
  published_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  search tsvector generated always as (
    setweight(to_tsvector('simple', hiring.plain(case when veiled then '' else title end)), 'A') ||
    setweight(to_tsvector('simple', hiring.plain(skill_words)), 'B') ||
    setweight(to_tsvector('simple', hiring.plain(case when veiled then '' else description end)), 'C')) stored,
  words text generated always as (hiring.plain(case when veiled then '' else title end || ' ' || skill_words)) stored,
  constraint budget_upside_down check (budget_min <= budget_max),
  constraint project_not_complete check (status in ('draft', 'cancelled') or (
    title <> '' and description <> '' and category is not null and cardinality(skills) > 0 and budget_min is not null
    and budget_max is not null and published_at is not null and jsonb_array_length(criteria) > 0))
);
-- Browsing reads only what is open, newest first; the key is stable, so a page never shows a project twice.
create index project_recent on hiring.project (published_at desc, id desc) where status = 'open';
create index project_budget on hiring.project (budget_base desc, id desc) where status = 'open';
create index project_due on hiring.project (due_on, id) where status = 'open';
create index project_category on hiring.project (category, published_at desc, id desc) where status = 'open';
create index project_skills on hiring.project using gin (skills) where status = 'open';
create index project_search on hiring.project using gin (search) where status = 'open';
create index project_words on hiring.project using gin (words gin_trgm_ops) where status = 'open';
create index project_owner on hiring.project (owner, id desc);
grant select, insert, update on hiring.project to garante_app;

-- The pair: one client and one professional about one project, from the first hello. Its id is its stream on the record.
create table hiring.engagement (
  id text primary key check (id like 'eng\_%'),
  project text not null references hiring.project,
  client text not null,
  professional text not null references accounts.member,
  first_hello text not null check (first_hello in ('question', 'invitation', 'proposal')),
  opened_by text not null references accounts.member,
  opened_at timestamptz not null,
  constraint again_pair_was_opened unique (project, professional), -- two hellos at once: the later one looks again
  constraint not_allowed_own_project check (client <> professional)
);
create index engagement_professional on hiring.engagement (professional, id desc);
create index engagement_client on hiring.engagement (client, id desc);
grant select, insert on hiring.engagement to garante_app;

create table hiring.invitation (
  id text primary key check (id like 'inv\_%'),
  engagement text not null references hiring.engagement,
  author text not null references accounts.member,
  text text not null,
  status text not null check (status in ('open', 'answered', 'declined')),
  sent_at timestamptz not null,
  decided_at timestamptz,
  reason text,
  constraint already_invited unique (engagement)
);
grant select, insert, update on hiring.invitation to garante_app;

create table hiring.proposal (
  id text primary key check (id like 'prp\_%'),
  engagement text not null references hiring.engagement,
  project text not null references hiring.project,
  professional text not null references accounts.member,
  status text not null check (status in ('open', 'withdrawn', 'declined', 'accepted')),
  price bigint not null check (price > 0),
  currency char(3) not null,
  days int not null check (days between 1 and 730),
  scope text not null default '', -- what a counter-offer settled about the work, beside the project's own words
  text text not null,
  answers jsonb not null default '[]', -- [{question, text}]
  edition int not null, -- which words of the project it answers
  sent_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text
);
create unique index one_open_proposal on hiring.proposal (project, professional) where status = 'open';
create index proposal_engagement on hiring.proposal (engagement, sent_at desc);
create index proposal_project on hiring.proposal (project, status, sent_at desc);
create index proposal_professional on hiring.proposal (professional, sent_at desc);
grant select, insert, update on hiring.proposal to garante_app;

create table hiring.counter (
  id text primary key check (id like 'ctr\_%'),
  proposal text not null references hiring.proposal,
  engagement text not null references hiring.engagement,
  side text not null check (side in ('client', 'professional')),
  author text not null references accounts.member,
  price bigint not null check (price > 0),
  currency char(3) not null,
  days int not null check (days between 1 and 730),
  scope text not null,
  text text not null,
  status text not null check (status in ('open', 'accepted', 'declined', 'answered', 'withdrawn', 'expired')),
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  decided_at timestamptz,
  decided_by text
);
create unique index counter_waits on hiring.counter (proposal) where status = 'open';
create index counter_proposal on hiring.counter (proposal, sent_at desc);
grant select, insert, update on hiring.counter to garante_app;

-- Who does not want to hear from whom. `party` is the person, or the company the person decided for.
create table hiring.block (
  id text primary key check (id like 'blk\_%'),
  party text not null,
  author text not null references accounts.member,
  blocked text not null,
  blocked_at timestamptz not null,
  lifted_at timestamptz,
  constraint not_yourself check (party <> blocked)
);
create unique index already_blocked on hiring.block (party, blocked) where lifted_at is null;
create index block_blocked on hiring.block (blocked) where lifted_at is null;
grant select, insert, update on hiring.block to garante_app;

create table hiring.report (
  id text primary key check (id like 'rpt\_%'),
  reporter text not null references accounts.member,
  subject text not null, -- a member, a company, a project, a proposal, or an engagement with the number of a message
  message int,
  about text not null, -- who is answerable for it
  reason text not null check (reason in ('contact', 'payment_outside', 'free_work', 'not_honest', 'rude', 'illegal', 'other')),
  text text not null,
  weight int not null check (weight between 1 and 10),
  made_at timestamptz not null,
  outcome text check (outcome in ('upheld', 'dismissed')),
  resolved_at timestamptz,
  resolved_by text references accounts.member,
  resolution text,
  check ((outcome is null) = (resolved_at is null))
);
create unique index already_reported on hiring.report (reporter, subject, coalesce(message, 0)) where outcome is null;
create index report_waiting on hiring.report (weight desc, made_at) where outcome is null;
create index report_reporter on hiring.report (reporter, made_at desc);
create index report_about on hiring.report (about, made_at desc);
grant select, insert, update on hiring.report to garante_app;

-- What later modules may join.
create view hiring.shown_project as
  select id, owner, author, status, title, category, currency, budget_min, budget_max, due_on, criteria, published_at
  from hiring.project where status <> 'draft';
create view hiring.shown_pair as
  -- A title of which words wait for a person is shown with them hidden: `veiled` says so, `edition` names its findings.
  select e.id as engagement, e.project, e.client, e.professional, e.first_hello, e.opened_at, p.title, p.currency,
         p.status as project_status, p.edition, p.veiled
  from hiring.engagement e join hiring.project p on p.id = e.project;
create view hiring.shown_block as select party, blocked from hiring.block where lifted_at is null;
grant select on hiring.shown_project, hiring.shown_pair, hiring.shown_block to garante_app;
