export const casefile = {
  case_file_under_way: 'Your case file is being made already. This page says how far it is.',
  case_file_is_not_over: 'This file is being made, or is made already.',
};
