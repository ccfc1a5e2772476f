-- The formula of the position becomes a published rule with versions: announced, compared, counting from its day on.
alter table policy.version drop constraint version_kind_check;
alter table policy.version add constraint version_kind_check
  check (kind in ('numbers', 'terms', 'guideline', 'privacy', 'formula'));

-- The formula is drafted as the guideline is: an operator looks at what it would change, and publishes that very draft.
alter table policy.draft add column kind text not null default 'guideline' check (kind in ('guideline', 'formula'));
alter table policy.draft alter column kind drop default;
