-- Whoever leaves takes the words of their work along, as those of their messages: deliveries with their links, changes wanted, reasons for and
-- against money going back, notes on a changed agreement. Sums, days, criteria and what both agreed on stay, because they are about both.
create function custody.erase_work(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  update engagements.delivery d
    set text = '', items = (
      select coalesce(jsonb_agg(jsonb_build_object('criterion', i.item ->> 'criterion', 'text', '', 'links', '[]'::jsonb) order by i.n), '[]')
      from jsonb_array_elements(d.items) with ordinality i (item, n))
    where d.by = who and exists (select from vault.erasure e where e.author = who);
  update engagements.change_request c
    set items = (
      select coalesce(jsonb_agg(jsonb_build_object('criterion', i.item -> 'criterion', 'text', '') order by i.n), '[]')
      from jsonb_array_elements(c.items) with ordinality i (item, n))
    where c.by = who and exists (select from vault.erasure e where e.author = who);
  update engagements.refund_request set reason = '' where by = who and exists (select from vault.erasure e where e.author = who);
  update engagements.refund_request set answer = ''
    where answered_by = who and answer is not null and exists (select from vault.erasure e where e.author = who);
  update engagements.refund set reason = '' where by = who and exists (select from vault.erasure e where e.author = who);
  update engagements.version set note = '' where proposed_by = who and exists (select from vault.erasure e where e.author = who)
$$;
revoke all on function custody.erase_work from public;
grant execute on function custody.erase_work to garante_app;
