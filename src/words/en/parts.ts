/** What the frame of every page and its parts say. */
export const parts = {
  layout: {
    skip: 'Skip to content',
    home: 'Garante, home page',
    tagline: 'The work agreed, the money protected',
    menu: 'Menu',
    /** `shown` as it stands beside it: read aloud is what is seen. */
    notices: (count: number, shown: string) => (count === 0 ? 'Notices' : `Notices: ${shown} unread`),
    account: (name: string) => `${name}, your account`,
    languages: 'Language',
    sandbox: 'Sandbox: no real money moves.',
    closed: 'This account is closed.',
    closedReasons: 'Read the reasons, or appeal',
    findWork: 'Find work',
    findPeople: 'Find professionals',
    hire: 'Hire',
    how: 'How it works',
    fees: 'Fees',
    work: 'My work',
    messages: 'Messages',
    money: 'Money',
    desk: 'Desk',
    standing: 'My standing',
    settings: 'Settings',
    signIn: 'Sign in',
    signUp: 'Create an account',
    signOut: 'Sign out',
    rules: 'House rules',
    terms: 'Terms',
    transparency: 'Transparency',
    privacy: 'Privacy',
    help: 'Help',
    contact: 'Contact us',
    api: 'API',
    foot: 'Garante is open source: anyone can host it and anyone can check it.',
  },
  field: {
    optional: 'optional',
  },
  crumbs: 'Where you are',
  pages: {
    label: 'Pages of this list',
    first: 'Back to the start',
    next: 'Show more',
    count: (d: { shown: string; total: string }) => `${d.shown} of ${d.total}`,
  },
  money: {
    agreed: 'Agreed, not protected',
    held: 'Protected',
    released: 'Released',
    refunded: 'Refunded',
    settled: 'Settled',
    withClient: (sum: string) => `not protected ${sum}`,
    backWithClient: (sum: string) => `refunded ${sum}`,
    paid: (sum: string) => `paid ${sum}`,
    fee: (sum: string) => `+ fee ${sum}`,
    described: (d: {
      agreed: string;
      client: string;
      professional: string;
      withClient: string;
      held: string;
      released: string;
      refunded: string;
    }) =>
      `Of ${d.agreed} agreed: ${d.withClient} not protected yet, ${d.held} protected, ${d.released} released to ${d.professional}, ${d.refunded} refunded to ${d.client}.`,
  },
  clock: {
    started: 'Started',
    ends: 'Ends',
    zone: (zone: string) => `Times as in ${zone}.`,
    calendar: 'Add to calendar',
    passed: (d: { passed: string; whole: string }) => `${d.passed} of ${d.whole} have passed`,
    left: (span: string) => `${span} left`,
    late: (span: string) => `Late by ${span}`,
  },
  offer: {
    nothingYet: 'This is what will happen. You have not done anything yet.',
  },
  timeline: {
    today: 'Today',
    you: 'You',
    edited: 'edited',
    number: (number: number) => `No. ${number}`,
    masked: (count: number) => (count === 1 ? '1 word hidden' : `${count} words hidden`),
  },
  diff: {
    gone: 'Removed:',
    added: 'Added:',
  },
  dialog: {
    close: 'Close',
    back: 'Not now',
  },
  errors: {
    title: 'This has not been sent yet',
  },
  jobs: {
    skills: 'Skills',
  },
};
