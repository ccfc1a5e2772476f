-- What somebody wrote in reviews goes with their other words when they leave; the stars stay, because they are about others.
create function custody.erase_reviews(who text) returns void
language sql security definer set search_path = pg_catalog as $$
  update reviews.review set body = '' where author = who and exists (select from vault.erasure e where e.author = who);
  update reviews.reply set body = '–' where author = who and exists (select from vault.erasure e where e.author = who)
$$;
revoke all on function custody.erase_reviews from public;
grant execute on function custody.erase_reviews to garante_app;
