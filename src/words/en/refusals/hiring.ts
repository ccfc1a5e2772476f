type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `hiring`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const hiring = {
  pool_not_yours: 'This is not an open pool of whoever hires for this project.',
  already_for_everybody: 'Everybody can see this project already.',
  only_those_who_hire_may: 'Only somebody who hires for this company may do this.',
  only_the_client_may: 'Only the client of this project may do this.',
  only_the_professional_may: 'Only the professional who proposed may do this.',
  only_who_was_invited_may: 'Only the professional who was invited may answer.',
  only_the_other_side_may: 'This offer is yours. The other side answers it.',
  only_who_offered_may: 'Only whoever made this offer may take it back.',
  only_the_clock_ends_offers: 'An offer ends by itself when its time is over.',
  not_allowed_own_project: 'Nobody proposes to a project of their own or of their own company.',
  not_allowed_between_you: 'One of you has blocked the other, so there is no way between you.',
  not_allowed_own_report: 'Somebody else has to look at a report that concerns you.',
  already_published: 'This project is already published.',
  not_published_yet: 'This project is still a draft. Publish it first.',
  project_not_complete: (d: Detail) =>
    d['missing'] === 1
      ? 'One thing is still missing before others can read this project.'
      : `${d['missing'] ?? 'Some'} things are still missing before others can read this project.`,
  project_is_settled: 'This project is settled. What was agreed is in the engagement.',
  project_not_open: 'This project does not take proposals now.',
  currency_is_set: 'There are proposals in the currency of this project. It stays as it is.',
  day_is_past: 'The day you named is past. Choose a later one.',
  ends_before_it_starts: 'The project would end before it starts. Look at the two days again.',
  budget_upside_down: 'The highest price is lower than the lowest one.',
  already_invited: 'This professional has already been invited to this project.',
  already_proposed: 'This professional has already sent a proposal for this project.',
  invitation_is_settled: 'This invitation has already been answered.',
  client_card_is_red:
    'The scorecard of this client is red. Read why on the project, then confirm that you have seen it. You may propose all the same.',
  one_open_proposal: 'You have a proposal here that is still open. Withdraw it before you send another.',
  already_chosen: 'Your proposal for this project was accepted. Go on in the engagement.',
  another_currency: (d: Detail) => `This project is paid in ${d['currency']}. Name your price in ${d['currency']}.`,
  questions_unanswered: (d: Detail) =>
    d['missing'] === 1
      ? 'One question of the client is not answered yet.'
      : `${d['missing']} questions of the client are not answered yet.`,
  proposal_is_settled: 'This proposal has already been decided or withdrawn.',
  counter_waits: 'Your offer still waits for an answer. Take it back before you make another.',
  same_terms: 'These are the terms that stand already. Change the price, the days or the scope.',
  no_counter_open: 'There is no offer waiting for an answer.',
  counter_expired: 'The time to answer this offer is over. The proposal stands as it was.',
  not_yourself: 'This is about you. Choose somebody else.',
  already_blocked: 'You have already blocked them.',
  not_blocked: 'You have not blocked them.',
  already_reported: 'You have already reported this. A person will look at it.',
  report_is_settled: 'Somebody has already decided this report.',
};
