import { date } from '../../format.ts';
type Detail = Readonly<Record<string, string | number>>;

/** The day on which it ends; the pages show the hour in the reader's zone. */
const day = (d: Detail) => date(new Date(String(d['until'])), 'en', 'UTC', 'long', true);

/** The refusals of `enforcement`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const enforcement = {
  suspended: (d: Detail) => `You cannot send proposals until ${day(d)}. Everything that is running goes on.`,
  only_a_trust_agent_may_suspend: 'Only a trust agent may take a right from somebody.',
  not_allowed_about_yourself: 'Somebody else has to decide about you.',
  suspension_out_of_range: (d: Detail) => `A suspension runs from ${d['min']} to ${d['max']} days.`,
};
