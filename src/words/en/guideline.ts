import { days } from './spans.ts';

/** The community guideline in words; its numbers and its ladder are data in `modules/policy/guideline.ts`. */
export const guideline = {
  title: 'Community guideline',
  intro:
    'What is not done here, and what follows. The rules are few. They protect the guarantee, and the people who rely on it.',

  kinds: {
    contact: 'Contact',
    payment: 'Payment',
    work: 'Work',
    site: 'On site',
    conduct: 'Conduct',
    client: 'Clients',
    ranking: 'Ranking',
  },
  appliesTo: { professional: 'Professionals', client: 'Clients', both: 'Clients and professionals' },
  weights: { light: 'Light', normal: 'Normal', heavy: 'Heavy' },

  /** What is not done, in one line; then what exactly counts; then what does not. */
  rows: {
    'C-01': {
      title: 'Contact details before a payment is protected',
      counts:
        'Sending or asking for an e-mail address, telephone number, messaging name, social profile, own site, meeting link or postal address before the first payment of the engagement is protected, or publishing them in a profile or project.',
      not: 'Links to works, repositories, designs and documents. Being asked by the other side. Words that look like contact details and are not.',
    },
    'P-01': {
      title: 'Offering a payment outside',
      counts:
        'Sending account numbers, payment links, wallets or payment keys, or proposing to pay or be paid outside the house, at any time.',
      not: 'Talking about prices, invoices and payment terms of the engagement.',
    },
    'P-02': {
      title: 'Paying or being paid outside',
      counts:
        'A payment for work found here that was made outside the house, shown by the record or admitted by one side.',
      not: 'Payments for work that was agreed before either side had an account here, when that was said.',
    },
    'W-01': {
      title: 'Not keeping the agreement',
      counts:
        'Missing an agreed date, not meeting the agreed criteria, or cancelling without a reason, found by an arbiter or named as a fault in self-mediation.',
      not: 'A settlement without fault. A date that both sides moved.',
    },
    'W-02': {
      title: 'Not answering while work is running',
      counts: 'Leaving the other side without an answer on a running engagement, after two reminders.',
      not: 'A holiday that was announced on the record.',
    },
    'W-03': {
      title: 'Not handing over deliverables',
      counts: 'Work was done, but the deliverables that the agreement names were not uploaded by the agreed time.',
      not: 'Uploads that failed because of the house.',
    },
    'S-01': {
      title: 'Not showing up, or leaving the site',
      counts: 'Not coming to an accepted assignment without a word, or leaving the place before the agreed end.',
      not: 'Cancelling in time. Leaving for safety, when it was reported.',
    },
    'S-02': {
      title: 'Not returning equipment',
      counts: 'Keeping tools, devices or material of the client after the agreed day of return.',
      not: 'Equipment whose return the client did not make possible.',
    },
    'B-01': {
      title: 'Unprofessional conduct',
      counts:
        'Insults, threats, discrimination, harassment, or making a review, a payment or a delivery depend on something that was not agreed.',
      not: 'Clear criticism of work. A low rating that tells what happened.',
    },
    'K-01': {
      title: 'Unfair to professionals',
      counts: 'Asking for free work, approving late again and again, paying late, or refusing costs that were agreed.',
      not: 'Asking for changes within the agreed rounds. Using the whole review window.',
    },
    'R-01': {
      title: 'Made-up activity',
      counts: 'Hiring oneself through another account, or arranging work and reviews among accounts to rise in lists.',
      not: 'Working again and again with the same client.',
    },
  },

  columns: {
    rule: 'Rule',
    not: 'Does not count',
    nth: (n: number) => `${['', 'First', 'Second', 'Third', 'Fourth', 'Fifth'][n] ?? n} time`,
    further: 'Further',
  },
  consequences: {
    reminder: 'Reminder',
    alert: 'Alert',
    violation: { light: 'Light violation', normal: 'Violation', heavy: 'Heavy violation' },
    suspend: {
      proposals: (count: number) => `No new proposals for ${days(count)}`,
      unfunded_projects: (count: number) => `Only projects with protected payment for ${days(count)}`,
    },
    closure_review: 'Review of the account',
    case_stays_open: 'The case stays open until the return',
    leaves_ranking: 'Its reviews and earnings leave the ranking',
  },
  confirmedBy: {
    machine: 'May follow automatically when the person does not contest it',
    person: 'A person of the house confirms it',
    two_people: 'Two people of the house decide it',
  },

  how: (f: {
    countingDays: number;
    suspensionMinDays: number;
    suspensionMaxDays: number;
    appealDays: number;
    appealAnswerDays: number;
  }) => [
    `A step counts the facts of the same rule in the ${days(f.countingDays)} before. Nothing is deleted; its weight fades with time.`,
    `Suspensions run from ${days(f.suspensionMinDays)} to ${days(f.suspensionMaxDays)} and end by themselves. Running engagements, cases, appeals, exports and payouts of your own money are never touched.`,
    `Every consequence comes with its reasons and can be appealed once within ${days(f.appealDays)}. A person who took no part answers within ${days(f.appealAnswerDays)}. What is overturned counts as if it had never been.`,
    'A breach never takes away the guarantee of money that is already protected.',
  ],
};
