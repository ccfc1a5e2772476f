/** What the command line says. The pages of the house say the same in three languages, from the same codes. */
import type { Doubtful, Problem } from './line.ts';

export const problemSentences: Readonly<Record<Problem, string>> = {
  empty: 'There is nothing in this file.',
  not_utf8: 'This file is not written in UTF-8. Export it again, or save it as UTF-8, without changing anything else.',
  utf16: 'This file is written in UTF-16. Export it again, or save it as UTF-8, without changing anything else.',
  binary: 'This file holds bytes that no text has.',
  line_too_long: 'One line of this file is longer than any message can be.',
  too_large: 'This file is larger than what can be read at once. Export a shorter time.',
  broken_zip: 'This zip is damaged or was cut off. Export it again.',
  zip_too_large: 'Unpacked, this zip would be larger than what can be read at once.',
  encrypted_zip: 'This zip is locked with a password.',
  not_in_zip: 'This zip holds no chat of the format that was named.',
  not_json: 'This is not JSON, or it was cut off.',
  other_format: 'No message of the format that was named is in this file.',
  no_such_time: 'This date or time does not exist.',
  too_deep: 'This message holds more messages inside each other than can be read.',
};

export const doubtSentences: Readonly<Record<Doubtful, string>> = {
  date_order: 'Every date of this file can be read in more than one way. Say which with --date-order.',
  half_of_day: 'The word beside the time is not known as morning or afternoon; the time was read as it stands.',
  buddhist_year: 'The years were read as years of the Buddhist calendar.',
  media_omitted: 'A file was sent here and the export leaves it out.',
  missing_attachment: 'The export names a file that is not in the zip.',
  out_of_order: 'This message is older than the one before it: it may be part of that one.',
  before_first: 'Lines before the first message were left out.',
  name_with_colon: 'The name of the writer may end at another colon.',
  same_name: 'Two addresses write under one name.',
  unknown_mark: 'The program marked this line as its own, in words that are not known; it was read as a message.',
  unknown_author: 'The export does not name who wrote this.',
  unknown_zone: 'The time zone of this message is not known; its time was read without one.',
  no_time: 'The export does not say when this was written.',
  several_chats: 'There are several chats in this export; all of them were read, one after the other.',
  broken_characters: 'Some characters were broken and were replaced.',
  not_a_message: 'This part of the export is no message and was left out.',
};
