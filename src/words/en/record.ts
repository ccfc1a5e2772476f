/** The record seen as a whole: what stands on it, what proves it, who looked. */
export const record = {
  desk: {
    title: 'The record',
    lead: 'The house goes over its own record all the time. What is not as it was sealed, logged and signed stands here until an operator has looked.',
    none: 'Everything is as it was.',
    noneMeans: 'Since this house opened, nothing in the record was found to be other than it was.',
    state: 'How far the log has come',
    size: (count: string) => `${count} entries have their place`,
    signed: (when: string) => `Signed ${when}`,
    notSigned: 'Nothing has been signed yet.',
    waits: (seconds: string) => `The oldest entry without a place has waited ${seconds} s`,
    keys: 'Checkpoint and keys',
    checkpoint: 'Last checkpoint',
    keyList: 'Keys',
    found: (when: string) => `Found ${when}`,
    reason: 'What was it?',
    reasonHint:
      'What you saw, what caused it, what was done. At least 10 characters; it stands on the record of the house.',
    settle: 'Settle',
    settled: (d: { name: string; when: string }) => `Settled by ${d.name}, ${d.when}:`,
    rules: {
      record_entry: 'An entry is not as it was sealed',
      record_words: 'Words are not as they were committed to',
      record_tail: 'An entry is gone',
      record_log: 'The log is not as it was signed',
      record_restored: 'The database was set back',
    },
    other: 'Something does not fit',
  },
};
