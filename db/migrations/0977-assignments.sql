-- Assignments: work at a place and a time. Each has a heading among the projects, so that talk, agreement, money, cases and reviews
-- between client and professional are the same as for any other work.
create schema assignments;
grant usage on schema assignments to garante_app;

-- A project that only heads an assignment is found, edited and awarded nowhere but there.
alter table hiring.project add column assignment text check (assignment like 'asg\_%');
create unique index project_heads_one on hiring.project (assignment) where assignment is not null;

-- An agreement that goes with an assignment changes, ends and is delivered with it. On terms, payment is promised for a day after
-- approval, so the two stand as if a payment were protected.
alter table engagements.agreement add column assignment text check (assignment like 'asg\_%');
alter table engagements.agreement add column on_terms boolean not null default false check (not on_terms or assignment is not null);
alter table engagements.release drop constraint release_delivery_check;
alter table engagements.release drop constraint release_how_check;
alter table engagements.release add constraint release_how_check check (how in ('accepted', 'silence', 'settled', 'awarded', 'cancelled'));
alter table engagements.release add constraint release_delivery_check check (delivery is not null or how in ('settled', 'awarded', 'cancelled'));
grant update (assignment, on_terms) on engagements.agreement to garante_app;

create or replace view engagements.shown_stage as
  select a.engagement,
         case when a.status = 'closed' then 'closed'
              when a.on_terms and a.status = 'in_force' then 'funded'
              when exists (select from engagements.milestone m where m.engagement = a.engagement and m.funded_at is not null
                             and (m.status <> 'refunded' or m.deliveries > 0)) then 'funded'
              else 'talking' end as stage,
         case when a.status = 'closed' then
           (select max(m.ended_at) from engagements.milestone m where m.engagement = a.engagement and m.status = 'released')
             + (a.terms->>'caseWindowDays')::int * interval '24 hours' end as contact_until
  from engagements.agreement a;

create table assignments.assignment (
  id text primary key check (id like 'asg\_%'),
  owner text not null check (owner like 'mem\_%' or owner like 'com\_%'),
  author text not null references accounts.member,
  project text unique references hiring.project, -- its heading, from the moment it is sent
  status text not null check (status in ('draft', 'sent', 'assigned', 'confirmed', 'in_progress', 'on_hold', 'pending_approval',
    'approved', 'paid', 'cancelled', 'abandoned')),
  body jsonb not null, -- what the client wrote
  edition int not null check (edition > 0),
  currency char(3) not null,
  category text,
  city text not null default '',
  country char(2),
  starts_at timestamptz,
  ends_at timestamptz,
  pay_max bigint check (pay_max > 0),
  audience text check (audience in ('market', 'pool', 'named')),
  pool text,
  mode text check (mode in ('first', 'choose')),
  terms_days int check (terms_days in (0, 7, 15, 21, 30, 45, 90)), -- null: protected before the work
  professional text references accounts.member,
  engagement text,
  milestone text,
  made_at timestamptz not null,
  sent_at timestamptz,
  assigned_at timestamptz,
  confirmed_at timestamptz,
  approved_at timestamptz,
  pay bigint check (pay >= 0), -- what was approved, expenses and bonus included
  due_at timestamptz,
  paid_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  absence jsonb, -- {what, reason, by, at, endsAt, contested}: the client says that nobody came, or somebody left
  check ((status = 'draft') = (sent_at is null) or status = 'cancelled'),
  check (status in ('draft', 'sent', 'cancelled') or (professional is not null and engagement is not null and milestone is not null)),
  constraint assignment_not_complete check (sent_at is null or (starts_at is not null and ends_at > starts_at
    and pay_max is not null and audience is not null and mode is not null and project is not null)),
  check ((audience = 'pool') = (pool is not null) or audience is null)
);
create index assignment_market on assignments.assignment (starts_at, id) where status = 'sent' and audience = 'market';
create index assignment_pool on assignments.assignment (pool, starts_at) where status = 'sent' and pool is not null;
create index assignment_owner on assignments.assignment (owner, id desc);
create index assignment_professional on assignments.assignment (professional, starts_at);
create unique index assignment_engagement on assignments.assignment (engagement) where engagement is not null;
grant select, insert, update on assignments.assignment to garante_app;
grant delete on assignments.assignment to garante_app; -- drafts only: nobody else has read them

create table assignments.template (
  id text primary key check (id like 'tpl\_%'),
  owner text not null check (owner like 'mem\_%' or owner like 'com\_%'),
  author text not null references accounts.member,
  name text not null,
  body jsonb not null,
  at timestamptz not null
);
create unique index template_name_taken on assignments.template (owner, lower(name));
grant select, insert, delete on assignments.template to garante_app;

-- What came of each row of a table; the drafts it made stand for themselves.
create table assignments.import (
  id text primary key check (id like 'ami\_%'),
  owner text not null check (owner like 'mem\_%' or owner like 'com\_%'),
  by text not null references accounts.member,
  report jsonb not null, -- [{line, title, assignment, problems: [{param, code, detail}]}]
  at timestamptz not null
);
create index import_owner on assignments.import (owner, id desc);
grant select, insert on assignments.import to garante_app;

-- Terms of one side put to the other: an offer of the client, an application of a professional, a counter-offer of either.
create table assignments.offer (
  id text primary key check (id like 'aof\_%'),
  assignment text not null references assignments.assignment,
  engagement text not null,
  professional text not null references accounts.member,
  side text not null check (side in ('client', 'professional')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  pay jsonb not null,
  text text not null,
  status text not null check (status in ('open', 'accepted', 'declined', 'answered', 'withdrawn', 'expired', 'overtaken')),
  by text not null references accounts.member,
  at timestamptz not null,
  expires_at timestamptz not null check (expires_at > at),
  decided_at timestamptz
);
create unique index one_open_offer on assignments.offer (assignment, professional) where status = 'open';
create index offer_professional on assignments.offer (professional, id desc);
grant select, insert on assignments.offer to garante_app;
grant update (status, decided_at) on assignments.offer to garante_app;

create table assignments.visit (
  id text primary key check (id like 'vis\_%'),
  assignment text not null references assignments.assignment,
  professional text not null,
  n int not null check (n > 0),
  in_at timestamptz not null,
  out_at timestamptz check (out_at > in_at),
  in_metres int check (in_metres >= 0), -- from the place, where the person allowed it and the place has coordinates
  out_metres int check (out_metres >= 0),
  in_as_recorded timestamptz, -- before a correction that both agreed to
  out_as_recorded timestamptz,
  unique (assignment, professional, n)
);
create unique index already_checked_in on assignments.visit (assignment) where out_at is null;
grant select, insert on assignments.visit to garante_app;
grant update (in_at, out_at, out_metres, in_as_recorded, out_as_recorded) on assignments.visit to garante_app;

-- What one side asks of the other while the work runs.
create table assignments.ask (
  id text primary key check (id like 'ask\_%'),
  assignment text not null references assignments.assignment,
  side text not null check (side in ('client', 'professional')),
  kind text not null check (kind in ('reschedule', 'budget', 'expense', 'bonus', 'adjust', 'correction')),
  amount bigint check (amount > 0),
  starts_at timestamptz,
  ends_at timestamptz check (ends_at > starts_at),
  visit text references assignments.visit,
  text text not null,
  status text not null check (status in ('open', 'accepted', 'declined', 'withdrawn')),
  milestone text, -- where the money for it is protected
  by text not null references accounts.member,
  at timestamptz not null,
  answered_by text,
  answered_at timestamptz,
  answer text not null default '',
  check ((status = 'open') = (answered_at is null)),
  check (kind in ('reschedule', 'correction') or amount is not null)
);
create unique index ask_waits on assignments.ask (assignment, kind, side) where status = 'open';
create index ask_assignment on assignments.ask (assignment, at);
grant select, insert on assignments.ask to garante_app;
grant update (status, milestone, answered_by, answered_at, answer) on assignments.ask to garante_app;

-- Something happened that both should read: on the way, delayed, the site was closed.
create table assignments.note (
  id text primary key check (id like 'ano\_%'),
  assignment text not null references assignments.assignment,
  side text not null check (side in ('client', 'professional')),
  kind text not null check (kind in ('on_the_way', 'delayed', 'cannot_enter', 'needs_more_time', 'other')),
  text text not null,
  by text not null,
  at timestamptz not null
);
create index note_assignment on assignments.note (assignment, at);
grant select, insert on assignments.note to garante_app;

-- Things that travel for the work: parts to the professional, equipment back to the client.
create table assignments.shipment (
  assignment text not null references assignments.assignment,
  item text not null, -- its id in the body
  step text not null check (step in ('sent', 'received', 'sent_back', 'back')),
  tracking text not null default '',
  by text not null,
  at timestamptz not null,
  constraint shipment_already_there primary key (assignment, item, step)
);
grant select, insert on assignments.shipment to garante_app;

create table assignments.closeout (
  id text primary key check (id like 'cls\_%'),
  assignment text not null references assignments.assignment,
  n int not null check (n > 0),
  text text not null,
  items jsonb not null, -- [{deliverable, text}]
  units int check (units >= 0),
  minutes int not null check (minutes >= 0),
  work_pay bigint not null check (work_pay >= 0),
  by text not null,
  at timestamptz not null,
  window_ends_at timestamptz not null check (window_ends_at > at),
  outcome text check (outcome in ('approved', 'sent_back')),
  reason text not null default '',
  decided_by text,
  decided_at timestamptz,
  check ((outcome is null) = (decided_at is null)),
  unique (assignment, n)
);
create unique index already_complete on assignments.closeout (assignment) where outcome is null;
grant select, insert on assignments.closeout to garante_app;
grant update (outcome, reason, decided_by, decided_at) on assignments.closeout to garante_app;

-- How somebody kept to what was agreed, for the figures of policy 7; facts only, computed when they are asked for.
create table assignments.attendance (
  assignment text not null references assignments.assignment,
  professional text not null,
  kind text not null check (kind in ('on_time', 'late', 'completed', 'withdrew', 'withdrew_late', 'no_show', 'left')),
  at timestamptz not null,
  primary key (assignment, professional, kind)
);
create index attendance_of on assignments.attendance (professional, at);
grant select, insert, delete on assignments.attendance to garante_app;

-- How a client kept to it: cancelled late, and whether the fee was paid; paid after the due day.
create table assignments.client_mark (
  assignment text not null references assignments.assignment,
  client text not null,
  kind text not null check (kind in ('cancelled_late', 'fee_declined', 'paid_in_time', 'paid_late')),
  days int not null default 0 check (days >= 0), -- past due
  at timestamptz not null,
  primary key (assignment, kind)
);
create index client_mark_of on assignments.client_mark (client, at);
grant select, insert on assignments.client_mark to garante_app;

-- Companies whom the operator lets pay after approval.
create table assignments.credit (
  party text not null check (party like 'mem\_%' or party like 'com\_%'),
  days_max int not null check (days_max in (0, 7, 15, 21, 30, 45, 90)),
  by text not null,
  at timestamptz not null,
  ended_at timestamptz
);
create unique index terms_already_given on assignments.credit (party) where ended_at is null;
grant select, insert on assignments.credit to garante_app;
grant update (ended_at) on assignments.credit to garante_app;

-- Whether a client who may pay after approval paid in time.
alter table standing.client_fact add column due_at timestamptz;
alter table standing.client_fact drop constraint client_fact_kind_check;
alter table standing.client_fact add constraint client_fact_kind_check
  check (kind in ('client_rating', 'client_annulled', 'client_restored', 'delivered', 'decided', 'paid'));

create view engagements.shown_version as select engagement, version, status from engagements.version;
grant select on engagements.shown_version to garante_app;

-- What later modules may join.
create view assignments.shown_assignment as
  select id, owner, status, project, engagement, professional, starts_at, ends_at, currency, pay_max, terms_days from assignments.assignment;
grant select on assignments.shown_assignment to garante_app;

-- What somebody wrote here goes with their other words; times, sums and who kept to what stay, because they are about both.
create function custody.erase_assignments(who text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from vault.erasure e where e.author = who) then return; end if;
  delete from assignments.assignment where owner = who and status = 'draft';
  delete from assignments.template where owner = who;
  update assignments.import set report = '[]' where by = who;
  update assignments.assignment set ended_because = null,
    body = body || '{"title": "–", "description": "–", "place": "", "city": "", "address": "", "contact": "", "instructions": "", "fields": []}'
    where author = who;
  update assignments.assignment set absence = absence || '{"reason": ""}' where author = who and absence is not null;
  update assignments.offer set text = '' where by = who;
  update assignments.ask set text = '' where by = who;
  update assignments.ask set answer = '' where answered_by = who;
  update assignments.note set text = '' where by = who;
  update assignments.shipment set tracking = '' where by = who;
  update assignments.closeout set text = '', items = '[]' where by = who;
  update assignments.closeout set reason = '' where decided_by = who;
end $$;
revoke all on function custody.erase_assignments from public;
grant execute on function custody.erase_assignments to garante_app;
