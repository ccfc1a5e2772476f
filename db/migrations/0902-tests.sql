-- Skill tests: versioned banks of questions, attempts under a clock, results with a validity, and what clients ask candidates for.
create table talent.test (
  id text primary key check (id like 'tst\_%'),
  -- 'house', or the company whose test it is.
  owner text not null check (owner = 'house' or owner like 'com\_%'),
  key text not null,
  created_at timestamptz not null,
  constraint test_key_taken unique (owner, key)
);
grant select, insert on talent.test to garante_app;

-- A bank as it was written; an attempt stays with the version in which it began.
create table talent.test_version (
  id text primary key check (id like 'tsv\_%'),
  test text not null references talent.test,
  lang text not null check (lang in ('en', 'es', 'pt')),
  n int not null check (n > 0),
  bank text not null check (length(bank) <= 100000),
  title text not null,
  about text not null,
  minutes int not null check (minutes between 1 and 240),
  pass int check (pass between 1 and 100), -- null: as the house says on the day of the attempt
  asked int not null check (asked > 0),
  kept int not null check (kept >= asked), -- questions in the bank
  by text not null,
  at timestamptz not null,
  constraint test_version_taken unique (test, lang, n)
);
grant select, insert on talent.test_version to garante_app;

create table talent.attempt (
  id text primary key check (id like 'att\_%'),
  member text not null check (member like 'mem\_%'),
  test text not null references talent.test,
  version text not null references talent.test_version,
  pass int not null check (pass between 1 and 100), -- frozen when it began
  started_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > started_at),
  ended_at timestamptz
);
-- One attempt at a time: nobody reads the questions of one test while another runs.
create unique index attempt_under_way on talent.attempt (member) where ended_at is null;
create index on talent.attempt (member, test);
create index on talent.attempt (started_at);
grant select, insert on talent.attempt to garante_app;
grant update (ended_at) on talent.attempt to garante_app;

-- Saved one by one, so that a lost connection loses one answer at most.
create table talent.answer (
  attempt text not null references talent.attempt,
  n int not null check (n > 0),
  chosen int[] not null,
  text text not null check (length(text) <= 500),
  at timestamptz not null,
  primary key (attempt, n)
);
grant select, insert, update on talent.answer to garante_app;

-- The page was left, something was pasted: for people of the staff to look at, never a verdict.
create table talent.signal (
  attempt text not null references talent.attempt,
  kind text not null check (kind in ('left', 'pasted')),
  n int not null,
  at timestamptz not null
);
create index on talent.signal (attempt);
grant select, insert on talent.signal to garante_app;

create table talent.result (
  attempt text not null references talent.attempt,
  score int not null check (score between 0 and 10000), -- hundredths of a percent
  sections jsonb not null,
  passed boolean not null,
  valid_until timestamptz not null,
  at timestamptz not null,
  constraint attempt_over primary key (attempt)
);
grant select, insert on talent.result to garante_app;

-- A client asks a candidate for a result. The minimum is frozen: what was asked is what counts.
create table talent.ask (
  id text primary key check (id like 'ask\_%'),
  proposal text not null check (proposal like 'prp\_%'),
  engagement text not null,
  member text not null check (member like 'mem\_%'),
  test text not null references talent.test,
  minimum int not null check (minimum between 1 and 100),
  by text not null,
  at timestamptz not null,
  constraint test_already_asked unique (proposal, test)
);
create index on talent.ask (member);
grant select, insert on talent.ask to garante_app;

create view talent.shown_result as
  select a.id as attempt, a.member, a.test, a.version, a.pass, r.score, r.sections, r.passed, r.at, r.valid_until,
         t.owner, t.key, v.title, v.lang
  from talent.result r join talent.attempt a on a.id = r.attempt join talent.test t on t.id = a.test
  join talent.test_version v on v.id = a.version;
grant select on talent.shown_result to garante_app;

-- What somebody typed into a test goes with their other words.
create function custody.erase_answers(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  update talent.answer a set text = ''
    from talent.attempt t where t.id = a.attempt and t.member = who and exists (select from vault.erasure e where e.author = who)
$$;
revoke all on function custody.erase_answers from public;
grant execute on function custody.erase_answers to garante_app;
