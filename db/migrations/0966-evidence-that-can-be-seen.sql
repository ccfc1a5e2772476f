-- Silence accepts what could be looked at: since when the other side can open each file and link of a delivery, null while it cannot.
create view files.shown_first as select file, verdict from files.verdict where n = 1;
grant select on files.shown_first to garante_app;

-- A file counts from when it was handed in if the first look found nothing, else from when it was let through. One that its owner
-- took back can be seen by nobody; one that another took the place of is not asked for.
create view engagements.piece as
  select s.subject as delivery, s.part,
         case when s.status <> 'clean' then null
              when exists (select from files.shown_first f where f.file = s.id and f.verdict = 'clean') then s.placed_at
              else s.looked_at end as seen_at
  from files.shown_file s where s.subject like 'dlv\_%' and s.status not in ('replaced', 'removed')
  union all
  select d.id, i.item ->> 'criterion',
         case when exists (select from screening.shown_veil v where v.subject = d.id and v.param = l.param) then null
              else greatest(d.at, (select max(f.decided_at) from screening.shown_finding f
                                   where f.subject = d.id and f.param = l.param and f.state = 'cleared')) end
  from engagements.delivery d
  cross join lateral jsonb_array_elements(d.items) with ordinality i (item, n)
  cross join lateral (
    select format('items.%s.links.%s', i.n - 1, k.n - 1) as param
    from jsonb_array_elements(i.item -> 'links') with ordinality k (link, n)
  ) l;
grant select on engagements.piece to garante_app;
