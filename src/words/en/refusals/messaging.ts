/** The refusals of `messaging`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const messaging = {
  only_the_author_edits: 'Only the author changes a message.',
  talk_is_blocked: 'You cannot write here: one of you has blocked the other.',
};
