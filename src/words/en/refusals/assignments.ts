type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `assignments`. */
export const assignments = {
  not_allowed_own_assignment: 'This assignment is your own side’s. Somebody from outside takes it.',
  not_allowed_on_terms:
    'The house has not agreed to payment after approval for this client. Protect the payment, or ask the operator.',
  only_who_was_assigned_may: 'Only the professional who has taken this assignment may do this.',
  only_the_other_side_may_ask: 'This is asked by the other side.',
  only_the_other_side_may_say: 'The other side says this.',
  assignment_was_sent: 'This assignment was sent already. Take it back, or begin a copy.',
  assignment_not_complete: (d: Detail) =>
    `A must is still missing: ${d['missing']} ${d['missing'] === 1 ? 'part' : 'parts'}. The form shows which.`,
  assignment_not_waiting: 'This assignment is not waiting for anybody now.',
  client_chooses: 'Here professionals apply and the client chooses.',
  one_open_offer: 'There are terms between you that wait for an answer. They come first.',
  offer_is_settled: 'These terms have been answered or taken back.',
  offer_expired: 'The time to answer these terms is over.',
  start_has_passed: 'The start of this work has passed.',
  not_now_for_assignment: 'This does not go with where the assignment stands now.',
  too_early: 'It is too early for this.',
  not_due_yet: 'The time for this has not come.',
  already_checked_in: 'You are checked in already.',
  not_checked_in: 'There is no arrival on record yet.',
  still_checked_in: 'A visit is still running. Check out first.',
  already_begun: 'The work has begun. A correction or a note says what happened.',
  ask_waits: 'You have asked for this already. The other side has not answered yet.',
  ask_is_settled: 'This has been answered or taken back.',
  asks_wait: 'Something that was asked still waits for an answer. It comes first.',
  equipment_not_back: 'Say of everything that has to go back that it was sent.',
  not_to_be_returned: 'This does not have to go back.',
  shipment_already_there: 'This was said already.',
  no_rounds_left: 'It was sent back as often as was agreed. Approve, ask for less, or open a case.',
  extras_not_protected:
    'An expense or a bonus that you agreed to is not protected yet. Protect it first, then approve.',
  say_about_the_fee:
    'Calling off now has a fee, shown on the page. Pay it, pay more, or decline it; declining shows on your scorecard.',
  work_has_begun: 'The work has begun. Calling it off pays what it has earned; about anything else a case decides.',
  absence_already_reported: 'This was reported already. The professional’s answer, or the time for it, comes first.',
  somebody_came: 'Somebody has checked in here. Report that they left, if they did.',
  nobody_came: 'Nobody has checked in here. Report that nobody came.',
  too_many_templates: (d: Detail) => `You keep at most ${d['templates']} templates. Remove one first.`,
  template_name_taken: 'There is a template of this name. Choose another name.',
  terms_already_given: 'This client may pay after approval already.',
  only_operators_give_terms: 'Only an operator may allow payment after approval.',
  too_many_assignments: (d: Detail) => `A table takes at most ${d['rows']} rows. Send it in parts.`,
  table_not_readable: (d: Detail) =>
    `Line ${d['line']} cannot be read as a table. Look for a quotation mark that is not closed.`,
  column_unknown: (d: Detail) => `There is no column “${d['column']}”. Take the names from the example.`,
};
