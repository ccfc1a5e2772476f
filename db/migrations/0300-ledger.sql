-- Who is owed what: accounts, transfers whose legs add up to nothing, and balances that cannot be spent twice.
create schema ledger;
grant usage on schema ledger to garante_app;

-- The chart. Amounts are what an account has received: what we owe stands above zero, the cash that covers it below.
-- A locked account is one that somebody may draw on, so its balance is written with every leg and never falls below
-- zero. An append account is one that everybody adds to (fees, cash): nobody waits for it, its legs are folded in later.
create table ledger.chart (
  kind text primary key,
  mode text not null check (mode in ('locked', 'append')),
  floored boolean not null,
  by_currency boolean not null -- whether its accounts are kept per currency and end in one
);
insert into ledger.chart (kind, mode, floored, by_currency) values
  ('escrow', 'locked', true, false),
  ('dispute_suspense', 'locked', true, false),
  ('payable', 'locked', true, true),
  ('refund_due', 'locked', true, true),
  ('tax_withheld', 'locked', true, true),
  ('provider_cash', 'append', false, true),
  ('payin_in_transit', 'append', false, true),
  ('payout_in_transit', 'append', false, true),
  ('platform_fee', 'append', false, true),
  ('cancellation_fee', 'append', false, true),
  ('provider_fee', 'append', false, true),
  ('chargeback_loss', 'append', false, true),
  ('fx_result', 'append', false, true),
  ('rounding', 'append', false, true);
grant select on ledger.chart to garante_app;

create table ledger.account (
  id text primary key, -- its name: escrow:mil_…, payable:mem_…:USD, platform_fee:USD
  kind text not null references ledger.chart,
  mode text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  owner text -- the milestone, member, company or provider it is kept for; null for the house's own
);
create index account_owner on ledger.account (owner);
grant select on ledger.account to garante_app;

create table ledger.balance (
  account text primary key references ledger.account,
  posted bigint not null default 0,
  version bigint not null default 0, -- how many legs are in it
  floored boolean not null,
  constraint balance_too_low check (posted >= 0 or not floored)
) with (fillfactor = 50);
grant select on ledger.balance to garante_app;

create table ledger.transfer (
  id text primary key check (id like 'trf\_%'),
  kind text not null,
  currency text not null,
  cause text not null, -- what made it happen; for ever, the same cause moves money once
  milestone text,
  reverses text references ledger.transfer,
  actor text not null,
  at timestamptz not null,
  constraint already_settled unique (cause)
);
create index transfer_milestone on ledger.transfer (milestone) where milestone is not null;
grant select on ledger.transfer to garante_app;

-- No foreign keys on purpose: they would lock the one fee account for every release. The trigger below looks instead,
-- and what it has seen stays true, because accounts and transfers are never deleted or changed.
create table ledger.leg (
  transfer text not null,
  n smallint not null,
  account text not null,
  amount bigint not null check (amount <> 0),
  balance_after bigint, -- of a locked account, with its version; null for an append account
  version bigint,
  primary key (transfer, n)
);
create unique index leg_chain on ledger.leg (account, version) where version is not null;
grant select on ledger.leg to garante_app;

-- Legs of append accounts that are not yet folded into their balance.
create table ledger.delta (
  account text not null,
  amount bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
grant select on ledger.delta to garante_app;

-- Look-ups stand as subqueries of one row each, here and below: a plan made while the tables were small stays good.
create function ledger.check_legs() returns trigger language plpgsql as $$
declare wrong record;
begin
  select f.transfer, sum(f.amount) as off, bool_or(f.mixed) as mixed into wrong
  from (
    select transfer, n, account, amount,
           (select currency from ledger.transfer where id = fresh.transfer)
             is distinct from (select currency from ledger.account where id = fresh.account) as mixed
    from fresh
  ) f
  group by f.transfer
  having sum(f.amount) <> 0 or count(*) < 2 or min(f.n) <> 1 or max(f.n) <> count(*)
      or count(distinct f.account) < count(*) or bool_or(f.mixed)
  limit 1;
  if wrong.mixed then
    raise exception 'transfer % mixes currencies', wrong.transfer using errcode = '23514', constraint = 'currency_mixed';
  elsif found then
    raise exception 'the legs of transfer % are off by % or not whole', wrong.transfer, wrong.off
      using errcode = '23514', constraint = 'legs_add_up';
  end if;
  return null;
end $$;
create trigger legs_add_up after insert on ledger.leg
  referencing new table as fresh for each statement execute function ledger.check_legs();

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger does not change: write a transfer that reverses' using errcode = '42501';
end $$;
create trigger account_stays before update or delete or truncate on ledger.account
  for each statement execute function ledger.refuse_change();
create trigger transfer_stays before update or delete or truncate on ledger.transfer
  for each statement execute function ledger.refuse_change();
create trigger leg_stays before update or delete or truncate on ledger.leg
  for each statement execute function ledger.refuse_change();

-- An account opens when money first comes to it; two who open it at once find the same one.
create function ledger.open_account(name text, new_currency text) returns text
language plpgsql security definer set search_path = '' as $$
declare how ledger.chart;
begin
  select * into how from ledger.chart where kind = split_part(name, ':', 1);
  if not found or (how.by_currency and name not like '%:' || new_currency) then
    raise exception 'there can be no account %', name using errcode = '23514', constraint = 'account_unknown';
  end if;
  insert into ledger.account (id, kind, mode, currency, owner)
  values (name, how.kind, how.mode, new_currency,
          case when name like '%:%:%' or not how.by_currency then split_part(name, ':', 2) end)
  on conflict do nothing;
  insert into ledger.balance (account, floored) values (name, how.floored) on conflict do nothing;
  return how.mode;
end $$;

-- The one way to move money. Accounts come sorted by name, so that two transfers never wait for each other in a circle.
create function ledger.post(
  new_id text, new_kind text, new_currency text, new_cause text, new_milestone text, new_reverses text,
  new_actor text, new_at timestamptz, accounts text[], amounts bigint[]
) returns void language plpgsql security definer set search_path = '' as $$
declare
  how text;
  after bigint;
  place bigint;
  balances bigint[];
  versions bigint[];
begin
  insert into ledger.transfer (id, kind, currency, cause, milestone, reverses, actor, at)
  values (new_id, new_kind, new_currency, new_cause, new_milestone, new_reverses, new_actor, new_at);

  for n in 1 .. cardinality(accounts) loop
    select mode into how from ledger.account where id = accounts[n];
    if not found then
      how := ledger.open_account(accounts[n], new_currency);
    end if;
    if how = 'locked' then
      update ledger.balance set posted = posted + amounts[n], version = version + 1 where account = accounts[n]
      returning posted, version into after, place;
    else
      insert into ledger.delta (account, amount) values (accounts[n], amounts[n]);
      after := null;
      place := null;
    end if;
    balances[n] := after;
    versions[n] := place;
  end loop;

  insert into ledger.leg (transfer, n, account, amount, balance_after, version)
  select new_id, l.n, l.account, l.amount, l.balance_after, l.version
  from unnest(accounts, amounts, balances, versions) with ordinality l (account, amount, balance_after, version, n);
end $$;

create function ledger.lock_balances(names text[]) returns table (account text, posted bigint)
language sql volatile security definer set search_path = '' as $$
  select b.account, b.posted from ledger.balance b where b.account = any(names) order by b.account for update
$$;

-- Takes what lies aside into the balances, in one statement: at no moment is an amount in both places or in none.
create function ledger.fold() returns int language sql volatile security definer set search_path = '' as $$
  with taken as (
    delete from ledger.delta returning account, amount
  ), summed as (
    select account, sum(amount)::bigint as amount, count(*) as legs from taken group by account
  ), folded as (
    update ledger.balance b set posted = b.posted + s.amount, version = b.version + s.legs
    from summed s where b.account = s.account
  )
  select count(*)::int from taken
$$;
revoke all on function ledger.open_account, ledger.post, ledger.lock_balances, ledger.fold from public;
grant execute on function ledger.post, ledger.lock_balances, ledger.fold to garante_app;

-- What an account holds now, folded or not.
create view ledger.shown_balance as
  select a.id as account, a.kind, a.currency, a.owner,
         (b.posted + coalesce((select sum(d.amount) from ledger.delta d where d.account = a.id and a.mode = 'append'), 0))::bigint as amount
  from ledger.account a join ledger.balance b on b.account = a.id;
create view ledger.shown_leg as
  select l.transfer, t.kind, t.milestone, l.account, t.currency, l.amount, l.balance_after, l.version, t.cause, t.at
  from ledger.leg l join ledger.transfer t on t.id = l.transfer;
grant select on ledger.shown_balance, ledger.shown_leg to garante_app;
