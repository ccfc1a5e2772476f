/** The refusals of `checks`. */
export const checks = {
  not_allowed_worked_together: 'You have spoken about work with one of these people. Another person decides.',
  not_allowed_helped: 'You are answering a question of one of these people. Another person decides.',
  not_allowed_colleague: 'A colleague of the house wrote this. An operator decides.',
  taken_by_another: 'Another person has taken this one.',
  already_taking: 'You have taken one already. Judge it, or hand it back, and then take the next.',
  nothing_to_check: 'Nothing waits that you could judge.',
  not_taken_by_you: 'This one is not with you now.',
  already_handed_back: 'It was handed back already.',
};
