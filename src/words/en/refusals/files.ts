type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `files`. */
export const files = {
  file_too_large: (d: Detail) =>
    `This file is larger than ${d['megabytes']} MB. Make it smaller, or put it where you work and send the link.`,
  file_quota_used: (d: Detail) => `Your files together may take ${d['megabytes']} MB, and this would be more.`,
  files_too_often: (d: Detail) => `You have handed in ${d['files']} files within a day. Try again tomorrow.`,
  too_many_files: (d: Detail) =>
    `At most ${d['files']} files go together. Put them into an archive, or send them one after the other.`,
  file_not_there: 'One of these files is not there. Choose it again.',
  file_already_used: 'This file was already sent. Hand it in once more to send it again.',
  file_is_nowhere: 'This file does not stand anywhere yet.',
  file_is_settled: 'Nothing more can be done with this file.',
  file_is_out: 'The other side can already read this file. It stays on the record.',
  file_has_virus: 'The virus scanner has found something in this file. Replace it, or take it back.',
  only_the_clock_looks: 'Only the house itself looks into files.',
};
