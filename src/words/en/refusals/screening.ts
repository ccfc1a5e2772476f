/** The refusals of `screening`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const screening = {
  only_trust_agents_check: 'Only a trust agent checks findings.',
  not_allowed_own_finding: 'Nobody checks their own words. Another person will.',
  finding_already_decided: 'Somebody has already decided this one.',
  say_what_it_was: 'Choose what these words really are; it must be another kind.',
};
