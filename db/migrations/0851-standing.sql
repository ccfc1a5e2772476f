-- The book of facts from which a professional's position is computed, posted from the record; and the score as it was last computed.
create schema standing;
grant usage on schema standing to garante_app;

create table standing.fact (
  n bigint generated always as identity primary key,
  member text not null check (member like 'mem\_%'),
  kind text not null check (kind in ('proposal', 'proposal_withdrawn', 'win', 'earning', 'closed', 'cancelled', 'first_message',
    'answer', 'rating', 'certification', 'identity', 'ending', 'annulled')),
  at timestamptz not null,
  counterparty text,
  amount_minor bigint check (amount_minor >= 0), -- in the base currency of that day
  stars int check (stars between 1 and 5),
  outcome text check (outcome in ('completed', 'cancelled_own_fault', 'arbitrated_own_fault', 'client_fault', 'no_fault')),
  until_at timestamptz,
  subject text, -- what it is about; `annulled` names the subject that counts no more
  stream text not null,
  seq int not null,
  constraint fact_posted_once unique (stream, seq, kind, member),
  check ((kind = 'earning') = (amount_minor is not null)),
  check ((kind = 'rating') = (stars is not null)),
  check ((kind = 'ending') = (outcome is not null))
);
create index on standing.fact (member, at);
-- Of a conversation the first message of the client and the first answer to it count, and an agreement is won once.
create unique index fact_first on standing.fact (stream, kind) where kind in ('first_message', 'answer', 'win');
grant select, insert on standing.fact to garante_app;

create table standing.score (
  member text primary key,
  score numeric(5, 2) not null check (score between 0 and 100),
  formula int not null,
  -- The midnight (UTC) that was `now` for it.
  as_of timestamptz not null,
  computed_at timestamptz not null
);
create index on standing.score (as_of);
grant select, insert, update on standing.score to garante_app;
