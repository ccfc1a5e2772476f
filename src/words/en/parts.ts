/** What the frame of every page and its parts say. */
export const parts = {
  layout: {
    skip: 'Skip to content',
    home: 'Garante, home page',
    tagline: 'The work agreed, the money protected',
    menu: 'Menu',
    notices: (count: number) =>
      count === 0 ? 'Notices' : count === 1 ? 'Notices: 1 unread' : `Notices: ${count} unread`,
    account: (name: string) => `${name}, your account`,
    languages: 'Language',
    sandbox: 'Sandbox: no real money moves.',
    findWork: 'Find work',
    hire: 'Hire',
    how: 'How it works',
    fees: 'Fees',
    work: 'My work',
    money: 'Money',
    desk: 'Desk',
    settings: 'Settings',
    signIn: 'Sign in',
    signUp: 'Create an account',
    signOut: 'Sign out',
    rules: 'House rules',
    help: 'Contact us',
    api: 'API',
    foot: 'Garante is open source: anyone can host it and anyone can check it.',
  },
  field: {
    optional: 'optional',
  },
};
