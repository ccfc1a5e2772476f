-- Engagements: what two people agreed, the money that is protected for it, what was delivered, and how it ended.
create schema engagements;
grant usage on schema engagements to garante_app;

-- One agreement between the two of an engagement; its wordings are kept beside it, every one of them.
create table engagements.agreement (
  engagement text primary key references hiring.engagement,
  project text not null references hiring.project,
  client text not null,
  professional text not null references accounts.member,
  proposal text,
  currency char(3) not null,
  terms jsonb not null, -- the numbers of the house on the day of the agreement
  status text not null check (status in ('proposed', 'declined', 'in_force', 'cancelled', 'closed')),
  in_force_at timestamptz,
  ended_at timestamptz,
  check ((status in ('in_force', 'cancelled', 'closed')) = (in_force_at is not null)),
  check ((status in ('cancelled', 'closed')) = (ended_at is not null))
);
-- Two clients of one company may choose at the same moment; one of them was first.
create unique index project_already_awarded on engagements.agreement (project) where status in ('in_force', 'closed');
create index agreement_client on engagements.agreement (client, engagement desc);
create index agreement_professional on engagements.agreement (professional, engagement desc);
grant select, insert on engagements.agreement to garante_app;
grant update (proposal, currency, terms, status, in_force_at, ended_at) on engagements.agreement to garante_app;

create table engagements.version (
  engagement text not null references engagements.agreement,
  version int not null check (version > 0),
  body jsonb not null, -- title, scope, guidelines, cancellation, rounds, criteria, milestones
  side text not null check (side in ('client', 'professional')),
  note text not null,
  status text not null check (status in ('proposed', 'accepted', 'declined', 'withdrawn')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  answered_by text,
  answered_at timestamptz,
  primary key (engagement, version),
  check ((status = 'proposed') = (answered_at is null))
);
create unique index change_already_open on engagements.version (engagement) where status = 'proposed';
grant select, insert on engagements.version to garante_app;
grant update (status, answered_by, answered_at) on engagements.version to garante_app;

create table engagements.milestone (
  id text primary key check (id like 'mil\_%'),
  engagement text not null references engagements.agreement,
  n int not null check (n > 0),
  title text not null,
  amount bigint not null check (amount > 0),
  refunded bigint not null default 0,
  due_on date,
  criteria text[] not null default '{}',
  status text not null check (status in ('agreed', 'funding', 'funded', 'delivered', 'released', 'refunded', 'cancelled')),
  funding text, -- the payment under way, or the one that is held
  failure text,
  funded_at timestamptz,
  deliveries int not null default 0,
  delivery text, -- the one under review, or the one that was accepted
  delivered_at timestamptz,
  window_ends_at timestamptz,
  extended boolean not null default false,
  rounds int not null default 0,
  ended_at timestamptz,
  check (refunded between 0 and amount),
  check (status in ('agreed', 'funding', 'cancelled') or (funding is not null and funded_at is not null)),
  check (status <> 'delivered' or (delivery is not null and delivered_at is not null and window_ends_at > delivered_at)),
  check ((status in ('released', 'refunded', 'cancelled')) = (ended_at is not null)),
  check (status <> 'refunded' or refunded = amount)
) with (fillfactor = 70);
create index milestone_engagement on engagements.milestone (engagement, n);
grant select, insert on engagements.milestone to garante_app;
grant update (n, title, amount, refunded, due_on, criteria, status, funding, failure, funded_at, deliveries, delivery,
  delivered_at, window_ends_at, extended, rounds, ended_at) on engagements.milestone to garante_app;

-- The rules say it; this holds it even against a rule that forgets: protected amounts stay, and what ended has ended.
create function engagements.hold_milestone() returns trigger language plpgsql as $$
begin
  if old.status in ('released', 'refunded', 'cancelled') and (new.status, new.amount, new.refunded) is distinct from (old.status, old.amount, old.refunded) then
    raise exception 'milestone % has ended', old.id using errcode = '23514', constraint = 'already_settled';
  elsif old.status <> 'agreed' and new.amount <> old.amount then
    raise exception 'the amount of milestone % is protected', old.id using errcode = '23514', constraint = 'protected_amount_stays';
  end if;
  return new;
end $$;
create trigger milestone_holds before update on engagements.milestone
  for each row execute function engagements.hold_milestone();

-- How a milestone ended: once, whoever was first.
create table engagements.ending (
  milestone text not null references engagements.milestone,
  how text not null check (how in ('released', 'refunded', 'cancelled')),
  by text not null,
  at timestamptz not null,
  constraint already_settled primary key (milestone)
);
grant select, insert on engagements.ending to garante_app;

create table engagements.release (
  milestone text primary key references engagements.ending,
  engagement text not null,
  client text not null,
  professional text not null,
  currency char(3) not null,
  gross bigint not null,
  fee bigint not null check (fee >= 0),
  net bigint not null check (net >= 0),
  gross_base bigint, -- in the base currency of the house; null for a currency without a rate
  how text not null check (how in ('accepted', 'silence')),
  delivery text not null,
  transfer text not null,
  by text not null,
  at timestamptz not null,
  check (gross = fee + net)
);
create index release_pair on engagements.release (client, professional);
grant select, insert on engagements.release to garante_app;

create table engagements.delivery (
  id text primary key check (id like 'dlv\_%'),
  milestone text not null references engagements.milestone,
  n int not null,
  text text not null,
  items jsonb not null, -- [{criterion, text, links}]
  by text not null,
  at timestamptz not null,
  window_ends_at timestamptz not null,
  unique (milestone, n)
);
grant select, insert on engagements.delivery to garante_app;

create table engagements.change_request (
  id text primary key check (id like 'chg\_%'),
  milestone text not null references engagements.milestone,
  delivery text not null unique references engagements.delivery,
  round int not null,
  items jsonb not null, -- [{criterion, text}]
  by text not null,
  at timestamptz not null,
  unique (milestone, round)
);
grant select, insert on engagements.change_request to garante_app;

create table engagements.extension (
  delivery text not null references engagements.delivery,
  ends_at timestamptz not null,
  by text not null,
  at timestamptz not null,
  constraint already_extended primary key (delivery)
);
grant select, insert on engagements.extension to garante_app;

create table engagements.refund_request (
  id text primary key check (id like 'rfr\_%'),
  milestone text not null references engagements.milestone,
  amount bigint not null check (amount > 0),
  reason text not null,
  status text not null default 'open' check (status in ('open', 'accepted', 'declined', 'withdrawn')),
  by text not null,
  asked_at timestamptz not null,
  answered_by text,
  answered_at timestamptz,
  answer text,
  check ((status = 'open') = (answered_at is null))
);
create unique index refund_already_requested on engagements.refund_request (milestone) where status = 'open';
grant select, insert on engagements.refund_request to garante_app;
grant update (status, answered_by, answered_at, answer) on engagements.refund_request to garante_app;

-- What went back, whole or in part. The way of the money to the payer's instrument is with payments, under the same id.
create table engagements.refund (
  id text primary key check (id like 'rfd\_%'),
  milestone text not null references engagements.milestone,
  request text references engagements.refund_request,
  amount bigint not null check (amount > 0),
  reason text not null,
  transfer text not null,
  by text not null,
  at timestamptz not null
);
create index refund_milestone on engagements.refund (milestone, at);
grant select, insert on engagements.refund to garante_app;

-- A card that was declined is taken away unread, so rows may be deleted here.
create table engagements.contact_card (
  engagement text not null references engagements.agreement,
  side text not null check (side in ('client', 'professional')),
  email text,
  phone text,
  other text,
  by text not null,
  given_at timestamptz not null,
  constraint contact_already_given primary key (engagement, side)
);
grant select, insert, delete on engagements.contact_card to garante_app;

-- What later modules may join.
create view engagements.shown_stage as
  select a.engagement,
         case when a.status = 'closed' then 'closed'
              when exists (select from engagements.milestone m where m.engagement = a.engagement and m.funded_at is not null
                             and (m.status <> 'refunded' or m.deliveries > 0)) then 'funded'
              else 'talking' end as stage,
         case when a.status = 'closed' then
           (select max(m.ended_at) from engagements.milestone m where m.engagement = a.engagement and m.status = 'released')
             + (a.terms->>'caseWindowDays')::int * interval '24 hours' end as contact_until
  from engagements.agreement a;
create view engagements.shown_milestone as
  select m.id, m.engagement, a.project, a.client, a.professional, m.n, m.title, m.amount, m.refunded, a.currency, m.due_on,
         m.status, m.funded_at, m.deliveries, m.delivered_at, m.window_ends_at, m.ended_at
  from engagements.milestone m join engagements.agreement a using (engagement);
create view engagements.shown_release as
  select milestone, engagement, client, professional, currency, gross, fee, net, how, transfer, at from engagements.release;
create view engagements.shown_agreement as
  select engagement, project, client, professional, currency, status, in_force_at, ended_at from engagements.agreement;
grant select on engagements.shown_stage, engagements.shown_milestone, engagements.shown_release, engagements.shown_agreement
  to garante_app;
