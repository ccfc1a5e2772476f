-- Words that a hold keeps are not taken out of sight, by no two people: the hold is lifted first, by whoever may, for a reason that stands.
create function custody.redaction_keeps_to_holds() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state = 'approved' and exists (
    select from messaging.message m join custody.hold h on h.member = m.author and h.lifted_at is null
    where m.id = new.message
  ) then
    raise exception 'a hold stands on these words' using errcode = '23514', constraint = 'redaction_is_held';
  end if;
  return new;
end $$;
revoke all on function custody.redaction_keeps_to_holds from public;
create trigger redaction_keeps_to_holds before update on custody.redaction
  for each row execute function custody.redaction_keeps_to_holds();
