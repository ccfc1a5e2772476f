/** What the front page says. Every number comes from the version of the house rules that is in force. */
export const landing = {
  title: 'Garante. The work agreed, the money protected',
  description:
    'An open marketplace for freelance work whose product is the guarantee: money is held while the work is done and paid for what was agreed.',
  hero: {
    first: 'Nobody works for nothing.',
    second: 'Nobody pays for nothing.',
    lead: 'Garante holds the client’s money while the work is done, and pays it for the work that was agreed. What you said and what you delivered stays in one record. If you disagree, a person reads it and decides.',
    find: 'Find work',
    post: 'Post a project',
    fee: (share: string) => `${share} when you are paid. Nothing before.`,
    feeDown: (d: { share: string; least: string }) =>
      `${d.share} when you are paid, falling to ${d.least} as you two work on. Nothing before.`,
    example: 'An example: online shop, milestone 2',
    held: 'Protected',
    silence: (d: { client: string; professional: string }) =>
      [`If ${d.client} does not answer by `, `, ${d.professional} is paid.`] as const,
  },
  hours: (count: string) => `${count} hours`,
  life: {
    title: 'Every step has a clock, and silence has a meaning',
    nobody: 'If nobody answers',
    unpaid: 'If nobody pays in',
    disagree: 'If you disagree',
    talk: {
      title: 'Talk',
      text: 'Questions, samples and proposals in one conversation, before any contract. Phone numbers wait until the money is safe.',
      hush: 'Nothing happens and nobody is marked.',
    },
    agree: {
      title: 'Agree',
      text: 'Scope, price, dates, and what “done” means, point by point. Both of you accept the same text.',
      hush: (span: string) => `An offer ends after ${span}.`,
    },
    protect: {
      title: 'Protect',
      text: 'The client pays in before work starts. Neither side can take it alone.',
      hush: 'Work does not start.',
    },
    deliver: {
      title: 'Deliver',
      text: (span: string) => `Evidence for each point that was agreed. The client has ${span}, with reminders.`,
      hush: 'It counts as accepted.',
    },
    paid: {
      title: 'Be paid',
      text: (span: string) => `It is yours the same minute. Money paid by card can be withdrawn after ${span}.`,
      hush: (span: string) => `Settle between you, or an arbiter decides within ${span} of the evidence.`,
    },
  },
  ifs: {
    title: 'What if…',
    notAgreed: {
      ask: 'the work is not what was agreed?',
      answer: (rounds: string) =>
        `Ask for changes: ${rounds} rounds are agreed by default. What was agreed and what was delivered stand side by side, point by point, for both of you and for whoever decides.`,
    },
    outside: {
      ask: 'someone asks me to pay outside?',
      answer:
        'The message stops before it is sent, with the words marked and the rule named. Being asked never counts against you.',
    },
    mistake: {
      ask: 'I am about to make a mistake?',
      answer:
        'Before you accept, cancel or stay silent, you see where the money goes, what the house keeps and what cannot be undone.',
    },
    house: {
      ask: 'the house is wrong about me?',
      answer: (span: string) =>
        `You read the rule, the words and who decided. You can appeal: another person answers within ${span}. If we are late, the sanction pauses until we answer.`,
    },
  },
  record: {
    title: 'One record. Nobody can rewrite it, us included.',
    text: 'Messages, deliveries, payments and every time our staff looked. Both of you hold the same file, and each entry carries the seal of the one before it.',
    more: 'How it works',
    example: 'An example of such a record',
    protectedSum: (d: { client: string; sum: string }) => `${d.client} protected ${d.sum}`,
    delivered: (professional: string) => `${professional} delivered milestone 2`,
    evidence: 'Evidence for 3 of the 3 points that ask for it.',
    reminded: 'The clock sent its first reminder',
    looked: 'A mediator opened entries 44 to 58',
    lookedWhy: 'Both of you see who looked, and why.',
  },
  latest: {
    title: 'Open projects',
    all: 'See all open projects',
    none: 'No open projects right now',
    noneText: 'When a client publishes one, it stands here for everybody to see.',
  },
  own: {
    title: 'Run a house of your own',
    text: 'Garante is open source. A cooperative, a chamber, a city or a company can host it, set its own fees and numbers, and publish them as versions.',
    rules: 'Read the house rules',
  },
};
