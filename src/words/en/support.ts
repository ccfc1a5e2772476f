import { hours } from './spans.ts';

/** Writing to the house, and its desk. */
export const support = {
  title: 'Contact us',
  lead: (f: { supportAnswerHours: number }) =>
    `A person of the house answers, as a rule within ${hours(f.supportAnswerHours)}.`,
  helpFirst: 'Many questions are answered in the help.',
  help: 'Open the help',
  name: 'Your name',
  email: 'Your e-mail address',
  emailHint: 'The answer goes there. We use it for nothing else.',
  subject: 'What is it about?',
  text: 'Your message',
  textHint: 'For a question about an engagement, name it as its page does. Do not send passwords or card numbers.',
  send: 'Send',
  sentTitle: 'Your message has arrived',
  sentVisitor: 'We answer by e-mail.',
  sentMember: 'The answer will appear here, and we tell you when it does.',
  mine: 'Your messages to the house',
  none: 'You have not written to us yet.',
  status: { open: 'Waiting for the house', answered: 'Answered', closed: 'Closed' },
  you: 'You',
  house: 'The house',
  visitor: (name: string) => `${name}, not signed in`,
  more: 'Write more',
  moreHint: 'Writing opens it again.',
  close: 'It is settled, close it',
  back: 'All messages',
  write: 'Write to the house',

  desk: {
    title: 'Messages to the house',
    lead: 'Who waits longest comes first.',
    tabs: { open: 'Waiting', answered: 'Answered', closed: 'Closed' },
    none: 'Nobody is waiting.',
    columns: { subject: 'Subject', from: 'From', written: 'Written', changed: 'Last change' },
    member: 'Member',
    byMail: (email: string) => `The answer goes to ${email} by e-mail.`,
    onPage: 'The answer appears on the page of the member.',
    answer: 'Your answer',
    send: 'Send answer',
    close: 'Close',
    closed: 'This request is closed. It opens again when the person writes.',
  },

  mail: {
    subject: (subject: string) => `Answer to: ${subject}`,
    greeting: (name: string) => `Hello ${name},`,
    again: 'To write again, use the page "Contact us".',
  },
};
