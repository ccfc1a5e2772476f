-- Whoever appeals, or still may, needs what they said: an erasure waits for that too, and takes the text of old appeals along.
set local check_function_bodies = off; -- consequences come in a later file

alter function custody.against(text) rename to against_work;
create function custody.against(who text)
returns table (reason text, subject text, until timestamptz) language sql stable security definer set search_path = pg_catalog as $$
  select w.reason, w.subject, w.until from custody.against_work(who) w
  union all
  select 'appeal_open', a.id, null::timestamptz from enforcement.appeal a
  where a.member = who and not exists (select from enforcement.appeal_decision d where d.appeal = a.id)
  union all
  select 'appeal_possible', s.id, s.appeal_ends_at from enforcement.statement s
  where s.member = who and not exists (select from enforcement.appeal a where a.statement = s.id)
$$;
revoke all on function custody.against from public;
grant execute on function custody.against to garante_app;
revoke execute on function custody.against_work from garante_app;

create function custody.erase_appeals(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  update enforcement.appeal set text = '–' where member = who and exists (select from vault.erasure e where e.author = who)
$$;
revoke all on function custody.erase_appeals from public;
grant execute on function custody.erase_appeals to garante_app;

set local check_function_bodies = on;
