type Counted<Name extends string> = Readonly<Record<Name, string>>;

/** What the public report of the house says. */
export const transparency = {
  title: 'Transparency report',
  lead: 'What this house decided about its people, counted from the rows that decided. Every figure can be counted again.',
  periods: 'Periods',
  running: 'This period goes on: its figures still change.',
  none: 'Nothing in this period.',
  findings: {
    title: 'What the contact screen found',
    kind: 'Kind and language',
    found: 'Found',
    edited: 'Changed before leaving',
    hidden: 'Sent hidden',
    confirmed: 'Confirmed',
    overturned: 'Overturned',
    waiting: 'Waiting',
    quality: 'How often the screen is right',
  },
  consequences: {
    title: 'What followed, by rule',
    rule: 'Rule',
    terms: 'The terms',
    reminders: 'Reminders',
    alerts: 'Alerts',
    violations: 'Violations',
    suspensions: 'Suspensions',
    closures: 'Closed accounts',
    byMachine: 'By machine alone',
    byPerson: 'With a person',
  },
  justice: {
    title: 'Appeals and cases',
    appeals: ({ made, upheld, overturned, waiting }: Counted<'made' | 'upheld' | 'overturned' | 'waiting'>) =>
      `Appeals made: ${made}. Upheld: ${upheld}. Overturned, as if it had never been: ${overturned}. Waiting: ${waiting}.`,
    cases: ({
      opened,
      settled,
      decided,
      again,
      changed,
      open,
    }: Counted<'opened' | 'settled' | 'decided' | 'again' | 'changed' | 'open'>) =>
      `Cases opened: ${opened}. Settled by the two: ${settled}. Decided by an arbiter: ${decided}, of which ${again} went to a second instance and ${changed} were changed there. Open: ${open}.`,
    median: (hours: string) => `Half of the decisions took ${hours} hours or less from the opening.`,
  },
  kept: {
    title: 'What we promised in time, and kept',
    what: 'What',
    things: { appeals: 'Answers to appeals', texts: 'Contested words', files: 'Contested files', reports: 'Reports' },
    promised: 'Promised, hours',
    decided: 'Decided',
    overdue: 'Overdue now',
    inTime: 'In time',
    median: 'Median, hours',
  },
  reports: {
    title: 'What members reported',
    reason: 'Reason',
    made: 'Reported',
    upheld: 'Right',
    dismissed: 'Not right',
  },
  how: 'How it is counted',
  howText: [
    'Everything is counted in the quarter in which it began: a finding by its day, an appeal by the day it was made. What is decided later is added there.',
    'No figure names anybody: the rows that are counted hold no name, no word and no place.',
  ],
  csv: 'Download as CSV',
  data: 'The same as data',
};
