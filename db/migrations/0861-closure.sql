-- An account is closed by two people: one proposes it with reasons, another confirms it; then it is announced, and counts from a day on.
create table enforcement.closure (
  id text primary key check (id like 'clo\_%'),
  member text not null check (member like 'mem\_%'),
  rule text not null,
  reason text not null check (reason <> ''),
  evidence jsonb not null, -- [{ stream, seq }]
  -- full: announced as long before as the numbers of the day say; law, repeated: at once, and why.
  notice text not null check (notice in ('full', 'law', 'repeated')),
  breach text references enforcement.breach, -- the step of the ladder it answers
  by text not null check (by like 'mem\_%' and by <> member),
  at timestamptz not null
);
create index closure_member on enforcement.closure (member, at);
grant select, insert on enforcement.closure to garante_app;

create table enforcement.closure_decision (
  closure text not null references enforcement.closure,
  verdict text not null check (verdict in ('confirmed', 'declined')),
  statement text unique references enforcement.statement,
  by text not null check (by like 'mem\_%'),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  from_at timestamptz check (from_at >= at),
  constraint closure_already_decided primary key (closure),
  check ((verdict = 'confirmed') = (statement is not null) and (statement is null) = (from_at is null))
);
grant select, insert on enforcement.closure_decision to garante_app;

create function enforcement.closed_by_two() returns trigger language plpgsql as $$
begin
  if exists (select from enforcement.closure c where c.id = new.closure and new."by" in (c."by", c.member)) then
    raise exception 'two people close an account' using errcode = '23514', constraint = 'second_is_somebody_else';
  end if;
  return new;
end $$;
create trigger closed_by_two before insert on enforcement.closure_decision
  for each row execute function enforcement.closed_by_two();

-- Closures that were confirmed and not overturned, for whoever opens the door: from when on, and since when one rests because
-- the house is late with an appeal. The moment is given by the clock of the house.
create view accounts.closing as
  select c.member, d.statement, d.from_at,
         (select min(a.due_at) from enforcement.appeal a left join enforcement.appeal_decision o on o.appeal = a.id
          where a.statement in (d.statement, b.statement) and o.appeal is null) as rests_from
  from enforcement.closure_decision d
  join enforcement.closure c on c.id = d.closure
  left join enforcement.breach b on b.id = c.breach
  where d.verdict = 'confirmed'
    and not exists (select from enforcement.appeal a join enforcement.appeal_decision o on o.appeal = a.id
                    where a.statement in (d.statement, b.statement) and o.outcome = 'overturned');
grant select on accounts.closing to garante_app;
