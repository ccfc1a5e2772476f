import { date } from '../../format.ts';
type Detail = Readonly<Record<string, string | number>>;

/** The day on which it ends; the pages show the hour in the reader's zone. */
const day = (d: Detail) => date(new Date(String(d['until'])), 'en', 'UTC', 'long', true);

/** The refusals of `enforcement`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const enforcement = {
  suspended: (d: Detail) => `You cannot send proposals until ${day(d)}. Everything that is running goes on.`,
  suspended_from_publishing: (d: Detail) =>
    `Until ${day(d)} you publish no projects whose payment is not protected yet. Everything that is running goes on.`,
  only_the_house_issues_alerts: 'Alerts follow from words that were found; nobody gives them by hand.',
  already_issued: 'For these words an alert was issued already.',
  only_staff_give_violations: 'Only a trust agent or an arbiter may find a violation.',
  not_allowed_involved: 'You stand in this conversation yourself; somebody else has to decide.',
  only_trust_agents_confirm: 'Only a trust agent may confirm what follows.',
  step_already_decided: 'Somebody has already decided about this.',
  nothing_waits: 'Nothing waits for a person here any more.',
  already_appealed: 'You have appealed this once. There is one appeal for each statement.',
  appeal_window_closed: 'The time for an appeal is over.',
  appeal_too_long: (d: Detail) => `An appeal has at most ${d['max']} characters.`,
  only_trust_agents_decide_appeals: 'Only a trust agent may decide an appeal.',
  not_allowed_took_part: 'You had a part in this; somebody else has to decide the appeal.',
  appeal_already_decided: 'This appeal has been decided.',
  not_due_yet: 'The time for this has not come.',
  only_a_trust_agent_may_suspend: 'Only a trust agent may take a right from somebody.',
  not_allowed_about_yourself: 'Somebody else has to decide about you.',
  suspension_out_of_range: (d: Detail) => `A suspension runs from ${d['min']} to ${d['max']} days.`,
  account_closed:
    'This account is closed. You can still read why and appeal, finish what runs, take your data along and withdraw your own money.',
  only_trust_agents_close: 'Only trust agents close accounts, two of them together.',
  closure_waits: 'A proposal to close this account waits for its answer already.',
  closure_announced: 'The closure of this account was decided already.',
  closure_already_decided: 'Somebody has already decided about this closure.',
  not_repeated: 'Without notice only for repeated breach that the guideline names, or where the law demands it.',
  closure_does_not_count: 'This closure does not count: it was overturned, or rests because the house is late.',
};
