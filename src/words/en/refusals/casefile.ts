export const casefile = {
  case_file_under_way: 'Your case file is being made already. This page says how far it is.',
};
