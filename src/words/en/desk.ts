/** The front of the staff's desk. */
export const desk = {
  title: 'Desk',
  lead: 'What waits for the house. Every act here needs a reason and leaves an entry.',
  waiting: (count: string) => `${count} waiting`,
  places: {
    support: { title: 'Messages to the house', text: 'Questions of visitors and members.' },
    findings: { title: 'Findings', text: 'Words that somebody says are no contact details.' },
    files: { title: 'Files', text: 'Files that somebody says need not be held.' },
    steps: { title: 'Consequences to confirm', text: 'What follows only when a person says so.' },
    appeals: { title: 'Appeals', text: 'What members ask another person to look at again.' },
    reports: { title: 'Reports', text: 'What people told us about texts and people.' },
    payouts: { title: 'Payouts', text: 'Large sums that two people look at.' },
    record: { title: 'Record', text: 'What the auditor found in the record.' },
    policy: { title: 'Rules and numbers', text: 'New versions of what counts here.' },
  },
};
