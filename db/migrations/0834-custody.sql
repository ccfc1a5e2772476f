-- Custody: holds that keep words from being erased, and erasures that wait for their day.
create schema custody;
grant usage on schema custody to garante_app;

create table custody.hold (
  id text primary key check (id like 'hld\_%'),
  member text not null check (member like 'mem\_%'),
  ground text not null check (ground in ('case', 'appeal', 'chargeback', 'legal')),
  note text not null check (note <> ''),
  set_by text not null,
  set_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  lift_note text,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_note is null))
);
create index hold_stands on custody.hold (member) where lifted_at is null;
grant select, insert on custody.hold to garante_app;
grant update (lifted_by, lifted_at, lift_note) on custody.hold to garante_app;

create table custody.erasure (
  member text primary key check (member like 'mem\_%'),
  state text not null check (state in ('waiting', 'withdrawn', 'done')),
  asked_at timestamptz not null,
  due_at timestamptz not null check (due_at > asked_at),
  ended_at timestamptz,
  check ((state = 'waiting') = (ended_at is null))
);
grant select, insert on custody.erasure to garante_app;
grant update (state, asked_at, due_at, ended_at) on custody.erasure to garante_app;

-- What stands against erasing somebody, now or until its end, from the books and the agreements themselves: a rule that forgets is still held.
create function custody.against(who text)
returns table (reason text, subject text, until timestamptz) language sql stable security definer set search_path = pg_catalog as $$
  select 'hold_' || h.ground, h.id, null::timestamptz from custody.hold h where h.member = who and h.lifted_at is null
  union all
  select 'engagement_runs', a.engagement, null from engagements.agreement a
  where a.status in ('proposed', 'in_force') and (a.professional = who or a.client = who)
  union all
  select 'case_window', a.engagement, s.contact_until from engagements.agreement a join engagements.shown_stage s using (engagement)
  where a.status = 'closed' and s.contact_until is not null and (a.professional = who or a.client = who)
  union all
  select 'project_open', p.id, null from hiring.project p where p.owner = who and p.status = 'open'
  union all
  select 'proposal_open', p.id, null from hiring.proposal p where p.professional = who and p.status = 'open'
  union all
  select 'payment_under_way', f.id, null from payments.funding f
  where f.payer = who and f.status in ('opened', 'pending', 'requires_action', 'processing') and f.superseded_at is null
  union all
  select 'chargeback_window', f.id, f.ended_at + interval '120 days' from payments.funding f
  where (f.payer = who or f.professional = who) and f.status = 'succeeded' and f.taken = 'held'
    and f.method = 'card' and f.ended_at is not null
  union all
  select 'payout_under_way', p.id, null from payments.payout p
  where p.member = who and p.status in ('awaiting_approval', 'opened', 'in_transit')
  union all
  select 'balance_left', b.account, null from ledger.shown_balance b
  where b.owner = who and b.kind = 'payable' and b.amount > 0
  union all
  select 'suspended', s.id, s.until_at from enforcement.suspension s where s.member = who
  union all
  select 'company_owned', m.company, null from accounts.membership m
  where m.member = who and m.role = 'owner'
    and not exists (select from accounts.membership o where o.company = m.company and o.role = 'owner' and o.member <> who)
$$;
revoke all on function custody.against from public;
grant execute on function custody.against to garante_app;

-- The one list of every place that holds something of a person. Destroys it; refuses while anything stands against it.
create function custody.erase_member(who text, moment timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare address text;
begin
  if exists (select from custody.against(who) a where a.until is null or a.until > moment) then
    raise exception 'something stands against it' using errcode = '23514', constraint = 'erasure_is_held';
  end if;
  select email into address from accounts.credential where member = who;
  perform vault.erase(who, moment);
  update accounts.member set name = '–', country = null, headline = '', about = '' where id = who;
  update accounts.credential set email = 'erased-' || who || '@invalid', totp_sealed = null, totp_step = null, recovery_salt = null,
    password_hash = '$argon2id$erased', changed_at = moment where member = who;
  delete from accounts.recovery_code where member = who;
  delete from accounts.passkey where member = who;
  update accounts.session set ended_at = coalesce(ended_at, now()), device = '', address = '' where member = who;
  update accounts.token set revoked_at = coalesce(revoked_at, now()), name = '' where member = who;
  update accounts.ticket set email = null, facts = '{}', ended_at = coalesce(ended_at, moment) where member = who or email = address;
  delete from accounts.membership where member = who;
  delete from messaging.draft where member = who;
  delete from messaging.read_in where member = who;
  delete from messaging.reading where member = who;
  update screening.finding set words = '', before = '', after = '' where member = who;
  update support.message set text = '' where author = who and not by_house;
  update support.request set subject = '–' where member = who;
  update hiring.project set title = '–', description = '–', questions = '[]' where author = who and owner = who and status <> 'draft';
  delete from hiring.project where author = who and owner = who and status = 'draft'
    and not exists (select from hiring.engagement e where e.project = hiring.project.id);
  update hiring.proposal set text = '–', answers = '[]' where professional = who;
  update hiring.invitation set text = '–' where author = who;
  update hiring.counter set text = '' where author = who;
  update hiring.report set text = '–' where reporter = who;
  delete from engagements.contact_card where by = who;
  update payments.destination set name = '–', account = '–' where member = who;
  delete from notices.notice where member = who;
  update gate.mail set recipient = '–', data = null where recipient = address;
  delete from gate.kept_mail where recipient = address;
  delete from gate.key where scope like who || ' %';
end $$;
revoke all on function custody.erase_member from public;
grant execute on function custody.erase_member to garante_app;
