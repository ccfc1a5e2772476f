-- A project may be for the people of one pool only: nobody else finds it, and who is asked by name sees it as well.
alter table hiring.project add column pool text check (pool like 'pol\_%');
create index project_of_pool on hiring.project (pool) where pool is not null;

-- Only a pool of whoever hires: the rule says so, and this holds it.
create function hiring.pool_of_the_owner() returns trigger language plpgsql as $$
begin
  if not exists (select from pools.shown_pool p where p.id = new.pool and p.owner = new.owner) then
    raise exception 'a pool of somebody else' using errcode = '23514', constraint = 'pool_not_yours';
  end if;
  return new;
end $$;
create trigger pool_of_the_owner before insert or update of pool on hiring.project for each row when (new.pool is not null)
  execute function hiring.pool_of_the_owner();
