/** What the contact rule says to a writer, to a reader and to the person who checks. */
export const screening = {
  /** As what some words were read. Each stands after "look like" and before "hidden". */
  kinds: {
    email: 'an e-mail address',
    phone: 'a phone number',
    messaging_handle: 'a name in another messenger',
    social_profile: 'a social profile',
    personal_url: 'a link to a page of your own',
    meeting_link: 'a meeting link',
    postal_address: 'a postal address',
    offplatform_payment: 'a payment outside',
    circumvention_intent: 'a wish to talk elsewhere',
  },
  held: {
    message: 'Your message has not left yet',
    text: 'This text has not left yet',
    looksLike: (kinds: string) => `These words look like ${kinds}.`,
    /** Where words about contact would pass, by the stage in which they were held. */
    passes: {
      talking: 'They can be shared once the payment is protected.',
      closed: 'Asking to go on elsewhere passes only while a payment is protected.',
      ended: 'This engagement has ended. They can be shared again when a new payment is protected.',
      public:
        'They never pass in texts that everybody reads. You can share them in the conversation once a payment is protected.',
    },
    payment:
      'Some speak of paying outside. That passes at no stage: money that does not come in here cannot be protected, and nobody can decide about it.',
    onlyPayment:
      'These words speak of paying outside. That passes at no stage: money that does not come in here cannot be protected, and nobody can decide about it.',
    quote: (words: string) => `“${words}”`,
    /** The earlier messages that these words go on from, each in quotes. */
    together: (parts: string) => `Read together with what you sent just before: ${parts}.`,
    rule: (id: string) => `Rule ${id}`,
    choices: 'What would you like to do?',
    edit: 'Change the words',
    editMeans: 'Then send it again. Nothing is noted against you.',
    contest: 'This is not contact information',
    contestPayment: 'This is not about paying outside',
    contestMeans:
      'It leaves with these words hidden and a person of the house reads them. If you are right, they appear.',
    sendMasked: 'Send it with these words hidden',
    sendMaskedMeans: 'They stay hidden. You receive an alert with its reasons, and you can appeal it.',
  },
  hidden: {
    /** In place of words that the reader may not see. */
    words: 'words hidden',
    why: {
      contact: 'Contact details are not exchanged before the payment is protected.',
      payment: 'Payments outside are not offered here.',
    },
    /** To the author, under a text of which some words are kept back. */
    waiting: 'The marked words are hidden from the other side until a person of the house has read them.',
    byChoice: 'The marked words stay hidden from the other side, as you chose.',
    confirmed: 'A person of the house read the marked words and left them hidden.',
  },
  /** Before it is sent, while somebody still writes. */
  live: {
    message: 'You can still change this message',
    text: 'You can still change this text',
    later: 'Nothing is noted against you. What others will read is judged when you publish it.',
  },
  /** The public page that says how often the screen is right. */
  quality: {
    title: 'How often the contact screen is right',
    lead: 'What became of everything it found, counted from the steps of each finding. Anybody can count again.',
    inAll: 'In all',
    nothingYet: 'It has found nothing here yet.',
    right: (d: { answers: string; right: string; share: string }) =>
      `Of ${d.answers} findings that were answered for, ${d.right} were right: ${d.share}.`,
    tooFew: (d: { answers: string; least: string }) =>
      `Not enough yet: ${d.answers} findings were answered for, and from ${d.least} on it says something.`,
    became: (d: { shown: string; edited: string; marked: string; changed: string }) =>
      `Held before it left: ${d.shown}, of which the writer changed ${d.edited}. Marked while somebody wrote: ${d.marked}, of which ${d.changed} were changed before they were sent.`,
    notEnough: (d: { answers: string; least: string }) => `Not enough yet (${d.answers} of ${d.least})`,
    share: (d: { share: string; low: string; high: string }) => `${d.share} (${d.low} to ${d.high})`,
    byKind: 'By what it was taken for',
    byLang: 'By language',
    byBoth: 'By both',
    langs: { en: 'English', es: 'Spanish', pt: 'Portuguese', file: 'in files' },
    kinds: {
      email: 'E-mail address',
      phone: 'Phone number',
      messaging_handle: 'Name in a messenger',
      social_profile: 'Social profile',
      personal_url: 'Own page',
      meeting_link: 'Meeting link',
      postal_address: 'Postal address',
      offplatform_payment: 'Payment outside',
      circumvention_intent: 'Wish to talk elsewhere',
    },
    columns: {
      what: 'What',
      shown: 'Held',
      edited: 'Changed',
      contested: 'Contested',
      masked: 'Sent hidden',
      confirmed: 'Confirmed',
      wrongKind: 'Other kind',
      cleared: 'Cleared',
      right: 'Right',
    },
    how: 'How this is counted',
    howText: (least: string) => [
      'Right is what a person of the house confirmed, or what its writer agreed to send hidden. Wrong is what was cleared: by a person, or by an appeal that was won.',
      'Rightly hidden words that the screen took for another kind count as right in all and as wrong for the kind it said.',
      'Words that were changed before they left are counted beside it and not as right, because many people change words rather than argue: how many of those were right, nobody knows.',
      `The numbers in brackets say where the true share lies with 95 chances in 100. Below ${least} answers no share is given.`,
      'The language is the one in which the writer reads this house. What was marked while somebody wrote is counted without name, words or place.',
    ],
    data: 'The same numbers, and the steps they are counted from, as JSON',
  },
  desk: {
    title: 'Findings',
    lead: 'Words the contact rule found. You decide about what a writer contested; the reason you give stands on the record.',
    tabs: { contested: 'Contested', masked: 'Sent hidden', confirmed: 'Confirmed', cleared: 'Cleared' },
    none: 'Nothing waits here.',
    noneMeans: 'Most people change their words, and most words never were contact details.',
    wrote: (d: { name: string; when: string }) => `${d.name} wrote, ${d.when}`,
    in: (title: string) => `In “${title}”`,
    public: 'A text that everybody reads',
    read: 'Read as',
    stage: 'Stage',
    stages: {
      talking: 'before a payment was protected',
      funded: 'while a payment was protected',
      closed: 'after the end, while a case could be opened',
      ended: 'after the end',
      public: 'in a public text',
    },
    certainty: { certain: 'certain', likely: 'likely' },
    reason: 'Reason',
    reasonHint: 'The writer and the other side read it.',
    clear: 'Clear: the words appear',
    confirm: 'Confirm: they stay hidden',
    decided: (d: { name: string; when: string }) => `${d.name} decided, ${d.when}`,
    tries: 'Repeated tries',
    triesLead:
      'Somebody was held three times within a day in one conversation. Nothing left; a person should look what is going on.',
    noTries: 'Nobody tries again and again.',
    tried: (d: { name: string; count: number }) => `${d.name}, ${d.count} tries`,
    last: (when: string) => `The last one ${when}`,
    looked: 'Lay it at rest',
    lookHint: 'What you found. The writer reads it.',
  },
};
