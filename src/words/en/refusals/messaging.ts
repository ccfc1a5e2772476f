type Detail = Readonly<Record<string, string | number>>;

const exportProblems: Readonly<Record<string, string>> = {
  empty: 'There is nothing in it.',
  not_utf8: 'It is not written in UTF-8. Export it again, or save it as UTF-8.',
  utf16: 'It is written in UTF-16. Export it again, or save it as UTF-8.',
  binary: 'It holds bytes that no text has.',
  line_too_long: 'One line of it is longer than any message can be.',
  too_large: 'It is larger than what can be read at once. Export a shorter time.',
  broken_zip: 'The zip is damaged or was cut off. Export it again.',
  zip_too_large: 'Unpacked, the zip would be larger than what can be read at once.',
  encrypted_zip: 'The zip is locked with a password.',
  not_in_zip: 'The zip holds no chat of the kind you chose.',
  not_json: 'It is not JSON, or it was cut off.',
  other_format: 'No message of the kind you chose is in it.',
  no_such_time: 'It has a date or time that does not exist.',
  too_deep: 'It holds messages inside each other, deeper than can be read.',
};

/** The refusals of `messaging`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const messaging = {
  only_the_author_edits: 'Only the author changes a message.',
  talk_is_blocked: 'You cannot write here: one of you has blocked the other.',
  export_not_readable: (d: Detail) =>
    `This export cannot be read, and nothing of it was kept. ${exportProblems[String(d['problem'])] ?? exportProblems['other_format']}${Number(d['line']) > 0 ? ` (Line ${d['line']})` : ''}`,
  nothing_in_these_days: 'Nothing was said in these days.',
  too_much_talk: (d: Detail) =>
    `These are ${d['lines']} lines; at most ${d['most']} are brought at once. Choose fewer days.`,
  nothing_read_in: 'Read an export first.',
  choose_lines: 'Choose lines that are there.',
  say_who_speaks: (d: Detail) => `Say who “${d['name']}” is.`,
  say_the_date_order: 'Say how the dates are written.',
  call_in_the_future: 'This call has not taken place yet.',
  only_the_other_side_answers: 'Only the other side confirms or contests.',
  say_something: 'Write what you want to say.',
  line_already_answered: 'These lines have been answered.',
};
