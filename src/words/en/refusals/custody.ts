/** Accounts that close, and what keeps words from being erased. */
export const custody = {
  end_the_duty_first: 'You have a duty of the house. Have it ended first; then you can close your account.',
  erasure_is_waiting: 'The account is closing already. Until its day you can take that back.',
  no_erasure_waits: 'No account is closing here.',
  erasure_is_held: (d: { readonly reasons?: string | number }) =>
    `Something still stands against erasing this: ${d.reasons ?? ''}.`,
  hold_is_lifted: 'This hold was lifted before.',
  not_allowed_without_reason: 'Say for which finding, report or request of this conversation you open it.',
  redaction_waits: 'A second person has this before them already.',
  redaction_is_held:
    'A hold stands on what this person wrote, so nothing of it goes out of sight. Have the hold lifted first, or decline.',
  redaction_is_decided: 'Somebody has decided this already.',
  second_is_somebody_else: 'Somebody else than who asked for it has to decide.',
};
