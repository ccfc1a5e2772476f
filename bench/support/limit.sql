-- The limit of one message: a single function does what the house does (who asks, the key, the lock, the chained entry
-- with salted commitments, the words, the row), with no rule, no screen and no HTTP.
create schema bench;
create function bench.salt() returns bytea language sql volatile as
$$ select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) $$;

create function bench.id(prefix text, n int) returns text language sql immutable as
$$ select prefix || '_' || lpad(n::text, 26, '0') $$;
create function bench.token(n int) returns text language sql immutable as
$$ select rtrim(translate(encode(sha256(convert_to('gt_' || lpad(n::text, 43, '0'), 'UTF8')), 'base64'), '+/', '-_'), '=') $$;

create function bench.say(n int) returns int language plpgsql as $$
declare
  who text; s record; body text := 'A calm sentence about the work and its three milestones, number ' || n; a bytea; b bytea;
  moment timestamptz := clock_timestamp(); envelope bytea; sealed bytea; message text; place int;
begin
  select t.member into who from accounts.token t
  where t.hash = bench.token(n) and t.revoked_at is null and (t.expires_at is null or t.expires_at > now());
  perform 1 from gate.key where scope = who and key = gen_random_uuid()::text;
  select * into s from record.lock(bench.id('eng', (n + 1) / 2));
  perform 1 from hiring.engagement e where e.id = s.id and who in (e.client, e.professional);
  place := s.seq + 1;
  a := bench.salt(); b := bench.salt();
  envelope := convert_to(jsonb_build_object('v', 1, 'type', 'message.posted', 'conv', s.conv, 'seq', place,
    'prev', encode(coalesce(s.leaf, sha256(convert_to(s.conv, 'UTF8'))), 'base64'), 'at', moment::text,
    'fields', jsonb_build_object('author', encode(sha256(a || convert_to(who, 'UTF8')), 'base64'),
                                 'body', encode(sha256(b || convert_to(body, 'UTF8')), 'base64')))::text, 'UTF8');
  sealed := sha256('\x00'::bytea || envelope);
  message := 'msg_' || replace(gen_random_uuid()::text, '-', '');
  update record.stream set seq = place, leaf = sealed, at = moment where id = s.id;
  insert into record.entry (stream, seq, type, at, actor, refs, bytes, leaf)
  values (s.id, place, 'message.posted', moment, who, jsonb_build_object('message', message), envelope, sealed);
  insert into record.content (stream, seq, fields) values (s.id, place, jsonb_build_object(
    'author', jsonb_build_object('salt', encode(a, 'base64'), 'value', who),
    'body', jsonb_build_object('salt', encode(b, 'base64'), 'value', body)));
  insert into messaging.message (id, engagement, seq, author, at) values (message, s.id, place, who, moment);
  insert into gate.key (scope, key, hash, answer, at)
  values (who, gen_random_uuid()::text, encode(sealed, 'base64'), json_build_object('done', json_build_object('id', message)), moment);
  return place;
end $$;

-- The limit of one release: who asks, the key, the lock, the milestone and what the pair released before, the transfer
-- with its three legs, how the milestone ended, the chained entry, the next deadline. No rule, no HTTP.
create sequence bench.turn;
create function bench.release(wanted int) returns int language plpgsql as $$
declare
  who text; s record; m record; before bigint; fee bigint; salts bytea[]; moment timestamptz := clock_timestamp();
  envelope bytea; sealed bytea; place int; transfer text; names text[]; amounts bigint[]; nth int := nextval('bench.turn');
begin
  select x.id, x.amount, x.delivery, a.engagement, a.client, a.professional, trim(a.currency) as currency into m
  from engagements.milestone x join engagements.agreement a using (engagement) where x.id = bench.id('mil', nth);
  select t.member into who from accounts.token t
  where t.hash = bench.token(right(m.client, 26)::int) and t.revoked_at is null and (t.expires_at is null or t.expires_at > now());
  perform 1 from gate.key where scope = who and key = gen_random_uuid()::text;
  perform pg_advisory_xact_lock(hashtextextended(m.client || m.professional, 0));
  select * into s from record.lock(m.engagement);
  perform 1 from engagements.milestone x where x.id = m.id and x.status = 'delivered';
  if not found then raise exception 'milestone % is not there', nth; end if;
  select coalesce(sum(e.gross), 0) into before from engagements.release e where e.client = m.client and e.professional = m.professional;
  fee := m.amount / 10;
  place := s.seq + 1;
  salts := array[bench.salt(), bench.salt(), bench.salt(), bench.salt(), bench.salt()];
  envelope := convert_to(jsonb_build_object('v', 1, 'type', 'milestone.released', 'conv', s.conv, 'seq', place,
    'prev', encode(coalesce(s.leaf, sha256(convert_to(s.conv, 'UTF8'))), 'base64'), 'at', moment::text,
    'fields', jsonb_build_object('author', encode(sha256(salts[1] || convert_to(who, 'UTF8')), 'base64'),
      'how', encode(sha256(salts[2] || 'accepted'), 'base64'), 'gross', encode(sha256(salts[3] || convert_to(m.amount::text, 'UTF8')), 'base64'),
      'fee', encode(sha256(salts[4] || convert_to(fee::text, 'UTF8')), 'base64'),
      'net', encode(sha256(salts[5] || convert_to((m.amount - fee)::text, 'UTF8')), 'base64')))::text, 'UTF8');
  sealed := sha256('\x00'::bytea || envelope);
  transfer := 'trf_' || replace(gen_random_uuid()::text, '-', '');
  names := array['escrow:' || m.id, 'payable:' || m.professional || ':' || m.currency, 'platform_fee:' || m.currency];
  amounts := array[-m.amount, m.amount - fee, fee];
  perform ledger.post(transfer, 'release', m.currency, 'settled:' || m.id, m.id, null, who, moment, names, amounts);
  update engagements.milestone set status = 'released', ended_at = moment where id = m.id;
  insert into engagements.ending (milestone, how, by, at) values (m.id, 'released', who, moment);
  insert into engagements.release (milestone, engagement, client, professional, currency, gross, fee, net, gross_base, how, delivery, transfer, by, at)
  values (m.id, m.engagement, m.client, m.professional, m.currency, m.amount, fee, m.amount - fee, m.amount, 'accepted', m.delivery, transfer, who, moment);
  insert into gate.deadline (kind, subject, due_at) values ('engagement.close', m.engagement, moment + interval '30 days')
  on conflict (kind, subject) do update set due_at = excluded.due_at, done_at = null;
  update record.stream set seq = place, leaf = sealed, at = moment where id = s.id;
  insert into record.entry (stream, seq, type, at, actor, refs, bytes, leaf)
  values (s.id, place, 'milestone.released', moment, who, jsonb_build_object('milestone', m.id), envelope, sealed);
  insert into record.content (stream, seq, fields) values (s.id, place, jsonb_build_object(
    'author', jsonb_build_object('salt', encode(salts[1], 'base64'), 'value', who),
    'gross', jsonb_build_object('salt', encode(salts[3], 'base64'), 'value', m.amount::text),
    'fee', jsonb_build_object('salt', encode(salts[4], 'base64'), 'value', fee::text),
    'net', jsonb_build_object('salt', encode(salts[5], 'base64'), 'value', (m.amount - fee)::text)));
  insert into gate.key (scope, key, hash, answer, at)
  values (who, gen_random_uuid()::text, encode(sealed, 'base64'), json_build_object('done', json_build_object('id', m.id)), moment);
  return place;
end $$;
