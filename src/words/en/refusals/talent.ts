type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `talent`. */
export const talent = {
  holiday_is_set: 'A holiday is announced already. End it first.',
  no_holiday_is_set: 'No holiday is announced.',
  holiday_too_long: (d: Detail) => `A holiday lasts at most ${d['days']} days.`,
  holiday_already_ended: 'This holiday has ended.',
  samples_full: (d: Detail) => `At most ${d['samples']} samples stand in a portfolio. Take one out first.`,
  sample_already_removed: 'This sample was taken out.',
  bank_head: (d: Detail) =>
    `Line ${d['line']}: the head needs key, title and minutes, each on a line of its own such as “minutes: 30”.`,
  bank_section: (d: Detail) => `Line ${d['line']}: a section is written “== Title | 5”, before its questions.`,
  bank_question: (d: Detail) =>
    `Line ${d['line']}: this question cannot be read. It needs one kind of answer, and the right one marked.`,
  bank_too_few: (d: Detail) =>
    `Line ${d['line']}: every section needs at least as many questions as are drawn from it.`,
  test_unchanged: (d: Detail) => `This is version ${d['n']} to the letter. Change the text first.`,
  test_version_taken: 'Somebody has published another version of this test just now.',
  test_key_taken: 'There is a test with this key.',
  not_allowed_own_test: 'You can read the answers of this test, so you cannot take it.',
  attempt_under_way: 'You are in the middle of a test. Hand it in first.',
  retake_too_early: (d: Detail) => `You can take this test again from ${String(d['from']).slice(0, 10)}.`,
  attempt_over: 'The time of this attempt is over.',
  attempt_still_runs: 'This attempt still runs.',
  no_such_test: 'Choose a test of the house, or one of your own company.',
  test_already_asked: 'You have asked for this test. The minimum stays as it was asked.',
};
