-- Where the cash is: payments in, refunds and payouts, as our side of what a provider holds for us.
create schema payments;
grant usage on schema payments to garante_app;

-- A payment by a client for one milestone. The provider's word is looked up, never believed from a message.
create table payments.funding (
  id text primary key check (id like 'fnd\_%'),
  engagement text not null,
  milestone text not null,
  payer text not null, -- the member or company whose money it is
  by_member text not null,
  professional text not null,
  provider text not null,
  method text not null check (method in ('card', 'instant', 'bank')),
  amount bigint not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  description text not null,
  lang text not null check (lang in ('en', 'es', 'pt')),
  status text not null check (status in (
    'opened', 'pending', 'requires_action', 'processing', 'succeeded', 'failed', 'canceled', 'expired', 'contradicted')),
  failure text,
  contradiction text, -- what the provider said that cannot be; a person looks
  provider_id text,
  checkout_url text,
  opened_at timestamptz not null,
  ended_at timestamptz,
  superseded_at timestamptz, -- the client chose another way to pay; if it is paid all the same, it goes back
  heard_at timestamptz, -- when the engagement took notice of the end
  taken text check (taken in ('held', 'returned', 'noted')), -- what it did with it
  seen_at timestamptz, -- when the provider was last asked
  unique (provider, provider_id),
  check ((heard_at is null) = (taken is null))
);
create unique index funding_under_way on payments.funding (milestone)
  where status in ('opened', 'pending', 'requires_action', 'processing') and superseded_at is null;
create unique index funding_held_once on payments.funding (milestone) where taken = 'held';
create index funding_milestone on payments.funding (milestone);
create index funding_payer on payments.funding (payer, opened_at desc);
create index funding_professional on payments.funding (professional, opened_at desc);
create index funding_unheard on payments.funding (ended_at) where heard_at is null and ended_at is not null;
create index funding_open on payments.funding (seen_at) where ended_at is null;
grant select, insert on payments.funding to garante_app;
grant update (status, failure, contradiction, provider_id, checkout_url, ended_at, superseded_at, heard_at, taken, seen_at)
  on payments.funding to garante_app;

-- Money on its way back to the instrument it came from: that of the funding, and no other.
create table payments.refund (
  id text primary key check (id like 'rfd\_%'),
  funding text not null references payments.funding,
  engagement text not null,
  milestone text not null,
  client text not null,
  amount bigint not null check (amount > 0),
  currency text not null,
  reason text not null,
  status text not null default 'opened' check (status in ('opened', 'pending', 'succeeded', 'failed')),
  failure text,
  contradiction text,
  provider_id text unique,
  opened_at timestamptz not null,
  ended_at timestamptz,
  seen_at timestamptz
);
create index refund_funding on payments.refund (funding);
create index refund_client on payments.refund (client, opened_at desc);
create index refund_open on payments.refund (seen_at) where ended_at is null;
grant select, insert on payments.refund to garante_app;
grant update (status, failure, contradiction, provider_id, ended_at, seen_at) on payments.refund to garante_app;

-- Where a professional wants to be paid. Rows stay; the newest counts, once its time has come.
create table payments.destination (
  id text primary key check (id like 'dst\_%'),
  member text not null,
  name text not null,
  account text not null,
  set_at timestamptz not null,
  usable_at timestamptz not null check (usable_at >= set_at)
);
create index destination_member on payments.destination (member, set_at desc);
grant select, insert on payments.destination to garante_app;

create table payments.payout (
  id text primary key check (id like 'pyo\_%'),
  member text not null,
  provider text not null,
  destination text not null references payments.destination,
  amount bigint not null check (amount > 0),
  currency text not null,
  approvals_needed smallint not null check (approvals_needed in (0, 2)),
  status text not null check (status in ('awaiting_approval', 'opened', 'in_transit', 'paid', 'failed', 'declined')),
  failure text,
  contradiction text,
  provider_id text unique,
  requested_at timestamptz not null,
  ended_at timestamptz,
  seen_at timestamptz
);
create index payout_member on payments.payout (member, requested_at desc);
create index payout_open on payments.payout (seen_at) where ended_at is null;
create index payout_waiting on payments.payout (requested_at) where status = 'awaiting_approval';
grant select, insert on payments.payout to garante_app;
grant update (status, failure, contradiction, provider_id, ended_at, seen_at) on payments.payout to garante_app;

-- Two people let a large payout go. Facts: nobody takes an approval back, a decline ends the payout.
create table payments.approval (
  payout text not null references payments.payout,
  staff text not null,
  verdict text not null check (verdict in ('approved', 'declined')),
  reason text not null,
  at timestamptz not null,
  constraint already_looked primary key (payout, staff)
);
grant select, insert on payments.approval to garante_app;

-- What is to be asked of the provider, written in the transaction that decided it. The id is the key of the request, so
-- a request whose answer was lost is made again and acts once.
create table payments.effect (
  id text primary key check (id like 'eff\_%'),
  kind text not null check (kind in ('checkout', 'refund', 'payout')),
  subject text not null,
  point text not null default 'committed' check (point in ('committed', 'sent', 'answered', 'stuck')),
  attempts int not null default 0,
  fault text,
  due_at timestamptz not null default clock_timestamp(), -- the wall's clock: providers do not know ours
  leased_until timestamptz,
  first_sent_at timestamptz,
  answered_at timestamptz,
  unique (kind, subject)
);
create index effect_due on payments.effect (due_at) where point in ('committed', 'sent');
grant select, insert on payments.effect to garante_app;
grant update (point, attempts, fault, due_at, leased_until, first_sent_at, answered_at) on payments.effect to garante_app;

-- Each message of a provider once, as it came: what the signature covers are these bytes.
create table payments.provider_event (
  provider text not null,
  event_id text not null,
  type text not null,
  object_kind text not null check (object_kind in ('payment', 'refund', 'payout')),
  object_id text not null,
  body bytea not null,
  sent_at timestamptz not null,
  received_at timestamptz not null,
  processed_at timestamptz,
  attempts int not null default 0,
  due_at timestamptz not null default clock_timestamp(),
  leased_until timestamptz,
  outcome text,
  primary key (provider, event_id)
);
create index provider_event_open on payments.provider_event (due_at) where processed_at is null;
grant select, insert on payments.provider_event to garante_app;
grant update (processed_at, attempts, due_at, leased_until, outcome) on payments.provider_event to garante_app;

-- What a payment was for, for later modules' lists and receipts.
create view payments.shown_funding as
  select id, engagement, milestone, payer, professional, method, amount, currency, description, status, failure,
         opened_at, ended_at, taken
  from payments.funding;
grant select on payments.shown_funding to garante_app;
