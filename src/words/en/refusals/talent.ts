type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `talent`. */
export const talent = {
  holiday_is_set: 'A holiday is announced already. End it first.',
  no_holiday_is_set: 'No holiday is announced.',
  holiday_too_long: (d: Detail) => `A holiday lasts at most ${d['days']} days.`,
  holiday_already_ended: 'This holiday has ended.',
  samples_full: (d: Detail) => `At most ${d['samples']} samples stand in a portfolio. Take one out first.`,
  sample_already_removed: 'This sample was taken out.',
};
