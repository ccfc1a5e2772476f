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
