type Detail = Readonly<Record<string, string | number>>;

/** What can be wrong with one field. Codes are stable: integrators branch on them. */
export const inputs = {
  required: 'This is needed.',
  unknown_field: 'This field is not known here.',
  wrong_type: 'This is not the kind of value expected here.',
  forbidden_characters: 'There are characters here that do not belong in a text. Delete them and write it again.',
  too_short: (d: Detail) => `Write at least ${d['min']} characters.`,
  too_long: (d: Detail) => `Write at most ${d['max']} characters.`,
  too_small: (d: Detail) => `This must be at least ${d['min']}.`,
  too_big: (d: Detail) => `This must be at most ${d['max']}.`,
  too_few: (d: Detail) => `At least ${d['min']} are needed.`,
  too_many: (d: Detail) => `At most ${d['max']} are accepted.`,
  not_an_id: 'This is not an id of the kind expected here.',
  not_an_amount: 'Write an amount such as 1250.00, greater than zero.',
  not_a_currency: 'This currency is not known here.',
  not_an_email: 'Write an e-mail address such as ana@example.com.',
  not_a_date: 'Write a date that exists.',
  not_a_time_zone: 'This time zone is not known.',
  not_a_language: 'This language is not spoken here yet.',
  not_a_link: 'Write a whole address that begins with https://.',
  not_an_option: 'Choose one of the options.',
  not_a_number: 'Write a number.',
};
