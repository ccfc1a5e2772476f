-- The sandbox provider is the world outside, with books of its own: nothing of the house may look in here.
create schema sandbox;

-- `next_status` is what time does to a row unless something comes first: when the house's clock reaches `next_at`, or
-- the wall's clock `next_wall_at`, whichever is earlier.
create table sandbox.payment (
  id text primary key,
  seq bigint generated always as identity, -- a clock that stands still dates many rows alike
  token text not null unique,
  reference text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  method text not null check (method in ('card', 'instant', 'bank')),
  status text not null default 'pending'
    check (status in ('pending', 'requires_action', 'processing', 'succeeded', 'failed', 'canceled', 'expired')),
  failure text,
  description text not null,
  lang text not null check (lang in ('en', 'es', 'pt')),
  return_url text not null,
  cancel_url text not null,
  attempts int not null default 0,
  refunded_minor bigint not null default 0 check (refunded_minor between 0 and amount_minor),
  next_status text,
  next_at timestamptz,
  next_wall_at timestamptz,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  check ((next_status is null) = (next_at is null))
);
create index payment_next on sandbox.payment (next_at) where next_status is not null;
create index payment_next_wall on sandbox.payment (next_wall_at) where next_wall_at is not null;

create table sandbox.refund (
  id text primary key,
  seq bigint generated always as identity, -- a clock that stands still dates many rows alike
  payment_id text not null references sandbox.payment,
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  reason text not null,
  status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
  failure text,
  next_status text,
  next_at timestamptz,
  next_wall_at timestamptz,
  created_at timestamptz not null,
  check ((next_status is null) = (next_at is null))
);
create index refund_payment on sandbox.refund (payment_id);
create index refund_next on sandbox.refund (next_at) where next_status is not null;
create index refund_next_wall on sandbox.refund (next_wall_at) where next_wall_at is not null;

create table sandbox.payout (
  id text primary key,
  seq bigint generated always as identity, -- a clock that stands still dates many rows alike
  reference text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  destination_name text not null,
  destination_account text not null,
  status text not null default 'in_transit' check (status in ('in_transit', 'paid', 'failed')),
  failure text,
  next_status text,
  next_at timestamptz,
  next_wall_at timestamptz,
  created_at timestamptz not null,
  check ((next_status is null) = (next_at is null))
);
create index payout_next on sandbox.payout (next_at) where next_status is not null;
create index payout_next_wall on sandbox.payout (next_wall_at) where next_wall_at is not null;

-- What the provider holds for its customer: paid in, less what was sent back or paid out.
create table sandbox.balance (
  currency char(3) primary key,
  available_minor bigint not null check (available_minor >= 0)
);

-- Answers under the customer's keys: the same request again acts once.
create table sandbox.answer (
  key text primary key check (length(key) between 1 and 255),
  hash text not null,
  answer text,
  at timestamptz not null
);

create table sandbox.event (
  id text primary key,
  seq bigint generated always as identity, -- a clock that stands still dates many rows alike
  kind text not null check (kind in ('payment', 'refund', 'payout')),
  object_id text not null,
  body text not null,
  at timestamptz not null
);
create index event_object on sandbox.event (object_id);

-- One row for each time an event is to be delivered; it is tried until the receiver says yes.
create table sandbox.delivery (
  id bigint generated always as identity primary key,
  event_id text not null references sandbox.event,
  attempts int not null default 0,
  due_at timestamptz not null,
  due_wall_at timestamptz not null,
  delivered_at timestamptz,
  last_outcome text
);
create index delivery_due on sandbox.delivery (due_at) where delivered_at is null;
create index delivery_due_wall on sandbox.delivery (due_wall_at) where delivered_at is null;
create index delivery_event on sandbox.delivery (event_id);

grant usage on schema sandbox to garante_app;
grant select, insert, update, delete on all tables in schema sandbox to garante_app;
