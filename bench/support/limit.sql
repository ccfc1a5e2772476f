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
