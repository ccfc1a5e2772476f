/** The record of a conversation to take along, and the report in it. */
export const casefile = {
  title: 'Case file',
  open: 'Take the record along (case file)',
  lead: 'Everything said, agreed, delivered and paid here, as one file that anybody can check without asking this house.',
  inside: 'What is in it',
  insideList: [
    'A report to read: the conversation, the versions of the agreement, criteria and every delivery, money, clocks, response times, who read how far, who of the house looked.',
    'The files of both sides that you may open, each by its hash.',
    'The record itself: every entry in its order, sealed at the end, with the proof that it stands in the signed log.',
    'Two small programs that check it offline, and how to use them.',
  ],
  yours:
    'Words that are hidden from you stay hidden in it. That you took it stands on the record, and the other side sees that.',
  make: 'Make a case file',
  made: 'Your case files',
  none: 'You have not made one yet.',
  askedAt: (when: string) => `Asked for ${when}`,
  status: {
    sealing: 'The record is being sealed.',
    building: (d: { done: string; total: string }) =>
      `Being written: ${d.done} of ${d.total} entries. It waits until the signed log has the seal, at most a minute.`,
    ready: (d: { total: string; size: string }) => `Ready: ${d.total} entries, ${d.size}.`,
    removed: 'Removed after a week. The record stays; make a new file whenever you like.',
    failed: {
      no_space: 'Not made: the house had no room left to write it. Your record is whole.',
      unreadable:
        'Not made: words of this record could not be opened. Whoever runs the house has been told and looks into it.',
      fault:
        'Not made: something broke while it was written. Your record is whole; whoever runs the house has been told.',
    },
  },
  download: 'Download (zip)',
  refresh: 'Look again',
  again: 'Ask for it again',
  desk: {
    title: 'Case file',
    lead: 'The whole record of this engagement as one file that can be checked: the conversation with hidden words, the agreement, deliveries, files, money and this case.',
    both: 'Both sides read that you took it, for which case and why. It is for deciding this case and is removed after a week.',
    reason: 'Why you need it',
    usual: (number: string) => `To decide ${number} from the whole record.`,
    none: 'You have not had one made.',
  },
  check: 'How to check it',
  checkText:
    'Unpack it and run one of the two programs with the key of this house. Take the key from here and keep it, not from the file:',
  keyLink: 'Keys of this house',
  readme: (vkey: string) =>
    `This is a case file of Garante (garante-evidence/v1).\n\nTo read it, open report.html.\n\nTo check it, with Node 20 or later or Python 3.8 or later, offline:\n\nnode verify.mjs FILE.zip --vkey KEY [--receipt RECEIPT.json]\npython3 verify.py FILE.zip --vkey KEY [--receipt RECEIPT.json]\n\nKEY is the public key of the house. Take it from elsewhere than this file: the house says it under\n/.well-known/garante/keys. When this file was made it was\n\n${vkey}\n\nWhat holds is printed as a table; what does not is refused with a code. It proves that these are the words and files,\nin this order, with nothing inserted, removed or changed since, and that what is hidden is hidden openly. It does not\nprove who sat at the keyboard, that what was said is true, what was said elsewhere, or what came after the seal.\nThe report is for reading: what counts are envelopes.jsonl and disclosures.jsonl.\n`,
  report: {
    between: (d: { client: string; professional: string }) =>
      `${d.client} (client) and ${d.professional} (professional)`,
    sealed: (d: { seq: string; when: string }) =>
      `Sealed with entry no. ${d.seq}, ${d.when} (UTC). Nothing later is in it.`,
    readerIs: { client: 'As the client may see it.', professional: 'As the professional may see it.' },
    readerDecides: (about: string) =>
      `As whoever decides ${about} may see it: words hidden from one side are in it. Not to be passed on.`,
    caseOpened: (d: { name: string; when: string }) => `Opened by ${d.name}, ${d.when}.`,
    contested: 'Held for it',
    forReading:
      'This page is for reading. What proves something are the files beside it; README.txt says how to check them.',
    versions: 'Versions of the agreement',
    noVersions: 'There was no agreement.',
    grid: 'Criteria and deliveries',
    criterion: 'Criterion',
    milestone: 'Milestone',
    evidence: 'Shown by',
    delivered: 'Deliveries and changes wanted',
    round: (d: { n: number; when: string }) => `Delivery ${d.n}, ${d.when}`,
    wanted: 'Wanted changed:',
    wantedAt: (d: { round: number; when: string }) => `Changes asked for, round ${d.round}, ${d.when}.`,
    looks: 'Who of the house looked',
    noLooks: 'Nobody of the house has opened this conversation.',
    role: 'Role',
    about: 'About',
    reason: 'Reason',
    nothing: 'Nothing delivered',
    money: 'Money',
    moved: { funding: 'Protected', release: 'Released', refund: 'Returned' },
    when: 'When',
    what: 'What',
    sum: 'Sum',
    totals: { agreed: 'Agreed', held: 'Protected now', released: 'Released', fee: 'Fee', refunded: 'Returned' },
    clocks: 'Clocks',
    windowEnds: (d: { n: number; when: string }) => `The review of milestone ${d.n} ends ${d.when}.`,
    due: (d: { n: number; when: string }) => `Milestone ${d.n} is due ${d.when}.`,
    noClocks: 'No clock is running.',
    times: 'Response times',
    answered: (d: { name: string; first: string; median: string; answers: number }) =>
      `${d.name}: first answer after ${d.first}, median ${d.median}, ${d.answers === 1 ? '1 answer' : `${d.answers} answers`}.`,
    never: (name: string) => `${name} has not had anything to answer, or has not answered.`,
    seen: 'Who read how far',
    readTo: (d: { name: string; seq: string }) => `${d.name} has read up to entry no. ${d.seq}.`,
    readNothing: (name: string) => `${name} has read nothing yet.`,
    record: 'The record',
    edited: 'changed later; earlier:',
  },
};
