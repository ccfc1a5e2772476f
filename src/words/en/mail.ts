type D = Readonly<Record<string, string>>;

/** Letters. Each has a subject, what happened and what follows, and one thing to do. */
export const mail = {
  frame: {
    hello: (name: string) => (name ? `Hello, ${name}.` : 'Hello.'),
    link: 'Or open this address:',
    foot: (house: string) =>
      `You receive this because you have an account at ${house}. You choose what reaches you by mail under Settings, Notices.`,
    record: (seq: string, leaf: string) => `Entry no. ${seq} of your record. Its seal: ${leaf}`,
    recordWhy: 'Keep this mail: with the seal you can later show that the record was not changed.',
  },
  letters: {
    confirm_email: (_d: D) => ({
      subject: 'Confirm your e-mail address',
      text: 'Confirm that this address is yours. The link works once, for 24 hours.',
      action: 'Confirm my address',
    }),
    email_taken: (_d: D) => ({
      subject: 'You already have an account',
      text: 'Somebody, perhaps you, tried to sign up with this address. You already have an account here. If you forgot the password, set a new one. If it was not you, there is nothing to do.',
      action: 'Set a new password',
    }),
    reset_password: (_d: D) => ({
      subject: 'Set a new password',
      text: 'Somebody asked for a new password for your account. The link works once, for one hour. If it was not you, there is nothing to do: your password stays as it is.',
      action: 'Set a new password',
    }),
    confirm_new_email: (_d: D) => ({
      subject: 'Confirm your new e-mail address',
      text: 'Confirm that this address is yours. From then on you sign in with it. The link works once, for 24 hours.',
      action: 'Confirm my new address',
    }),
    email_changed_old: (d: D) => ({
      subject: 'Your e-mail address is being changed',
      text: `Your account will use ${d['newEmailMasked']} as soon as that address is confirmed. If it was not you, stop it now and set a new password.`,
      action: 'It was not me',
    }),
    security_notice: (d: D) => ({
      subject: 'Something changed in the security of your account',
      text: `${d['what']} (${d['when']}). If it was you, there is nothing to do. If not, look at your sessions and set a new password.`,
      action: 'See my security settings',
    }),
    company_invitation: (d: D) => ({
      subject: `${d['inviter']} invites you to ${d['company']}`,
      text: `${d['inviter']} invites you to act for ${d['company']}. The link is for this address only, works once and ends in 7 days.`,
      action: 'See the invitation',
    }),
    support_answer: (d: D) => ({
      subject: 'We answered your message',
      text: `${d['answer']}`,
      action: 'Read it on the page',
    }),
    notice: (d: D) => ({ subject: `${d['subject']}`, text: `${d['text']}`, action: 'Open it' }),
  },
};
