type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `accounts`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const accounts = {
  wrong_credentials: 'This address and this password do not belong together.',
  wrong_code: 'This code is not right. Codes of an app change every half minute; a recovery code works once.',
  code_already_used: 'This code was already used. Wait for the next one.',
  challenge_used: 'This passkey was already used for this page. Load the page again.',
  passkey_not_accepted: 'The passkey was not accepted. Try again, or choose another way.',
  too_many_tries: (d: Detail) => `Too many tries. Wait ${d['minutes']} minutes, or ask for a new password.`,
  link_used_or_expired: 'This link was already used, or its time is over. Ask for a new one.',
  already_member: 'You already have an account with this address. Sign in.',
  email_taken: 'This address belongs to another account.',
  email_unchanged: 'This is already your address.',
  only_the_member_may: 'Sign in with the account that asked for this.',
  only_after_proof: 'Confirm that it is you first.',
  only_the_console_may: 'This is done at the machine of the house, not here.',
  factor_already_set: 'An authenticator app is already set up. Remove it first.',
  factor_not_set: 'There is no second factor to remove.',
  passkey_known: 'This passkey is already known here.',
  limit_reached: (d: Detail) => `There can be at most ${d['max']} of these. Remove one first.`,
  already_revoked: 'This token was already revoked.',
  only_company_owners_may: 'Only an owner of the company may do this.',
  company_needs_an_owner: 'A company needs an owner. Make somebody else an owner first.',
  already_in_company: 'This person already belongs to the company.',
  only_the_invited_may: 'This invitation was sent to another address. Sign in with the account of that address.',
  role_already_held: 'This person already has this role.',
  role_not_held: 'This person does not have this role.',
};
